import { expect, it } from 'vitest'
import { lookAtEverything } from './everySize.ts'
import { missing } from './words.ts'

lookAtEverything('en')

it('every Swedish word of the interface has its English', () => {
  expect(missing('en')).toEqual([])
})
