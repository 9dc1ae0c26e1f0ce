/** What a member of staff downloads before the first screen stands there, and what each further screen adds. */

/** Vite's manifest: source (or chunk) name → what was built of it. */
export type Manifest = Record<string, Chunk>
type Chunk = {
  file: string
  src?: string
  css?: string[]
  imports?: string[]
  dynamicImports?: string[]
  isEntry?: boolean
  isDynamicEntry?: boolean
}

const kilobyte = 1000
const budget = { first: 130 * kilobyte, further: 40 * kilobyte }

/** The inbox is the first route. It is a chunk of its own (loaded on demand) or part of the entry. */
const inbox = /^src\/messages\/.*inbox.*\.tsx?$/i
/** Swedish is what most people get, and each room has its own texts; the other language is fetched when asked for. */
const swedish = /^src\/(frame|messages|people|ui)\/locales\/sv\b/

/** The names whose files the first route needs. */
export function firstRoute(manifest: Manifest): string[] {
  const names = Object.keys(manifest)
  return names.filter((name) => manifest[name]?.isEntry || inbox.test(name) || swedish.test(name))
}

/**
 * The files (scripts and style sheets) of these names and of all they import at once. Throws on a name that the manifest
 * does not have: a renamed route must not pass as one of no size.
 */
export function filesOf(manifest: Manifest, names: string[]): Set<string> {
  const files = new Set<string>()
  const seen = new Set<string>()
  const visit = (name: string) => {
    if (seen.has(name)) return
    seen.add(name)
    const chunk = manifest[name]
    if (chunk === undefined) throw new Error(`the manifest has no ${name}`)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
    for (const imported of chunk.imports ?? []) visit(imported)
  }
  for (const name of names) visit(name)
  return files
}

/** True when a source brings the inbox along at once, so that its size is counted with the entry. */
export function bringsInbox(source: string): boolean {
  return /^import [^;]*? from '\.\/messages\/\w*inbox\w*\.tsx?'$/im.test(source)
}

/**
 * @param gzipped the size of a built file after gzip, in bytes
 * @param inboxInEntry what `bringsInbox` says of the source that chooses among the routes
 */
export function bundleFaults(
  manifest: Manifest,
  gzipped: (file: string) => number,
  inboxInEntry: boolean,
): { faults: string[]; note: string } {
  const faults: string[] = []
  const names = firstRoute(manifest)
  if (!names.some((name) => manifest[name]?.isEntry)) faults.push('the manifest has no entry')
  if (!inboxInEntry && !names.some((name) => inbox.test(name)))
    faults.push('the inbox is found neither in the entry nor as a route')
  const files = filesOf(manifest, names)
  const first = sum(files, gzipped)
  if (first > budget.first)
    faults.push(`the first route is ${inKilobytes(first)} (at most ${inKilobytes(budget.first)})`)

  for (const [name, chunk] of Object.entries(manifest)) {
    if (!chunk.isDynamicEntry || names.includes(name)) continue
    const extra = sum(
      [...filesOf(manifest, [name])].filter((file) => !files.has(file)),
      gzipped,
    )
    if (extra > budget.further)
      faults.push(`${name} adds ${inKilobytes(extra)} (at most ${inKilobytes(budget.further)})`)
  }
  return { faults, note: `first route ${inKilobytes(first)} in ${files.size} files` }
}

function sum(files: Iterable<string>, gzipped: (file: string) => number): number {
  return [...files].reduce((total, file) => total + gzipped(file), 0)
}

function inKilobytes(bytes: number): string {
  return `${(bytes / kilobyte).toFixed(1)} kB gz`
}
