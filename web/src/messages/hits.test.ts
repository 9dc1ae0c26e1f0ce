import type { FindingKind } from '@slussen/rules'
import { expect, test } from 'vitest'
import { fixOf, hitsFrom, isSensitive } from './hits.ts'

const text = 'Beslut om LVU för Elsa, ring 070-174 06 05.'
const at = (word: string, kind: FindingKind) => {
  const start = text.indexOf(word)
  return { start, end: start + word.length, kind, text: word }
}

test('what is said of the same words shares a number, and the rest keep their own', () => {
  const hits = hitsFrom(text, [
    at('070-174 06 05', 'phone'),
    at('LVU', 'child_welfare'),
    at('LVU', 'reveals_social_services'),
  ])
  expect(hits.map((hit) => [hit.text, hit.findings.map(({ kind }) => kind)])).toEqual([
    ['LVU', ['child_welfare', 'reveals_social_services']],
    ['070-174 06 05', ['phone']],
  ])
  expect(hits.map(isSensitive)).toEqual([true, false])
})

test('overlapping stretches become one, from the first letter to the last', () => {
  const [hit] = hitsFrom(text, [at('om LVU', 'child_welfare'), at('LVU för Elsa', 'name')])
  expect(hit?.text).toBe('om LVU för Elsa')
})

test('the whole sentence goes as soon as one of them is sensitive; a number goes by itself', () => {
  const [lvu, phone] = hitsFrom(text, [
    at('LVU', 'reveals_social_services'),
    at('LVU', 'child_welfare'),
    at('070-174 06 05', 'phone'),
  ])
  expect(lvu && fixOf(lvu).proposal).toEqual({ deed: 'remove_sentence' })
  expect(phone && fixOf(phone).proposal).toEqual({ deed: 'remove' })
})
