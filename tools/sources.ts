/** The files of the house as the checks see them: everything in git or about to be, generated files left out. */
import { readFileSync } from 'node:fs'
import { root, run } from './run.ts'

export type Source = { path: string; text: string }

const code = /\.(tsx?|mjs|cjs|sql|css|html|sh)$/
const generated = /\.gen\.\w+$/

/** All code. Throws when git does not answer: an empty list would make every check pass. */
export async function readSources(): Promise<Source[]> {
  const git = await run('git', [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    '--deduplicate',
    '-z',
  ])
  const gone = await run('git', ['ls-files', '--deleted', '-z'])
  if (git.code !== 0 || gone.code !== 0) throw new Error(`git cannot list the files: ${git.err}${gone.err}`)
  const deleted = new Set(gone.out.split('\0'))
  const paths = git.out
    .split('\0')
    .filter((path) => code.test(path) && !generated.test(path) && !deleted.has(path))
  if (paths.length === 0) throw new Error('git lists no source files')
  return paths.map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }))
}

/** TypeScript only, generated files too: what the floors are about. */
export function isTypeScript(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith('.d.ts')
}

export function isTest(path: string): boolean {
  return /\.(test|e2e)\.tsx?$/.test(path)
}
