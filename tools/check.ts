/**
 * `npm run check`: everything that can be known without running the product. Prints one line per check, what is wrong
 * under it, and the size of the house at the end. Words after it choose checks: `npm run check -- floors sizes`.
 */

import { sizes } from './checks/sizes.ts'
import { checks, type Outcome } from './checks.ts'
import { readSources } from './sources.ts'

const chosen = process.argv.slice(2)
const wanted = chosen.length === 0 ? checks : checks.filter(({ name }) => chosen.includes(name))
const unknown = chosen.filter((name) => !checks.some((check) => check.name === name))
const sources = await readSources()

let failed = unknown.length
for (const name of unknown)
  console.log(`✗ There is no check called ${name} (${checks.map((one) => one.name).join(', ')})`)
for (const [index, outcome] of started().entries()) {
  const { name } = wanted[index] ?? { name: '' }
  if (!report(name, await outcome)) failed += 1
}
printTotals()
console.log(failed === 0 ? `${wanted.length} checks passed` : `${failed} of ${wanted.length} checks failed`)
if (failed > 0) process.exitCode = 1

/** They run beside each other; what a check throws is its own failure, and no other's. */
function started(): Promise<Outcome>[] {
  return wanted.map(async ({ run }) => {
    const started = performance.now()
    try {
      const outcome = await run(sources)
      const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`
      return { ...outcome, note: outcome.note ? `${outcome.note}, ${seconds}` : seconds }
    } catch (error) {
      return {
        faults: [`the check itself failed: ${error instanceof Error ? error.message : String(error)}`],
      }
    }
  })
}

function report(name: string, { faults, warnings = [], note }: Outcome): boolean {
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}${note ? ` (${note})` : ''}`)
  for (const fault of faults) console.log(indent(fault))
  for (const warning of warnings) console.log(indent(`(${warning})`))
  return faults.length === 0
}

function printTotals(): void {
  const totals = Object.entries(sizes(sources, {}).totals).sort(([a], [b]) => a.localeCompare(b))
  console.log(
    totals.map(([name, { files, lines }]) => `${name} ${lines} lines in ${files} files`).join(' · '),
  )
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '    ')
}
