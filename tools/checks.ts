/** The checks, in the order they are told. What each one looks for stands in its own file under checks/. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { buildWebIfStale } from './build-web.ts'
import { bundleFaults } from './checks/bundle.ts'
import { catalogFaults } from './checks/catalogs.ts'
import { environmentFaults } from './checks/environment.ts'
import { cruise, floorFaults, floorsToRead } from './checks/floors.ts'
import { directDependencies, licenceFaults } from './checks/licences.ts'
import { macroFaults } from './checks/macro.ts'
import { sizes } from './checks/sizes.ts'
import { skippedTests } from './checks/skipped-tests.ts'
import { bin, type Ran, root, runNode } from './run.ts'
import { isTypeScript, type Source } from './sources.ts'

export type Outcome = { faults: string[]; warnings?: string[]; note?: string }
type Check = { name: string; run(sources: Source[]): Promise<Outcome> }

const projects = ['rules', 'server', 'web', '.']
const languages = ['sv', 'en']

export const checks: Check[] = [
  { name: 'types', run: checkTypes },
  { name: 'lint', run: async () => asOutcome(await runNode(bin.biome, ['ci', '--colors=off', '.'])) },
  { name: 'floors', run: checkFloors },
  { name: 'unused', run: async () => asOutcome(await runNode(bin.knip, ['--no-progress'])) },
  { name: 'sizes', run: async (sources) => sizes(sources) },
  { name: 'licences', run: checkLicences },
  { name: 'environment', run: async (sources) => ({ faults: environmentFaults(sources) }) },
  { name: 'skipped', run: async (sources) => ({ faults: skippedTests(sources) }) },
  { name: 'macro', run: async (sources) => ({ faults: macroFaults(sources) }) },
  { name: 'catalogs', run: checkCatalogs },
  { name: 'tables', run: async () => asOutcome(await runNode('tools/tables.ts', ['--check'])) },
  { name: 'db-types', run: async () => asOutcome(await runNode('tools/db-types.ts', ['--check'])) },
  { name: 'bundle', run: checkBundle },
]

async function checkTypes(): Promise<Outcome> {
  const ran = await Promise.all(
    projects.map((project) => runNode(bin.tsc, ['-p', project, '--pretty', 'false'])),
  )
  return { faults: ran.flatMap((one) => asOutcome(one).faults) }
}

async function checkFloors(sources: Source[]): Promise<Outcome> {
  const typescript = sources.filter(({ path }) => isTypeScript(path))
  const read = await cruise(floorsToRead(typescript))
  return { faults: floorFaults(read, typescript), note: `${typescript.length} files` }
}

async function checkLicences(): Promise<Outcome> {
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'))
  const faults = licenceFaults(lock, licenceOf)
  return { faults, note: `${directDependencies(lock).length} direct dependencies` }
}

async function checkCatalogs(): Promise<Outcome> {
  const paths = languages.map((language) => `web/src/locales/${language}.po`)
  const absent = paths.filter((path) => !existsSync(`${root}${path}`))
  if (absent.length > 0) return { faults: absent.map((path) => `${path} is missing`) }
  return {
    faults: catalogFaults(
      Object.fromEntries(paths.map((path) => [path, readFileSync(`${root}${path}`, 'utf8')])),
    ),
  }
}

async function checkBundle(): Promise<Outcome> {
  if (!(await buildWebIfStale())) return { faults: ['the staff app does not build'] }
  const manifest = JSON.parse(readFileSync(`${root}web/dist/.vite/manifest.json`, 'utf8'))
  return bundleFaults(manifest, (file) => gzipSync(readFileSync(`${root}web/dist/${file}`)).length)
}

/** The licence as an installed package tells it; older ones tell it as an object or a list. */
function licenceOf(path: string): string | undefined {
  const [file] = globSync(`${root}${path}/package.json`)
  if (file === undefined) return undefined
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'))
  return license?.type ?? license ?? licenses?.[0]?.type
}

function asOutcome({ code, out, err }: Ran): Outcome {
  return { faults: code === 0 ? [] : [`${out}${err}`.trim() || `ended with code ${code} and said nothing`] }
}
