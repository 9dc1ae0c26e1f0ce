/** When a file has to go: the dated cases, and the edges of the calendar. */
import { describe, expect, test } from 'vitest'
import { citations } from '../law/sverige2026.ts'
import { retentionCases } from './retention.cases.ts'
import { dueDate, type Retention } from './retention.ts'
import { counties, type RetainedFile, retainedKinds, retentionRules } from './retention-rules.ts'

const inWords = (given: Retention): string =>
  given.answer === 'date' ? `${given.rule} ${given.due} ${given.latest}` : `${given.rule} ${given.answer}`

function readCase(line: string): { file: RetainedFile; asOf: string; answer: string } {
  const found =
    /^(?<kind>\w+) (?<last>\S+), born (?<born>.+?), (?<county>[^,]+ län)(?:, (?<municipality>[^,]+))?, asked (?<asOf>\S+) -> (?<answer>.+)$/.exec(
      line,
    )
  const {
    kind = '',
    last = '',
    born = '',
    county = '',
    municipality = 'Ekebro',
    asOf = '',
    answer = '',
  } = found?.groups ?? {}
  const known = retainedKinds.find((one) => one === kind)
  const place = counties.find((one) => one === county)
  if (known === undefined || place === undefined) throw new Error(`not a case: ${line}`)
  const births = born === 'unknown' ? [] : born.split(' ')
  return { file: { kind: known, lastEntry: last, births, county: place, municipality }, asOf, answer }
}

describe('the dated cases', () => {
  test.each(Object.entries(retentionCases).map(([id, [line, story]]) => [id, story, line] as const))(
    '%s %s',
    (_id, _story, line) => {
      const { file, asOf, answer } = readCase(line)
      expect(inWords(dueDate(file, asOf))).toBe(answer)
    },
  )

  test('are thirty-two, and each rule answers one', () => {
    expect(Object.keys(retentionCases)).toHaveLength(32)
    const rules = Object.values(retentionCases).map(([line]) => readCase(line).answer.split(' ')[0])
    expect(new Set(rules)).toEqual(new Set(retentionRules.map(({ id }) => id)))
  })
})

const file: RetainedFile = {
  kind: 'personal_file',
  lastEntry: '2021-03-10',
  births: ['1988-07-02'],
  county: 'Uppsala län',
  municipality: 'Ekebro',
}
const asked = (change: Partial<RetainedFile>, asOf = '2026-11-21') =>
  inWords(dueDate({ ...file, ...change }, asOf))

describe('births', () => {
  test.each([
    ['1988-07-65', 'ND05 never'],
    ['1988-07-75', 'ND05 never'],
    ['1988-07-85', 'ND05 never'],
    ['1988-07-62', 'ND01 2026-03-10 2027-12-31'],
    ['1988-07-66', 'ND01 2026-03-10 2027-12-31'],
  ])('a coordination number has 60 added to the day: %s', (birth, answer) => {
    expect(asked({ births: [birth] })).toBe(answer)
  })

  test.each([['1988-07-00'], ['1988-07-60'], ['1988-07-32'], ['1988-07-92'], ['1988-02-30'], ['1988'], ['']])(
    'what is no day is not known: “%s”',
    (birth) => {
      expect(asked({ births: [birth] })).toBe('ND06 ask')
    },
  )

  test('one who is not known keeps a shared file from being destroyed on a guess', () => {
    expect(asked({ births: ['1988-07-02', null] })).toBe('ND06 ask')
    expect(asked({ births: [null] })).toBe('ND06 ask')
  })

  test('one who is sampled keeps it for ever, whoever else is not known', () => {
    expect(asked({ births: [null, '1988-07-15'] })).toBe('ND05 never')
  })

  test('the youngest counts in whatever order they stand, and a parent never does', () => {
    const births = ['2017-11-30', '1979-02-03', '2012-08-09']
    const answer = 'ND03 2047-11-30 2048-12-31'
    expect(asked({ kind: 'child_inquiry', births })).toBe(answer)
    expect(asked({ kind: 'child_inquiry', births: births.toReversed() })).toBe(answer)
  })
})

describe('the calendar', () => {
  test.each([
    ['2024-02-29', 'ND01 2029-03-01 2030-12-31'],
    ['2096-02-29', 'ND01 2101-03-01 2102-12-31'],
    ['2095-02-28', 'ND01 2100-02-28 2101-12-31'],
    ['2023-12-31', 'ND01 2028-12-31 2029-12-31'],
  ])('five years after %s', (lastEntry, answer) => {
    expect(asked({ lastEntry })).toBe(answer)
  })

  test('thirty years from a leap day is a leap day only where there is one', () => {
    const kind = 'child_inquiry'
    expect(asked({ kind, births: ['2004-02-29'] })).toBe('ND03 2034-03-01 2035-12-31')
    expect(asked({ kind, births: ['2066-02-28'] })).toBe('ND03 2096-02-28 2097-12-31')
  })

  test('the later of five years and the thirtieth birthday, to the day', () => {
    const kind = 'child_inquiry'
    expect(asked({ kind, lastEntry: '2025-03-11', births: ['2000-03-11'] })).toBe(
      'ND03 2030-03-11 2031-12-31',
    )
    expect(asked({ kind, lastEntry: '2025-03-11', births: ['2000-03-12'] })).toBe(
      'ND03 2030-03-12 2031-12-31',
    )
    expect(asked({ kind, lastEntry: '2025-03-11', births: ['2000-03-10'] })).toBe(
      'ND03 2030-03-11 2031-12-31',
    )
  })

  test.each([['2026-2-3'], ['2026-02-30'], ['21 november'], ['']])('“%s” is no day', (wrong) => {
    expect(() => dueDate({ ...file, lastEntry: wrong }, '2026-11-21')).toThrow(RangeError)
    expect(() => dueDate(file, wrong)).toThrow(RangeError)
  })
})

describe('places', () => {
  test.each([['Göteborg'], ['Göteborgs kommun'], ['Göteborgs Stad'], ['göteborg'], ['Göteborg']])(
    'everything is kept in %s',
    (municipality) => {
      expect(asked({ county: 'Västra Götalands län', municipality })).toBe('ND04 never')
    },
  )

  test('of the twenty-one counties three keep everything', () => {
    const keeping = counties.filter((county) => asked({ county }) === 'ND04 never')
    expect(counties).toHaveLength(21)
    expect(keeping).toEqual(['Östergötlands län', 'Gotlands län', 'Västernorrlands län'])
  })

  test('what is never destroyed anywhere, and what no law times, is so there too', () => {
    expect(asked({ kind: 'paternity', county: 'Gotlands län' })).toBe('ND02 never')
    expect(asked({ kind: 'register_other', county: 'Gotlands län' })).toBe('ND07 ask')
  })
})

describe('every rule', () => {
  test.each(retentionRules.map((rule) => [rule.id, rule] as const))(
    '%s gives reasons and sources',
    (_, rule) => {
      expect(rule.sources.length).toBeGreaterThan(0)
      for (const { section } of rule.sources) expect(Object.keys(citations)).toContain(section)
      for (const text of [rule.reason, rule.note].flatMap((one) => (one === null ? [] : [one.sv, one.en]))) {
        expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/)
        expect(text.length).toBeLessThan(240)
        expect(text).not.toMatch(/ {2}|["']/)
      }
      if (rule.kind === 'policy') expect(rule.note).not.toBeNull()
    },
  )

  test('the last fits whatever is left', () => {
    expect(retentionRules.at(-1)?.fits.length).toBe(0)
  })
})
