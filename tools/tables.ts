/**
 * `npm run tables`: writes each question of the law as a table, beside its rules. The tables are committed, so that a
 * change of law is a difference a lawyer can read. `--check` only says whether they are true.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { decideRecord, decideSend, groupedTable, recordSpace, sendSpace } from '../rules/src/index.ts'
import { root } from './run.ts'

const tables: Record<string, () => string> = {
  'rules/src/messages/stockholm2012.table.csv': () => groupedTable(sendSpace, decideSend),
  'rules/src/records/stockholm2012.table.csv': () => groupedTable(recordSpace, decideRecord),
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
  console.log(`${path} is written (${table.split('\n').length} lines).`)
  return undefined
}
