import { expect, test } from 'vitest'
import { quotes } from './quotes.ts'

const original = 'Hej! Jag har mått dåligt sedan i våras och undrar\nom det påverkar min ansökan om stöd.'
const quoted = (draft: string) => quotes(draft, original).map(({ start, end }) => draft.slice(start, end))

test('an answer in words of its own quotes nothing', () => {
  expect(quoted('Hej! Tack för ditt meddelande. Jag ringer dig i morgon om din ansökan.')).toEqual([])
})

test('a line marked with > is a quote, whatever it says', () => {
  expect(quoted('Hej!\n> något annat\n  >> och mer\nHälsningar')).toEqual(['> något annat', '  >> och mer'])
})

test('six words of the original in a row are a quote, in spite of capitals, punctuation and line breaks', () => {
  expect(quoted('Du skriver: ”sedan i våras, och undrar om DET”. Jag ringer.')).toEqual([
    'sedan i våras, och undrar om DET',
  ])
})

test('five words in a row are everyday language', () => {
  expect(quoted('Jag undrar om det påverkar min')).toEqual([])
  expect(quoted('och undrar om det påverkar')).toEqual([])
})

test('a long quote is one stretch, not many', () => {
  expect(quoted(`Svar:\n${original}`)).toEqual([original.slice(0, -1)])
})

test('an empty draft or original quotes nothing', () => {
  expect(quotes('', original)).toEqual([])
  expect(quotes('Hej på dig du gamla vän', '')).toEqual([])
})

test('a draft and an original of 20 kB are compared in no time', () => {
  const long = 'ord '.repeat(5000)
  const started = performance.now()
  quotes(long, long)
  expect(performance.now() - started).toBeLessThan(500)
})
