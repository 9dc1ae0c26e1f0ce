/**
 * `npm run setup`: brings the parts that the tests need, with the system's package manager. Asks first, unless `--yes`.
 * Run again it looks, changes nothing, and is quick.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { asRoot, findProgram } from './machine.ts'
import { type Part, parts } from './parts.ts'

const day = 24 * 60 * 60 * 1000

if (await setup(process.argv.includes('--yes'))) console.log('Everything is there.')
else process.exitCode = 1

/** Returns false, with the reason on the screen, when a part is still missing. */
async function setup(yes: boolean): Promise<boolean> {
  const missing = await look(parts)
  if (missing.length === 0) return true

  await wake(missing)
  const absent = await look(missing, false)
  if (absent.length > 0) {
    const packages = absent.flatMap((part) => part.packages)
    if (!findProgram('apt-get'))
      return say(`Install these with your own package manager: ${packages.join(', ')}.`)
    if (!yes && !(await agrees(packages))) return say('Nothing was installed.')
    if (!(await install(packages))) return false
    await wake(absent)
  }
  return (await look(missing)).length === 0
}

/** Prints one line per part and returns those that cannot be used. */
async function look(wanted: Part[], aloud = true): Promise<Part[]> {
  const found = await Promise.all(wanted.map(async (part) => ({ part, is: await part.find() })))
  for (const { part, is } of aloud ? found : []) {
    console.log(is.ok ? `✓ ${part.name}: ${is.where}` : `✗ ${part.name}: ${is.why}`)
  }
  return found.filter(({ is }) => !is.ok).map(({ part }) => part)
}

async function wake(sleeping: Part[]): Promise<void> {
  for (const part of sleeping) await part.prepare?.()
}

async function agrees(packages: string[]): Promise<boolean> {
  if (!process.stdin.isTTY) return say('Nobody to ask: run it with --yes.')
  const question = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await question.question(`Install ${packages.join(', ')} with apt-get? [y/N] `)
  question.close()
  return /^y(es)?$/i.test(answer.trim())
}

/** Waits for another apt to finish. The package lists are fetched anew only when they are missing or a day old. */
async function install(packages: string[]): Promise<boolean> {
  const patient = ['-o', 'DPkg::Lock::Timeout=600']
  const apt = (...args: string[]) =>
    asRoot(['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...patient, ...args])
  const get = () => apt('install', '-y', '--no-install-recommends', ...packages)
  let updated = false
  if (!hasFreshLists()) {
    updated = true
    if ((await apt('update')).code !== 0) return say('The package lists cannot be fetched (apt-get update).')
  }
  if ((await get()).code === 0) return true
  if (!updated && (await apt('update')).code === 0 && (await get()).code === 0) return true
  return say(`apt-get could not install ${packages.join(', ')}.`)
}

function hasFreshLists(): boolean {
  const lists = '/var/lib/apt/lists'
  if (
    !existsSync(lists) ||
    !readdirSync(lists).some((name) => name.endsWith('_Packages') || name.includes('_Packages.'))
  ) {
    return false
  }
  return Date.now() - statSync(lists).mtimeMs < day
}

function say(line: string): false {
  console.error(line)
  return false
}
