/** Ties requirements and scenarios to what carries and proves them. Everything is found; nothing here is typed in. */
import type { Source } from '../sources.ts'
import { holdsRules, isCases, jobFiles, type Kind, kindOf } from './carriers.ts'
import type { Catalog, Requirement, Scenario } from './catalog.ts'
import { type Page, readPage } from './handbook.ts'
import { type Mention, requirementsIn, scenariosIn, scenariosNamedIn } from './ids.ts'

/** One rule of one pack, and the requirements it says it carries. */
export type CarryingRule = { id: string; pack: string; requirements: readonly string[] }

export type House = {
  /** All code. */
  sources: readonly Source[]
  /** The pages of the handbook. */
  pages: readonly Source[]
  /** Other prose: it carries nothing, but what it names must exist. */
  prose: readonly Source[]
  rules: readonly CarryingRule[]
}

export type RequirementRow = Requirement & {
  rules: CarryingRule[]
  files: { kind: Kind; path: string }[]
  /** Scenarios of this requirement, and whether anything proves them yet. */
  scenarios: { id: string; proved: boolean }[]
  /** Tests that name the requirement itself. */
  tests: string[]
  pages: string[]
  /** Carried by something that does it (a table alone does nothing), by a rule and nothing else yet, or not at all. */
  state: 'carried' | 'rule only' | 'missing'
}

export type ScenarioRow = Scenario & {
  cases: string[]
  tests: string[]
  /** Proved by a test or a journey, by the rules' answer and nothing else yet, or not at all. */
  state: 'test' | 'case only' | 'missing'
}

export type Trace = { requirements: RequirementRow[]; scenarios: ScenarioRow[] }

export function weave(catalog: Catalog, house: House): Trace {
  const jobs = jobFiles(house.sources)
  const found = house.sources
    .filter((source) => !holdsRules(source))
    .flatMap(requirementsIn)
    .map((mention) => ({ ...mention, kind: kindOf(mention.path, jobs) }))
  const named = house.sources.filter(({ path }) => kindOf(path, jobs) === 'proof').flatMap(scenariosNamedIn)
  const scenarios = catalog.scenarios.map((one) => scenarioRow(one, named))
  const pages = house.pages.map(readPage)
  return {
    scenarios,
    requirements: catalog.requirements.map((one) => {
      const here = found.filter(({ id }) => id === one.id)
      const files = here.flatMap(({ kind, path }) =>
        kind === undefined || kind === 'proof' ? [] : [{ kind, path }],
      )
      const rules = house.rules.filter(({ requirements }) => requirements.includes(one.id))
      return {
        ...one,
        rules,
        files: files.filter(({ path }, index) => files.findIndex((other) => other.path === path) === index),
        scenarios: scenarios
          .filter(({ requirements }) => requirements.includes(one.id))
          .map(({ id, state }) => ({ id, proved: state !== 'missing' })),
        tests: unique(here.filter(({ kind }) => kind === 'proof').map(({ path }) => path)),
        pages: pagesOf(one.id, rules, pages),
        state: files.some(({ kind }) => kind !== 'table')
          ? 'carried'
          : rules.length > 0
            ? 'rule only'
            : 'missing',
      }
    }),
  }
}

/** Every id that is written anywhere and does not exist: a slip of the pen would otherwise carry nothing in silence. */
export function unknownIds(catalog: Catalog, { sources, pages, prose, rules }: House): string[] {
  const known = new Set([...catalog.requirements, ...catalog.scenarios].map(({ id }) => id))
  const written: Mention[] = [...sources, ...pages, ...prose].flatMap((source) => [
    ...requirementsIn(source),
    ...scenariosIn(source),
  ])
  const ofRules = rules.flatMap(({ id, pack, requirements }) =>
    requirements
      .filter((one) => !known.has(one))
      .map((one) => `${pack} ${id} carries ${one}, which does not exist`),
  )
  return [
    ...written
      .filter(({ id }) => !known.has(id))
      .map(({ id, path, line }) => `${path}:${line} names ${id}, which does not exist`),
    ...new Set(ofRules),
  ]
}

function scenarioRow(scenario: Scenario, named: readonly Mention[]): ScenarioRow {
  const paths = unique(named.filter(({ id }) => id === scenario.id).map(({ path }) => path))
  const cases = paths.filter(isCases)
  const tests = paths.filter((path) => !isCases(path))
  const state = tests.length > 0 ? 'test' : cases.length > 0 ? 'case only' : 'missing'
  return { ...scenario, cases, tests, state }
}

function pagesOf(id: string, rules: readonly CarryingRule[], pages: readonly Page[]): string[] {
  const carrying = new Set(rules.map((rule) => rule.id))
  return pages
    .filter((page) => page.requirements.includes(id) || page.rules.some((rule) => carrying.has(rule)))
    .map(({ path }) => path)
}

function unique(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort()
}
