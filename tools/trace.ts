/**
 * `npm run trace`: what carries each requirement and what proves each scenario, as a table on the screen. `--write`
 * writes it to docs/trace.md; `--check` says whether that page is true, and whether every id somebody wrote exists.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { packs } from '../rules/src/index.ts'
import { root } from './run.ts'
import { readSources, type Source } from './sources.ts'
import { staleFaults } from './stale.ts'
import { catalogFaults, readCatalog } from './trace/catalog.ts'
import { countsOf, traceTable } from './trace/table.ts'
import { type CarryingRule, type House, unknownIds, weave } from './trace/weave.ts'

const page = 'docs/trace.md'

const catalog = readCatalog((name) => read(`docs/${name}`))
const house: House = {
  sources: await readSources(),
  pages: readAll('texts/handbook/**/*.sv.md'),
  prose: readAll('{docs,texts}/**/*.md').filter(({ path }) => path !== page),
  rules: carryingRules(),
}
const trace = weave(catalog, house)
const table = traceTable(trace)
const faults = [...catalogFaults(catalog), ...unknownIds(catalog, house)]

if (process.argv.includes('--write')) {
  writeFileSync(`${root}${page}`, table)
  console.log(`${page} is written. ${countsOf(trace)}.`)
} else if (process.argv.includes('--check')) {
  const written = existsSync(`${root}${page}`) ? read(page) : ''
  faults.push(...staleFaults(page, written, table, 'npm run trace -- --write'))
} else console.log(table)

for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1

/** Every rule of every pack and question, once. */
function carryingRules(): CarryingRule[] {
  const rules: CarryingRule[] = []
  for (const pack of Object.values(packs))
    for (const deck of Object.values(pack.questions))
      for (const { decision } of deck.cases)
        rules.push({ id: decision.rule, pack: pack.id, requirements: decision.requirements })
  return rules
}

function readAll(pattern: string): Source[] {
  return globSync(pattern, { cwd: root })
    .sort()
    .map((path) => ({ path, text: read(path) }))
}

function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8')
}
