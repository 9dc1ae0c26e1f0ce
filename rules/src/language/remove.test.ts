import { expect, test } from 'vitest'
import { identifiers } from './identifiers.ts'
import { removeFinding, removeSentence } from './remove.ts'

function withoutFindings(text: string): string {
  const [first] = identifiers(text)
  return first ? withoutFindings(removeFinding(text, first)) : text
}

test.each([
  ['Ring mig på 070-174 06 05 så pratar vi.', 'Ring mig så pratar vi.'],
  ['Ring mig på 070-174 06 05.', 'Ring mig.'],
  ['Skriv till anna@exempel.se, så svarar jag.', 'Skriv, så svarar jag.'],
  ['Vi ses på Storgatan 12 i morgon.', 'Vi ses i morgon.'],
  ['Anna (811218-9876) kommer.', 'Anna kommer.'],
  ['Anna, 811218-9876, kommer.', 'Anna, kommer.'],
  ['Ditt personnummer är 811218-9876.', ''],
  ['Hej! Ditt personnummer är 811218-9876. Vi ses.', 'Hej! Vi ses.'],
  ['Hej!\nPersonnummer: 811218-9876\nHälsningar', 'Hej!\nHälsningar'],
  ['Tel: 070-174 06 05, e-post: anna@exempel.se', ''],
  ['Hej Anna, ring 070-174 06 05 eller 08-465 004 10.', 'Hej Anna, ring.'],
  ['811218-9876 har sökt stöd.', 'har sökt stöd.'],
  ['Det gäller personnummer 811218-9876 och inget annat.', 'Det gäller och inget annat.'],
  ['Välkommen tisdag kl. 13.15.\n\nTilde, 08-465 004 10', 'Välkommen tisdag kl. 13.15.\n\nTilde'],
  ['Nås du på 070-174 06 05?', 'Nås du?'],
])('“%s” becomes “%s”', (text, expected) => {
  expect(withoutFindings(text)).toBe(expected)
})

test('what is left holds no double space, no space before a mark and no two marks in a row', () => {
  const patterns = [
    'Ring X nu.',
    'Ring (X) nu.',
    'Ring, X, nu.',
    'X',
    'X.',
    'Nu: X.',
    'Nu – X.',
    'Hej\nX\nhej',
    'Se X; se Y.',
  ]
  for (const pattern of patterns) {
    const left = withoutFindings(pattern.replace('X', '070-174 06 05'))
    expect(left, pattern).not.toMatch(/ {2}| [.,;:!?]|[.,;:]{2}|\(\)/)
  }
})

test('the rest of the text is left as it was, double spaces and all', () => {
  expect(removeFinding('Två  blanksteg , här. Ring 112.', { start: 27, end: 30 })).toBe(
    'Två  blanksteg , här. Ring.',
  )
})

test.each([
  ['Hej! Jag har ångest. Vi ses på tisdag.', 'ångest', 'Hej! Vi ses på tisdag.'],
  ['Hej!\nJag har ångest.\nVi ses.', 'ångest', 'Hej!\nVi ses.'],
  ['Jag har ångest', 'ångest', ''],
  ['Vi ses på tisdag. Hur är det med din ångest?', 'ångest', 'Vi ses på tisdag.'],
])('the whole sentence goes: “%s”', (text, word, expected) => {
  const start = text.indexOf(word)
  expect(removeSentence(text, { start, end: start + word.length })).toBe(expected)
})
