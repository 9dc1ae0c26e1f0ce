/** The words around the rules on paper and on the intranet. */
import type { Language } from '@slussen/rules'

const sv = {
  language: 'sv',
  other: 'In English',
  handbook: 'Handbok',
  title: 'Internet som verktyg i socialtjänsten',
  contents: 'Innehåll',
  copy: 'Text att kopiera',
  example: 'Exempel',
  answer: 'Svar',
  facts: 'Omständigheter',
  given: 'Förutsättningar',
  when: 'När',
  first: 'Gör först',
  acts: 'I den här ordningen',
  offers: 'Du kan i stället',
  sources: 'Källa',
  note: 'Valet här',
  standing: 'Ställning',
  asRead: 'läst till',
  unsigned: 'Ej signerad',
  signed: (by: string, on: string) => `Signerad av ${by} ${on}`,
  strength: { must: 'Ska', should: 'Bör', may: 'Får' },
  kind: { report: 'rapporten', law: 'lag', policy: 'ett försiktigt val', local: 'kommunens egen rad' },
  confidence: {
    verified: 'källan är läst',
    well_known: 'väl känt, inte läst på nytt',
    unsure: 'osäkert hur lagen ska tillämpas',
  },
  unsignedOf: (n: number, all: number) => `${n} av ${all} regler är inte signerade`,
  edition: 'Utgåva',
  noEdition: 'utan nummer',
  pack: 'Regelpaket',
  decided: 'Beslut',
  undecided: 'Inget beslut är fattat än',
  printed: 'Utskriven',
  from: 'från',
  page: 'Sida',
  skip: 'Hoppa till texten',
  inPart: 'I den här delen',
  until: (day: string) => `Gällde till och med ${day}`,
} as const

type PaperWords = { [Key in keyof typeof sv]: Loose<(typeof sv)[Key]> }
type Loose<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [Key in keyof T]: string }

const en: PaperWords = {
  language: 'en',
  other: 'På svenska',
  handbook: 'Handbook',
  title: 'The internet as a tool in social services',
  contents: 'Contents',
  copy: 'A text to copy',
  example: 'Example',
  answer: 'Answer',
  facts: 'Circumstances',
  given: 'Given',
  when: 'When',
  first: 'Do first',
  acts: 'In this order',
  offers: 'You can instead',
  sources: 'Source',
  note: 'The choice here',
  standing: 'Standing',
  asRead: 'read up to',
  unsigned: 'Not signed',
  signed: (by, on) => `Signed by ${by} ${on}`,
  strength: { must: 'Must', should: 'Should', may: 'May' },
  kind: {
    report: 'the report',
    law: 'law',
    policy: 'a protective choice',
    local: 'the municipality’s own row',
  },
  confidence: {
    verified: 'the source was read',
    well_known: 'well known, not read again',
    unsure: 'unsure how the law applies',
  },
  unsignedOf: (n, all) => `${n} of ${all} rules are not signed`,
  edition: 'Edition',
  noEdition: 'without a number',
  pack: 'Pack of rules',
  decided: 'Decision',
  undecided: 'Nothing has been decided yet',
  printed: 'Printed',
  from: 'from',
  page: 'Page',
  skip: 'Skip to the text',
  inPart: 'In this part',
  until: (day) => `Was in force until ${day}`,
}

export const paperWords: Readonly<Record<Language, PaperWords>> = { sv, en }
