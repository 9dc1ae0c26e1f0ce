/**
 * `npm test`: everything there is to test. Never changes the machine: a missing part is a failure, said in one line.
 * `--only house` or `--only e2e` runs one of the two suites; further words choose files by name.
 * The very last line is `N passed, N failed`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWebIfStale } from './build-web.ts'
import { parts } from './parts.ts'
import { bin, root, runNode } from './run.ts'
import { isTest, readSources } from './sources.ts'
import { type Count, countTests, notRun, type Report } from './test-count.ts'

/** A suite that hangs is stopped, and counted as failed. */
const limitMs = 30 * 60 * 1000

const suites = [
  { name: 'house', config: 'vitest.config.ts' },
  { name: 'e2e', config: 'e2e/vitest.config.ts' },
]

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true })
const total: Count = { passed: 0, failed: 0, remarks: [] }
await test(values.only, positionals)
if (total.passed + total.failed === 0) fail('No test ran.')
for (const remark of total.remarks) console.log(remark)
console.log(`${total.passed} passed, ${total.failed} failed`)
if (total.failed > 0) process.exitCode = 1

async function test(only: string | undefined, names: string[]): Promise<void> {
  const chosen = suites.filter(({ name }) => only === undefined || only === name)
  if (chosen.length === 0) return fail(`There is no suite called ${only}.`)
  const env = await look()
  if (env === undefined) return
  const reports: Report[] = []
  for (const suite of chosen) {
    const report = await runSuite(suite, names, env)
    if (report !== undefined) reports.push(report)
  }
  const everything = only === undefined && names.length === 0
  if (everything) add(notRun(await testFiles(), reports))
}

/** Looks for all parts before anything starts. Returns where they are, for the tests; or nothing, one failure each. */
async function look(): Promise<NodeJS.ProcessEnv | undefined> {
  const found = await Promise.all(parts.map(async (part) => ({ part, is: await part.find() })))
  for (const { part, is } of found) {
    if (!is.ok) fail(`${part.name} is missing: ${is.why}. "npm run setup" brings it.`)
  }
  if (total.failed > 0) return undefined
  return Object.assign({ ...process.env }, ...found.map(({ is }) => (is.ok ? is.env : {})))
}

/** Runs one suite, its progress on the screen, and adds what its own report says to the total. */
async function runSuite(
  suite: (typeof suites)[number],
  names: string[],
  env: NodeJS.ProcessEnv,
): Promise<Report | undefined> {
  if (!existsSync(`${root}${suite.config}`)) return fail(`${suite.name}: ${suite.config} is missing.`)
  if (!(await buildWebIfStale())) return fail(`${suite.name}: the staff app does not build.`)
  const folder = mkdtempSync(join(tmpdir(), 'slussen-test-'))
  const file = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const args = ['run', '--config', suite.config, ...reporters, ...names]
    const vitest = await runNode(bin.vitest, args, { env, show: true, limitMs })
    const report: Report | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
    const nothingChosenHere = names.length > 0 && report?.testResults.length === 0
    if (!nothingChosenHere) add(countTests(suite.name, report, vitest.code))
    return report
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function testFiles(): Promise<string[]> {
  return (await readSources()).filter(({ path }) => isTest(path)).map(({ path }) => join(root, path))
}

function fail(remark: string): undefined {
  add({ passed: 0, failed: 1, remarks: [remark] })
}

function add(more: Count): void {
  total.passed += more.passed
  total.failed += more.failed
  total.remarks.push(...more.remarks)
}
