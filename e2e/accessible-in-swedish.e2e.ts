import { expect, it } from 'vitest'
import { lookAtEverything } from './everySize.ts'
import { missing } from './words.ts'

lookAtEverything('sv')

it('every English word of the interface has its Swedish', () => {
  expect(missing('sv')).toEqual([])
})
