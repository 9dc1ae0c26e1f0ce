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
import { bin, isStarted, root, runNode } from './run.ts'
import { type Count, countTests, type Report } from './test-count.ts'

type Suite = { name: string; config: string; needsWeb: boolean }

const suites: Suite[] = [
  { name: 'house', config: 'vitest.config.ts', needsWeb: false },
  { name: 'e2e', config: 'e2e/vitest.config.ts', needsWeb: true },
]

if (isStarted(import.meta.url)) await test()

async function test(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true })
  const chosen = suites.filter(({ name }) => values.only === undefined || values.only === name)
  const total: Count = { passed: 0, failed: 0, remarks: [] }
  if (chosen.length === 0) add(total, failure(`There is no suite called ${values.only}.`))
  const env = await look(total)
  if (env !== undefined) {
    for (const suite of chosen) add(total, await runSuite(suite, positionals, env))
  }
  if (total.passed === 0 && total.failed === 0) add(total, failure('No test ran.'))
  for (const remark of total.remarks) console.log(remark)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  if (total.failed > 0) process.exitCode = 1
}

/** Looks for all parts before anything starts. Returns where they are, for the tests; or nothing, one failure each. */
async function look(total: Count): Promise<NodeJS.ProcessEnv | undefined> {
  const found = await Promise.all(parts.map(async (part) => ({ part, is: await part.find() })))
  for (const { part, is } of found) {
    if (!is.ok) add(total, failure(`${part.name} is missing: ${is.why}. "npm run setup" brings it.`))
  }
  if (total.failed > 0) return undefined
  return Object.assign({ ...process.env }, ...found.map(({ is }) => (is.ok ? is.env : {})))
}

async function runSuite(suite: Suite, only: string[], env: NodeJS.ProcessEnv): Promise<Count> {
  if (!existsSync(`${root}${suite.config}`))
    return failure(`${suite.config} is missing: the suite ${suite.name} cannot run.`)
  if (suite.needsWeb && !(await buildWebIfStale()))
    return failure('The journeys need the staff app, which does not build.')
  const folder = mkdtempSync(join(tmpdir(), 'slussen-test-'))
  const report = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const vitest = await runNode(bin.vitest, ['run', '--config', suite.config, ...reporters, ...only], {
      env,
      show: true,
    })
    return countTests(suite.name, readReport(report), vitest.code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readReport(file: string): Report | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function failure(remark: string): Count {
  return { passed: 0, failed: 1, remarks: [remark] }
}

function add(total: Count, more: Count): void {
  total.passed += more.passed
  total.failed += more.failed
  total.remarks.push(...more.remarks)
}
