/**
 * `npm run law`: writes docs/law.md, the map from the report of 2012 to the law of today and what carries each line.
 * `--check` only says whether the page is true and every line carried.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { citedLines, packRules } from './law/cited.ts'
import { lawFaults, lawPage } from './law/page.ts'
import { root } from './run.ts'
import { staleFaults } from './stale.ts'

const page = 'docs/law.md'
const text = lawPage(citedLines())
const faults = lawFaults(citedLines(), { rules: packRules(), names })

if (process.argv.includes('--check')) {
  const written = existsSync(`${root}${page}`) ? readFileSync(`${root}${page}`, 'utf8') : ''
  faults.push(...staleFaults(page, written, text, 'npm run law'))
} else {
  writeFileSync(`${root}${page}`, text)
  console.log(`${page} is written.`)
}

for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1

/** Whether the file names the line; undefined when there is no such file. */
function names(path: string, id: string): boolean | undefined {
  return existsSync(`${root}${path}`) ? readFileSync(`${root}${path}`, 'utf8').includes(id) : undefined
}
