/**
 * The floors: who may import whom. The rules themselves are in .dependency-cruiser.cjs; here it is made sure that all
 * our files were read, and all their imports, before "nothing wrong" is believed.
 */
import { bin, root, run } from '../run.ts'
import { isTypeScript, type Source } from '../sources.ts'

export type Cruise = {
  modules: { source: string; dependencies: { module: string }[] }[]
  summary: { violations: { from: string; to: string; rule: { name: string; severity: string } }[] }
}

/** Reads the imports of every TypeScript file in a checkout. Throws when the tool itself fails. */
export async function cruise(paths: string[], house = root): Promise<Cruise> {
  const config = `${root}.dependency-cruiser.cjs`
  const args = [`${root}${bin.cruise}`, '--config', config, '--output-type', 'json', '--', ...paths]
  const ran = await run(process.execPath, args, { cwd: house })
  try {
    return JSON.parse(ran.out)
  } catch {
    throw new Error(`dependency-cruiser failed: ${ran.err || ran.out.slice(0, 500)}`)
  }
}

export function floorFaults(read: Cruise, sources: Source[]): string[] {
  const broken = read.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)
  return [...unread(read, sources), ...new Set(broken)]
}

/** The top folders (and root files) that hold TypeScript. */
export function floorsToRead(sources: Source[]): string[] {
  return [...new Set(sources.map(({ path }) => path.split('/')[0] ?? path))]
}

/** Files and imports that the tool did not see. The second look is deliberately simple: every quoted relative path. */
function unread(read: Cruise, sources: Source[]): string[] {
  const seen = new Map(
    read.modules.map(({ source, dependencies }) => [source, new Set(dependencies.map((one) => one.module))]),
  )
  const faults: string[] = []
  for (const { path, text } of sources.filter((one) => isTypeScript(one.path))) {
    const found = seen.get(path)
    if (found === undefined) faults.push(`${path} was not read by dependency-cruiser`)
    else {
      const missed = relativeImports(text).filter((name) => !found.has(name))
      faults.push(...missed.map((name) => `${path} imports ${name}, which dependency-cruiser did not see`))
    }
  }
  return faults
}

/** Static imports and exports, bare imports, and import() with nothing quoted before it on its line. */
const imports = [
  /^(?:import|export)\b[^'"`;=()]*?\bfrom\s+['"](\.[^'"]+)['"]/gm,
  /^import\s+['"](\.[^'"]+)['"]/gm,
  /(?<!["'`].*)\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/g,
]

function relativeImports(text: string): string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return imports.flatMap((form) => [...bare.matchAll(form)].map((match) => match[1] ?? ''))
}
