/**
 * `npm run tables`: writes each question of the law as a table, beside its rules. The tables are committed, so that a
 * change of law is a difference a lawyer can read. `--check` only says whether they are true.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { packs, recordSpace, sendSpace } from '../rules/src/index.ts'
import { groupedTable } from '../rules/src/table.ts'
import { root } from './run.ts'

const { send, record } = packs['stockholm-2012'].questions

/** The facts stand in the order of their space, which is the order a person would ask them in. */
const tables: Record<string, () => string> = {
  'rules/src/messages/stockholm2012.table.csv': () => groupedTable(sendSpace, send.cases, names(sendSpace)),
  'rules/src/records/stockholm2012.table.csv': () =>
    groupedTable(recordSpace, record.cases, names(recordSpace)),
}
const onlyCheck = process.argv.includes('--check')

for (const [path, table] of Object.entries(tables)) {
  const fault = freshen(path, table())
  if (fault === undefined) continue
  console.error(fault)
  process.exitCode = 1
}

/** Writes the table when it differs, or says that it does. */
function freshen(path: string, table: string): string | undefined {
  if (table.trim() === '') return `${path}: the table is empty`
  const written = existsSync(`${root}${path}`) ? readFileSync(`${root}${path}`, 'utf8') : ''
  if (written === table) return undefined
  if (onlyCheck) return `${path} is not what the rules say: run "npm run tables" and read the difference`
  writeFileSync(`${root}${path}`, table)
  console.log(`${path} is written (${table.split('\n').length - 2} rows).`)
  return undefined
}

function names<S extends object>(space: S): (keyof S & string)[] {
  return Object.keys(space) as (keyof S & string)[]
}
