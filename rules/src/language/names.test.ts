import { expect, test } from 'vitest'
import { names } from './names.ts'
import { tokensOf } from './tokens.ts'

const found = (text: string) => names(text, tokensOf(text)).map((one) => one.text)

test.each([
  'Anna Karlsson',
  'Anna-Lena Ek',
  'Kerstin Ek-Berg',
  'Mohammed Ali Hassan',
  'Fatima Al-Hassan',
  'Anders von Essen',
  'Anna K',
  'A. Karlsson',
  'Karlsson, Anna',
  'Nadja Björkvall',
  'Zahra Lindqvist',
  'anna karlsson',
])('%s is a name', (name) => {
  expect(found(`Jag har pratat med ${name}.`)).toEqual([name])
})

test.each([
  ['fru Andersson har ringt', 'Andersson'],
  ['Familjen Ström flyttar', 'Ström'],
  ['jag heter Xhemile Berisha', 'Xhemile Berisha'],
  ['Jag heter Birk', 'Birk'],
  ['min son Elias är sju år', 'Elias'],
  ['Min yngsta, Elin, går i tvåan', 'Elin'],
  ['syskonen Elsa och Olle', 'Elsa'],
])('in “%s” the words around tell that it is one', (text, name) => {
  expect(found(text)).toContain(name)
})

test.each([
  'Hälsningar Lina',
  'Hej Anna!',
  'Hej Signe, vi ses i morgon',
  'Vi ses på torsdag. /Nils',
  'Sten och grus ligger på gården',
  'Björn sover i skogen',
  'Karl Johans gata är lång',
  'Sankta Maria kyrka',
  'Hållplatsen heter Kvarnen',
  'Vi åker till Lund på måndag',
  'Kontoret stänger. Kan du ringa i maj?',
])('“%s” holds none that is worth a mark', (text) => {
  expect(found(text)).toEqual([])
})
