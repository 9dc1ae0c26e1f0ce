/** The trace finds what is there, does not find what is not, and tells a stale page and a mistyped id. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root } from '../run.ts'
import { staleFaults } from '../stale.ts'
import { catalogFaults, readCatalog } from './catalog.ts'
import { readCsv } from './csv.ts'
import { requirementsIn, scenariosNamedIn } from './ids.ts'
import { traceTable } from './table.ts'
import { type House, unknownIds, weave } from './weave.ts'

const committed = readCatalog((name) => readFileSync(`${root}docs/${name}`, 'utf8'))
const source = (path: string, text: string) => ({ path, text })
const empty: House = { sources: [], pages: [], prose: [], rules: [] }
const house = (more: Partial<House>): House => ({ ...empty, ...more })
const small = {
  requirements: committed.requirements.filter(({ id }) => id === 'R-KOM-08'),
  scenarios: committed.scenarios.filter(({ id }) => id === 'S-007'),
}
const requirement = (more: Partial<House>) => weave(small, house(more)).requirements[0]
const scenario = (more: Partial<House>) => weave(small, house(more)).scenarios[0]

describe('the lists', () => {
  it('hold every requirement and every scenario, once', () => {
    expect(committed.requirements).toHaveLength(187)
    expect(committed.scenarios).toHaveLength(121)
    expect(catalogFaults(committed)).toEqual([])
  })

  it('hold no requirement without a scenario', () => {
    const played = new Set(committed.scenarios.flatMap(({ requirements }) => requirements))
    expect(committed.requirements.filter(({ id }) => !played.has(id))).toEqual([])
  })

  it('are told when a row stands twice, is empty, or belongs nowhere', () => {
    const [first] = small.requirements
    const [played] = small.scenarios
    if (first === undefined || played === undefined) throw new Error('the lists are empty')
    const wrong = {
      requirements: [first, first, { ...first, id: 'R-KOM-01', strength: 'perhaps' }],
      scenarios: [{ ...played, says: '', area: 'elsewhere', requirements: ['R-KOM-02'] }],
    }
    expect(catalogFaults(wrong)).toEqual([
      'R-KOM-08 stands twice',
      'S-007 says nothing',
      'S-007 belongs to "elsewhere", which is no area',
      'R-KOM-01 is "perhaps", which is no strength',
      'S-007 names R-KOM-02, which is no requirement',
    ])
  })

  it('are read with their quotes', () => {
    expect(readCsv('id,says,area\na,"one, ""two""",\nb,,here\n')).toEqual([
      { id: 'a', says: 'one, "two"', area: '' },
      { id: 'b', says: '', area: 'here' },
    ])
  })
})

describe('an id', () => {
  it.each([
    ['R-KOM-08', 'R-KOM-08'],
    ['(R-KOM-08, -14, -15; R-SMS-02)', 'R-KOM-08 R-KOM-14 R-KOM-15 R-SMS-02'],
    ['R-EPOST-01, -09..-12', 'R-EPOST-01 R-EPOST-09 R-EPOST-10 R-EPOST-11 R-EPOST-12'],
    [
      'R-CHATT-11…14 and R-CHATT-16 to -18',
      'R-CHATT-11 R-CHATT-12 R-CHATT-13 R-CHATT-14 R-CHATT-16 R-CHATT-17 R-CHATT-18',
    ],
    ['R-KOM-10, 20 days later', 'R-KOM-10'],
    ['OR-KOM-10, R-KOM', ''],
  ])('is read in %s', (text, ids) => {
    expect(
      requirementsIn(source('a.ts', text))
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids)
  })

  it('of a scenario proves in a name, not in a comment', () => {
    const text =
      "// S-001 waits\n/** S-002 */\n * S-003\nit('S-004: goes', () => {})\n  'S-005 and S-006': []"
    expect(scenariosNamedIn(source('a.test.ts', text)).map(({ id }) => id)).toEqual([
      'S-004',
      'S-005',
      'S-006',
    ])
  })

  it('that does not exist is told with file and line, wherever it stands', () => {
    const typo = `R-KOM-${99}`
    const planted = {
      sources: [source('server/src/a.ts', `// ${typo}\n\n// R-KOM-08, -${98}`)],
      pages: [source('texts/handbook/a.sv.md', `---\nrequirements: ${typo}\n---`)],
      prose: [source('docs/a.md', `\nS-${999}`)],
      rules: [{ id: 'G12', pack: 'stockholm-2012', requirements: [typo] }],
    }
    expect(unknownIds(committed, planted)).toEqual([
      `server/src/a.ts:1 names ${typo}, which does not exist`,
      `server/src/a.ts:3 names R-KOM-${98}, which does not exist`,
      `texts/handbook/a.sv.md:2 names ${typo}, which does not exist`,
      `docs/a.md:2 names S-${999}, which does not exist`,
      `stockholm-2012 G12 carries ${typo}, which does not exist`,
    ])
  })
})

describe('a requirement', () => {
  const rules = [{ id: 'G12', pack: 'stockholm-2012', requirements: ['R-KOM-08'] }]

  it('that nothing names is missing', () => {
    expect(requirement({})).toMatchObject({ state: 'missing', rules: [], files: [], tests: [], pages: [] })
    expect(requirement({ sources: [source('demo/day.ts', '// R-KOM-08')] })).toMatchObject({
      state: 'missing',
    })
    expect(requirement({ sources: [source('server/src/testing/a.ts', '// R-KOM-08')] })?.state).toBe(
      'missing',
    )
  })

  it('that only a rule carries says so, and a table alone does nothing', () => {
    expect(requirement({ rules })).toMatchObject({ state: 'rule only', rules })
    const table = [source('server/migrations/0001_a.sql', '-- R-KOM-08')]
    expect(requirement({ sources: table })).toMatchObject({ state: 'missing', files: [{ kind: 'table' }] })
  })

  it('is carried by the screen, deed or job that names it, each once', () => {
    const sources = [
      source('web/src/a/Gate.tsx', '/** R-KOM-08 */\n// R-KOM-08'),
      source('server/src/app.ts', "house.jobs.work('deliver', ({ data }) => deliverMessage(house))"),
      source('server/src/a/deliver.ts', '// R-KOM-08\nexport async function deliverMessage() {}'),
      source('server/src/a/send.ts', '// R-KOM-08'),
      source('rules/src/language/quotes.ts', '// R-KOM-08'),
      source('rules/src/a/stockholm2012.ts', "requirements: ['R-KOM-08']"),
    ]
    expect(requirement({ sources })).toMatchObject({
      state: 'carried',
      files: [
        { kind: 'screen', path: 'web/src/a/Gate.tsx' },
        { kind: 'job', path: 'server/src/a/deliver.ts' },
        { kind: 'server', path: 'server/src/a/send.ts' },
        { kind: 'in rules', path: 'rules/src/language/quotes.ts' },
      ],
    })
  })

  it('is proved by tests that name it and by its scenarios, and a test carries nothing', () => {
    const sources = [
      source('server/src/a/send.test.ts', "it('is stopped (R-KOM-08)')"),
      source('e2e/first.e2e.ts', "it('S-007: is refused')"),
    ]
    expect(requirement({ sources })).toMatchObject({
      state: 'missing',
      tests: ['server/src/a/send.test.ts'],
      scenarios: [{ id: 'S-007', proved: true }],
    })
    expect(requirement({})).toMatchObject({ scenarios: [{ id: 'S-007', proved: false }] })
  })

  it('has its home on the page of a rule that carries it, or that names it', () => {
    const page = (path: string, front: string) =>
      source(path, `---\ntitle: A\n${front}\n---\nG12 in the text`)
    const pages = [
      page('a.sv.md', 'rules: G11 G12'),
      page('b.sv.md', 'rules: G13\nrequirements: R-KOM-08'),
      page('c.sv.md', 'rules: G120'),
    ]
    expect(requirement({ rules, pages })?.pages).toEqual(['a.sv.md', 'b.sv.md'])
  })
})

describe('a scenario', () => {
  it('is proved by a test or a journey, or by its case and no more', () => {
    const cases = source('rules/src/a/send.cases.ts', "  'S-007 A question': ['-> G15'],")
    const test = source('server/src/a/send.test.ts', "it('S-007: is stopped')")
    expect(scenario({})?.state).toBe('missing')
    expect(scenario({ sources: [source('e2e/a.e2e.ts', '// S-007 waits')] })?.state).toBe('missing')
    expect(scenario({ sources: [cases] })).toMatchObject({
      state: 'case only',
      cases: [cases.path],
      tests: [],
    })
    expect(scenario({ sources: [cases, test] })).toMatchObject({ state: 'test', tests: [test.path] })
  })
})

describe('the page', () => {
  const table = traceTable(weave(small, empty))

  it('says what is missing and where it belongs', () => {
    expect(table).toContain('| R-KOM-08 | Nothing sensitive leaves')
    expect(table).toContain('**missing**: e-mail working day')
    expect(table).toContain('| **all** | 1 | 0 | 0 | 1 | 1 | 0 | 0 | 1 |')
  })

  it('that is stale is told with its first line that differs', () => {
    expect(staleFaults('docs/trace.md', table, table, 'again')).toEqual([])
    const stale = table.replace('**missing**: e-mail', '**carried**: e-mail')
    const line = table.split('\n').findIndex((one) => one.includes('**missing**: e-mail')) + 1
    expect(staleFaults('docs/trace.md', stale, table, 'again')).toEqual([
      expect.stringContaining(`docs/trace.md:${line} is stale: run "again"`),
    ])
    expect(staleFaults('docs/trace.md', '', table, 'again')).toHaveLength(1)
  })
})
