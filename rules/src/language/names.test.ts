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
  ['jag heter zeynep grbavac', 'zeynep grbavac'],
  ['hej det är emma berg', 'emma berg'],
  ['Mvh Qendresa Vokshi', 'Qendresa Vokshi'],
  ['det står nieminen pirkko på dörren', 'nieminen pirkko'],
  ['Närvarande: Johansson Eva-Lena', 'Johansson Eva-Lena'],
  ['hälsa till Mohamud Jama Hersi från mig', 'Mohamud Jama Hersi'],
  ['bor c/o Ouafa Darwish', 'Ouafa Darwish'],
])('in “%s” the words around tell that it is one', (text, name) => {
  expect(found(text)).toContain(name)
})

test.each([
  'Hälsningar Lina',
  'Jag heter Birk',
  'jag heter sara och undrar',
  'hej jag heter ali behöver hjälp',
  'min son Elias är sju år',
  'syskonen Elsa och Olle',
  'Hälsningar Vuxenenheten Ekonomi',
  'Jag handlade på Clas Ohlson',
  'Vi ses på Café Lindgren',
  'Mötet är i rum Selma Lagerlöf',
  'Ring Anders Nilsson Måleri',
  'Det är Svea Hovrätt som dömer',
  'Alla Hjärtans Dag',
  'två gånger per dag',
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
