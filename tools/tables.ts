/**
 * `npm run tables`: writes each question of the law as a table, beside its rules. The tables are committed, so that a
 * change of law is a difference a lawyer can read. `--check` only says whether they are true.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type PackId, packs, type QuestionName, tableOf } from '../rules/src/index.ts'
import { root } from './run.ts'

/** Where each question's tables lie, named after their pack. */
const rooms: Record<QuestionName, string> = {
  send: 'messages',
  record: 'records',
  search: 'searches',
  publish: 'social',
  outreach: 'outreach',
}
const onlyCheck = process.argv.includes('--check')

for (const pack of Object.keys(packs) as PackId[]) {
  for (const [question, room] of Object.entries(rooms) as [QuestionName, string][]) {
    const path = `rules/src/${room}/${pack.replace('-', '')}.csv`
    const fault = freshen(path, tableOf(pack, question))
    if (fault === undefined) continue
    console.error(fault)
    process.exitCode = 1
  }
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
