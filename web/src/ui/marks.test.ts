import { expect, test } from 'vitest'
import { segments } from './marks.ts'

const mark = (start: number, end: number, number: number) => ({ start, end, number })

test('a text is cut where marks begin and end, and nothing of it is lost', () => {
  const pieces = segments('Ring 070-1 i dag', [mark(5, 10, 1)])
  expect(pieces).toEqual([
    { start: 0, text: 'Ring ' },
    { start: 5, text: '070-1', number: 1 },
    { start: 10, text: ' i dag' },
  ])
})

test('marks at the edges leave no empty pieces', () => {
  expect(segments('ab', [mark(0, 1, 1), mark(1, 2, 2)]).map((piece) => piece.text)).toEqual(['a', 'b'])
})

test('a mark that overlaps another, is empty or points past the end is left out', () => {
  const pieces = segments('abcdef', [mark(1, 4, 1), mark(3, 5, 2), mark(5, 5, 3), mark(4, 9, 4)])
  expect(pieces.map((piece) => piece.text).join('')).toBe('abcdef')
  expect(pieces.filter((piece) => piece.number).map((piece) => piece.number)).toEqual([1])
})
