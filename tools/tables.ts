/**
 * `npm run tables`: writes each question of the law as a table, beside its rules. The tables are committed, so that a
 * change of law is a difference a lawyer can read. `--check` only says whether they are true.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tables } from '../rules/src/index.ts'
import { root } from './run.ts'

/** Where each question's table lies. A question that is added to the rules does not compile until it has a place here. */
const places: Record<keyof typeof tables, string> = {
  send: 'rules/src/messages/send.table.csv',
  record: 'rules/src/records/record.table.csv',
}
const onlyCheck = process.argv.includes('--check')

for (const question of Object.keys(places) as (keyof typeof tables)[]) {
  const fault = freshen(places[question], tables[question]())
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
