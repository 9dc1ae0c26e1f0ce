/** The checks, in the order they are told. What each one looks for stands in its own file under checks/. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { bookFaults, readBook } from '../server/src/handbook/index.ts'
import { buildWebIfStale } from './build-web.ts'
import { bringsInbox, bundleFaults } from './checks/bundle.ts'
import { catalogFaults, untoldIds } from './checks/catalogs.ts'
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

/** Hints are for the editor; here a warning is an error. */
const lint = ['ci', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings', '.']
const projects = ['rules', 'server', 'web', '.']

export const checks: Check[] = [
  { name: 'types', run: checkTypes },
  { name: 'lint', run: async () => asOutcome(await runNode(bin.biome, lint)) },
  { name: 'floors', run: checkFloors },
  { name: 'unused', run: async () => asOutcome(await runNode(bin.knip, ['--no-progress'])) },
  { name: 'sizes', run: async (sources) => sizes(sources) },
  { name: 'licences', run: checkLicences },
  { name: 'environment', run: async (sources) => ({ faults: environmentFaults(sources) }) },
  { name: 'skipped', run: async (sources) => ({ faults: skippedTests(sources) }) },
  { name: 'macro', run: async (sources) => ({ faults: macroFaults(sources) }) },
  { name: 'catalogs', run: checkCatalogs },
  { name: 'tables', run: async () => asOutcome(await runNode('tools/tables.ts', ['--check'])) },
  { name: 'law', run: async () => asOutcome(await runNode('tools/law.ts', ['--check'])) },
  { name: 'trace', run: async () => asOutcome(await runNode('tools/trace.ts', ['--check'])) },
  { name: 'handbook', run: checkHandbook },
  { name: 'db-types', run: async () => asOutcome(await runNode('tools/db-types.ts', ['--check'])) },
  { name: 'bundle', run: checkBundle },
]

async function checkTypes(): Promise<Outcome> {
  const ran = await Promise.all(
    projects.map((project) => runNode(bin.tsc, ['-p', project, '--pretty', 'false'])),
  )
  const lines = ran.flatMap((one) => asOutcome(one).faults).flatMap((fault) => fault.split('\n'))
  return { faults: [...new Set(lines)] }
}

async function checkFloors(sources: Source[]): Promise<Outcome> {
  const typescript = sources.filter(({ path }) => isTypeScript(path))
  const cruised = await cruise(floorsToRead(typescript))
  return { faults: floorFaults(cruised, typescript), note: `${typescript.length} files` }
}

async function checkLicences(): Promise<Outcome> {
  const lock = JSON.parse(read('package-lock.json'))
  const faults = licenceFaults(lock, licenceOf)
  return { faults, note: `${directDependencies(lock).length} direct dependencies` }
}

async function checkCatalogs(sources: Source[]): Promise<Outcome> {
  const paths = globSync('web/src/**/locales/*.po', { cwd: root })
  const catalogs = Object.fromEntries(paths.map((path) => [path, read(path)]))
  const web = sources.filter(({ path }) => path.startsWith('web/src/') && !path.includes('.test.'))
  const texts = Object.fromEntries(web.map(({ path, text }) => [path, text]))
  return { faults: [...catalogFaults(catalogs), ...untoldIds(texts, catalogs)] }
}

async function checkHandbook(): Promise<Outcome> {
  const book = readBook(`${root}texts/handbook`, read('docs/glossary.md'))
  return { faults: bookFaults(book), note: `${book.pages.length} pages` }
}

async function checkBundle(): Promise<Outcome> {
  if (!(await buildWebIfStale())) return { faults: ['the staff app does not build'] }
  const manifest = JSON.parse(read('web/dist/.vite/manifest.json'))
  const gzipped = (file: string) => gzipSync(readFileSync(`${root}web/dist/${file}`)).length
  return bundleFaults(manifest, gzipped, bringsInbox(read('web/src/Pages.tsx')))
}

/** The licence as an installed package tells it; older ones tell it as an object or a list. */
function licenceOf(path: string): string | undefined {
  const file = `${path}/package.json`
  if (!existsSync(`${root}${file}`)) return undefined
  const { license, licenses } = JSON.parse(read(file))
  return license?.type ?? license ?? licenses?.[0]?.type
}

function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8')
}

function asOutcome({ code, out, err }: Ran): Outcome {
  return { faults: code === 0 ? [] : [`${out}${err}`.trim() || `ended with code ${code} and said nothing`] }
}
