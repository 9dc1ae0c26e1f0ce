import { describe, expect, test } from 'vitest'
import { makeInspect } from './inspect.ts'

const inspect = makeInspect()
const found = (text: string, read = inspect) =>
  read(text).findings.map(({ kind, text: what }) => `${kind}: ${what}`)

describe('what is sensitive is found', () => {
  test.each([
    ['in its forms', 'Depressionerna kom tillbaka', 'mental_health: Depressionerna'],
    ['as the first part of a word', 'Det är ett missbruksproblem', 'substance: missbruksproblem'],
    ['as the last part of a word', 'Hans blandmissbruk', 'substance: blandmissbruk'],
    ['with a letter that sounds the same', 'Ett missbruck i familjen', 'substance: missbruck'],
    ['with a letter too few', 'En lång deression', 'mental_health: deression'],
    ['with two letters changed about', 'En lång deprsesion', 'mental_health: deprsesion'],
    ['written apart', 'Ett miss bruk i familjen', 'substance: miss bruk'],
    ['as a phrase', 'Jag orkar inte leva så här', 'mental_health: orkar inte leva'],
    ['as a phrase with words between', 'Han slog mig igen', 'family_violence: slog mig'],
    [
      'as words near one another',
      'Han drog mig så hårt i håret',
      'family_violence: drog mig så hårt i håret',
    ],
    ['in slang', 'Det var tjack', 'substance: tjack'],
    ['in letters composed of two signs', 'Min a\u030angest', 'mental_health: a\u030angest'],
  ])('%s', (_, text, finding) => {
    expect(found(text)).toContain(finding)
  })

  test('from a keyboard without å, ä and ö', () => {
    expect(found('Hej, jag har blivit vrakt och vet inte vart jag ska gora av mig nu')).toEqual([
      'housing_distress: vrakt',
    ])
  })
})

test.each([
  'Klippa gräsmattan och slå på kaffet.',
  'Vi ses på hotellet, avslaget kom i dag.',
  'Det är kristallklart, insekten satt i helikoptern.',
  'Om du blir sjuk, hör av dig.',
  'Det är sjukt bra!',
  'Vi lägger ut det på sociala medier.',
  'Ont om tid i dag, full fart i morgon.',
  'Datorn strejkar.',
  'Det slog mig att vi inte bestämt en tid.',
  'Jag har sex barn och klockan är sex.',
  'Min nacke och skuldra.',
])('“%s” only looks like something sensitive', (text) => {
  expect(inspect(text).sensitivity).toBe('none')
})

test('a word may tell two things', () => {
  expect(found('Beslut om LVU')).toEqual(['child_welfare: LVU', 'reveals_social_services: LVU'])
})

test('a faint word counts alone, and not beside one that says more', () => {
  expect(found('Jag var hos läkaren')).toEqual(['health: läkaren'])
  expect(found('Läkaren säger att jag har diabetes')).toEqual(['health: diabetes'])
})

test('words of a kind that stand close are one finding', () => {
  expect(found('ångest och depression')).toEqual(['mental_health: ångest och depression'])
  expect(found('ångest. Depression')).toEqual(['mental_health: ångest', 'mental_health: Depression'])
})

test('a street, a name or an address may hold any word', () => {
  expect(found('Sjukhusgatan 3')).toEqual(['address: Sjukhusgatan 3'])
  expect(found('Anna Frisk')).toEqual(['name: Anna Frisk'])
})

test('offsets count UTF-16 units and cut out exactly the text', () => {
  const text = '😀 Åsa Ek, 811218-9876, har ångest.'
  for (const { start, end, text: what } of inspect(text).findings) expect(text.slice(start, end)).toBe(what)
})

test('a space that may not break parts words and figures as any other does', () => {
  const text = 'Anna Karlsson, 070-174 06 05, har inte råd med hyran'.replaceAll(' ', '\u00a0')
  const { findings } = inspect(text)
  expect(findings.map(({ kind }) => kind)).toEqual(['name', 'phone', 'economy'])
  for (const { start, end, text: what } of findings) expect(text.slice(start, end)).toBe(what)
})

describe('the summary', () => {
  test.each([
    ['Vi ses på torsdag kl. 13.15. Hälsningar Lina', 'none', false],
    ['Ring 070-174 06 05', 'personal', false],
    ['Jag har diabetes', 'sensitive', false],
    ['Välkommen till socialtjänsten', 'none', true],
    ['Din ansökan om försörjningsstöd', 'sensitive', true],
  ])('of “%s” is %s', (text, sensitivity, revealsContact) => {
    expect(inspect(text)).toMatchObject({ sensitivity, revealsContact })
  })
})

describe('the units’ own names', () => {
  const withUnits = makeInspect({ unitNames: ['Solrosen', 'Gemensam inkorg'] })
  test.each([
    ['Du är välkommen till Solrosen', ['reveals_social_services: Solrosen']],
    ['Solrosens öppettider på enheten Solrosen', ['reveals_social_services: Solrosen']],
    ['Enheten Solrosen', ['reveals_social_services: Solrosen']],
    ['Hälsningar gemensam inkorg', ['reveals_social_services: gemensam inkorg']],
    ['solrosen blommar', []],
  ])('in “%s”', (text, findings) => {
    expect(found(text, withUnits)).toEqual(findings)
  })
  test('tell nothing where no unit is called so', () => {
    expect(found('Du är välkommen till Solrosen')).toEqual([])
  })
})

describe('the municipality’s own words', () => {
  const own = makeInspect({
    ownWords: [
      { kind: 'reveals_social_services', word: 'Kvarnhuset', effect: 'warn' },
      { kind: 'substance', word: 'blå dunster', effect: 'warn' },
      { kind: 'health', word: 'diabetes*', effect: 'ignore' },
    ],
  })
  test('warn', () => {
    expect(found('Vi ses i Kvarnhuset', own)).toEqual(['reveals_social_services: Kvarnhuset'])
    expect(found('Han köper blå dunster', own)).toEqual(['substance: blå dunster'])
  })
  test('switch off what our list would warn about, for that kind', () => {
    expect(found('Jag har diabetes och cancer', own)).toEqual(['health: cancer'])
  })
})

describe('an address or the code of a case', () => {
  test.each([
    ['socialtjansten@ekebro.se', ['email', 'reveals_social_services']],
    ['Dnr SOC 2026-0412', ['case_number', 'reveals_social_services']],
    ['kultur@ekebro.se', ['email']],
    ['socialamedier@ekebro.se', ['email']],
    ['Dnr KS 2026-0412', ['case_number']],
  ])('may tell who writes: “%s”', (text, kinds) => {
    expect(inspect(text).findings.map(({ kind }) => kind)).toEqual(kinds)
  })
})

test.each([
  ['one letter', 'a'],
  ['a long word', 'missbruk'],
  ['words', 'inte orkar inte '],
  ['capitals', 'Anna '],
])('20 kB of %s can be read', (_, piece) => {
  expect(() => inspect(piece.repeat(20_000 / piece.length))).not.toThrow()
})
