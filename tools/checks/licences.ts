/**
 * Every package that the running product brings along has a licence we may use, and there are few of them.
 * Development tools do not run in production and are not counted here.
 */
export type Lock = { packages: Record<string, Locked> }
type Locked = {
  dev?: boolean
  devOptional?: boolean
  link?: boolean
  license?: string
  dependencies?: Record<string, string>
}

const mostDirect = 25

/** Permissive, or copyleft that EUPL-1.2 is made for. Never AGPL, SSPL, BUSL or another "source-available" text. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0', // texts and tables (caniuse-lite), not code
  'CC0-1.0',
  'EUPL-1.1+',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1', // fonts
  'Python-2.0',
  'Unlicense',
  'Zlib',
])

/** Our own packages in the lock: the root and the workspaces. */
const ours = ['', 'rules', 'server', 'web']

/**
 * @param lock package-lock.json
 * @param licenceOf the licence in the installed package itself, for one the lock does not tell
 */
export function licenceFaults(lock: Lock, licenceOf: (path: string) => string | undefined): string[] {
  const faults: string[] = []
  const running = Object.entries(lock.packages).filter(([path, one]) => isRunning(path, one))
  if (running.length === 0) faults.push('the lock file lists no production packages: nothing was checked')
  for (const [path, one] of running) {
    const licence = one.license ?? licenceOf(path)
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    if (licence === undefined) faults.push(`${name} tells no licence`)
    else if (!isAllowed(licence)) faults.push(`${name} has the licence ${licence}, which is not in the list`)
  }
  const direct = directDependencies(lock)
  if (direct.length > mostDirect) faults.push(`${direct.length} direct dependencies (at most ${mostDirect})`)
  return faults
}

/** What our own package.json files name as needed at run time, each once. */
export function directDependencies(lock: Lock): string[] {
  const names = ours.flatMap((path) => Object.keys(lock.packages[path]?.dependencies ?? {}))
  return [...new Set(names)].filter((name) => !name.startsWith('@slussen/')).sort()
}

/** Understands the two forms that occur: (A OR B) needs one, (A AND B) needs all. */
function isAllowed(licence: string): boolean {
  const bare = licence.replace(/[()]/g, ' ').trim()
  if (/\sAND\s/.test(bare) && /\sOR\s/.test(bare)) return false
  if (/\sOR\s/.test(bare)) return bare.split(/\s+OR\s+/).some((one) => allowed.has(one))
  return bare.split(/\s+AND\s+/).every((one) => allowed.has(one))
}

function isRunning(path: string, one: Locked): boolean {
  return path.includes('node_modules/') && !one.link && !one.dev && !one.devOptional
}
