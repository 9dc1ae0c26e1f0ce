/**
 * Builds the staff app into web/dist. `--if-newer`: only when something it is made of is newer than what was built.
 */
import { globSync, statSync } from 'node:fs'
import { bin, isStarted, root, run } from './run.ts'

const madeOf = [
  'web/index.html',
  'web/*.ts',
  'web/package.json',
  'web/src/**',
  'web/public/**',
  'rules/src/**',
  'package-lock.json',
]
const built = 'web/dist/.vite/manifest.json'

/** True when nothing is built, or a source (or a folder: a file was taken away) has changed since. */
export function webIsStale(house = root): boolean {
  const manifest = statSync(`${house}/${built}`, { throwIfNoEntry: false })
  if (manifest === undefined) return true
  const sources = globSync(madeOf, { cwd: house }).filter((path) => !path.includes('.test.'))
  return sources.some((path) => statSync(`${house}/${path}`).mtimeMs > manifest.mtimeMs)
}

/** Builds when needed. Says in one line what it does; the compiler's words are shown only when it fails. */
export async function buildWebIfStale(): Promise<boolean> {
  return webIsStale() ? await buildWeb() : true
}

/** Returns false, with the compiler's words on stderr, when the app does not build. */
export async function buildWeb(): Promise<boolean> {
  const started = performance.now()
  const vite = await run(process.execPath, [`${root}${bin.vite}`, 'build'], {
    cwd: `${root}web`,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (vite.code !== 0) {
    console.error(`The staff app does not build.\n${vite.out}${vite.err}`)
    return false
  }
  if (webIsStale()) {
    console.error(
      `The build said it was done, but ${built} is not there or is old (web/vite.config.ts: manifest).`,
    )
    return false
  }
  console.log(`The staff app is built (${((performance.now() - started) / 1000).toFixed(1)} s).`)
  return true
}

if (isStarted(import.meta.url)) {
  const done = process.argv.includes('--if-newer') ? await buildWebIfStale() : await buildWeb()
  if (!done) process.exitCode = 1
}
