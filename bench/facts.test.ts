import { expect, test } from 'vitest'
import { tableOf } from './engine.ts'
import { chanceFrom, combination, kinds, sizeOf } from './facts.ts'

test('every combination has one number', () => {
  const space = { dir: ['in', 'out'], ch: ['a', 'b', 'c'], enc: ['yes', 'no'] }
  const all = Array.from({ length: sizeOf(space) }, (_, number) => JSON.stringify(combination(space, number)))
  expect(new Set(all).size).toBe(12)
  expect(all[1]).toBe('{"dir":"in","ch":"a","enc":"no"}')
})

test.each(Object.entries(kinds))('%s – the same again from the same seed, and others after', (_, make) => {
  const table = tableOf('sverige-2026')
  const chance = chanceFrom(3)
  const facts = make(table, chance, 20)
  expect(make(table, chanceFrom(3), 20)).toEqual(facts)
  expect(make(table, chance, 20)).not.toEqual(facts)
  expect(facts.every((one) => Object.keys(table.space).every((fact) => fact in one))).toBe(true)
})

test('even steps see every part of the space, however few they are', () => {
  const table = tableOf('sverige-2026')
  const make = Object.entries(kinds).find(([kind]) => kind.startsWith('the whole space'))?.[1]
  const directions = make?.(table, chanceFrom(3), 12).map(({ dir }) => dir)
  expect(new Set(directions)).toEqual(new Set(table.space.dir))
})
