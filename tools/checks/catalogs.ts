/** Every text of the staff app is written in every language: no empty msgstr, the same ids in all. */

/** A gettext file as id → text. Only what Lingui writes: msgid and msgstr, perhaps over several lines. */
export function readCatalog(po: string): Map<string, string> {
  const entries = new Map<string, string>()
  for (const block of po.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => !line.startsWith('#'))
    const context = field(lines, 'msgctxt')
    const id = field(lines, 'msgid')
    if (id !== undefined && id !== '') entries.set(`${context ?? ''}${id}`, field(lines, 'msgstr') ?? '')
  }
  return entries
}

/** @param catalogs path → content of each language's file */
export function catalogFaults(catalogs: Record<string, string>): string[] {
  const read = Object.entries(catalogs).map(([path, po]) => ({ path, texts: readCatalog(po) }))
  const ids = new Set(read.flatMap(({ texts }) => [...texts.keys()]))
  if (ids.size === 0) return ['the catalogs hold no texts: nothing was checked']
  return read.flatMap(({ path, texts }) =>
    [...ids]
      .filter((id) => (texts.get(id) ?? '').trim() === '')
      .map((id) => `${path} has no text for "${id}"`),
  )
}

function field(lines: string[], name: string): string | undefined {
  const start = lines.findIndex((line) => line.startsWith(`${name} "`))
  if (start < 0) return undefined
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => !line.startsWith('"'))
  const quoted = [lines[start]?.slice(name.length + 1) ?? '', ...rest.slice(0, end < 0 ? undefined : end)]
  return quoted.map((line) => JSON.parse(line)).join('')
}
