import type { Language } from '@slussen/rules'
import { expect, it } from 'vitest'
import { bookOf, pageText } from '../testing/handbook.ts'
import { indexOf, searchIndex } from './search.ts'
import { fromFiles } from './standing.ts'

const story = `${'Det var en lång dag på kontoret. '.repeat(12)}Till slut ringde Élise om sitt skyddade nummer. ${'Sedan gick alla hem. '.repeat(12)}`
const book = bookOf({
  'communication/email.sv.md': pageText('{{rules}}', { title: 'Skicka e-post till en klient', rules: 'N28' }),
  'communication/sms.sv.md': pageText('### Påminnelser\n\nSkriv aldrig e-post om det.', {
    title: 'Sms',
    order: '20',
  }),
  'records/record.sv.md': pageText(story),
  'records/record.en.md': pageText('', { title: 'Is it a record?' }),
})
const search = (words: string, language: Language = 'sv') =>
  searchIndex(indexOf(book, language, fromFiles('sverige-2026')), words)

it('a page is found by its title before one that only mentions the words', () => {
  expect(search('e-post').map(({ id }) => id)).toEqual(['communication/email', 'communication/sms'])
})

it('a word is found by its beginning, whatever its case and accents, and å is no a', () => {
  expect(search('ELISE').map(({ id }) => id)).toEqual(['records/record'])
  expect(search('påminn')).toMatchObject([
    { id: 'communication/sms', place: 'paminnelser', excerpt: 'Påminnelser' },
  ])
  expect(search('paminn')).toEqual([])
})

it('every word has to stand on the page', () => {
  expect(search('skyddade nummer')).toHaveLength(1)
  expect(search('skyddade påminnelser')).toEqual([])
})

it('the words are shown where they stand', () => {
  const [found] = search('skyddade')
  expect(found?.place).toBe('exempel')
  expect(found?.excerpt).toMatch(/^… .*Till slut ringde Élise om sitt skyddade nummer\..* …$/)
  expect(found?.excerpt.length).toBeLessThan(260)
})

it('a rule is found by its id, at its own place', () => {
  expect(search('N28')).toMatchObject([
    { id: 'communication/email', place: 'rule-N28', excerpt: expect.stringMatching(/^N28 /) },
  ])
})

it('each language is searched by itself', () => {
  expect(search('record', 'en').map(({ title }) => title)).toEqual(['Is it a record?'])
  expect(search('record')).toEqual([])
})

it('nothing is found for nothing', () => {
  expect(search(' -!')).toEqual([])
})
