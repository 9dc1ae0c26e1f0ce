import { expect, test } from 'vitest'
import { difference, nextHit } from './edit.ts'
import { withoutRanges } from './strip.ts'

test('only the piece that differs is typed, so that the cursor and the undo stay near it', () => {
  expect(difference('Ring 070 nu', 'Ring nu')).toEqual({ start: 5, end: 9, piece: '' })
  expect(difference('ab', 'axb')).toEqual({ start: 1, end: 1, piece: 'x' })
  expect(difference('aa', 'a')).toEqual({ start: 1, end: 2, piece: '' })
  expect(difference('same', 'same')).toEqual({ start: 4, end: 4, piece: '' })
})

test('from hit to hit, round and round', () => {
  const hits = [
    { start: 3, end: 5 },
    { start: 9, end: 12 },
  ]
  expect(nextHit(hits, 0, 1)?.start).toBe(3)
  expect(nextHit(hits, 9, 1)?.start).toBe(3)
  expect(nextHit(hits, 3, -1)?.start).toBe(9)
  expect(nextHit([], 0, 1)).toBeUndefined()
})

test('a quote is taken out and leaves neither empty lines nor a stray mark', () => {
  expect(withoutRanges('Hej!\n\n> din text\n\nVi ses.', [{ start: 6, end: 16 }])).toBe('Hej!\n\nVi ses.')
  expect(withoutRanges('Det du skrev. Vi ses.', [{ start: 0, end: 12 }])).toBe('Vi ses.')
})
