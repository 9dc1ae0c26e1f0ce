import { expect, test } from 'vitest'
import type { FindingKind } from './finding.ts'
import { proposalFor, propose } from './propose.ts'

function finding(text: string, word: string, kind: FindingKind) {
  const start = text.indexOf(word)
  return { start, end: start + word.length, kind, text: word }
}
const after = (text: string, word: string, kind: FindingKind) => propose(text, finding(text, word, kind))

test('a number goes with the words that led up to it', () => {
  expect(after('Ring mig på 070-174 06 05.', '070-174 06 05', 'phone')).toBe('Ring mig.')
})

test('what is sensitive goes with its sentence', () => {
  expect(after('Hej! Din ångest tar vi då. Vi ses.', 'ångest', 'mental_health')).toBe('Hej! Vi ses.')
})

test('a word that tells who writes gives place to one that does not, in the same form', () => {
  const text = 'Socialsekreteraren ringer. Vi på socialtjänsten väntar.'
  expect(after(text, 'Socialsekreteraren', 'reveals_social_services')).toBe(
    'Handläggaren ringer. Vi på socialtjänsten väntar.',
  )
  expect(after(text, 'socialtjänsten', 'reveals_social_services')).toBe(
    'Socialsekreteraren ringer. Vi på kommunen väntar.',
  )
})

test('where there is no such word the sentence goes', () => {
  expect(proposalFor(finding('Din orosanmälan', 'orosanmälan', 'reveals_social_services'))).toEqual({
    deed: 'remove_sentence',
  })
})
