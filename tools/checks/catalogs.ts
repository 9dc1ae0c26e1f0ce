/** Every text of the staff app is written in every language: no empty msgstr, the same ids in all. */

const languages = ['sv', 'en']

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

/** A text that the code asks for by its id and no catalogue of its room holds: it would be shown in Swedish to everybody. */
export function untoldIds(sources: Record<string, string>, catalogs: Record<string, string>): string[] {
  return Object.entries(sources).flatMap(([path, text]) => {
    const folder = path.split('/').slice(0, 3).join('/')
    const known = readCatalog(catalogs[`${folder}/locales/sv.po`] ?? '')
    const asked = [...text.matchAll(/(?:i18n\._\(|\/\*i18n\*\/)\s*\{\s*id:\s*'([^']+)'/g)].map(
      ([, id = '']) => id,
    )
    const untold = asked.filter((id) => !known.has(id))
    return untold.map((id) => `${path} asks for "${id}", which no catalogue has: run "npm run extract"`)
  })
}

/** @param catalogs …/locales/<language>.po → its content; the files of one folder are compared with each other */
export function catalogFaults(catalogs: Record<string, string>): string[] {
  const rooms = Map.groupBy(Object.keys(catalogs), (path) => path.slice(0, path.lastIndexOf('/')))
  if (rooms.size === 0) return ['there are no catalogs: nothing was checked']
  return [...rooms.keys()].flatMap((folder) => roomFaults(folder, catalogs))
}

function roomFaults(folder: string, catalogs: Record<string, string>): string[] {
  const texts = new Map(
    languages.map((language) => [language, readCatalog(catalogs[`${folder}/${language}.po`] ?? '')]),
  )
  const ids = new Set([...texts.values()].flatMap((one) => [...one.keys()]))
  if (ids.size === 0) return [`${folder} holds no texts`]
  return [...texts].flatMap(([language, one]) => {
    if (one.size === 0) return [`${folder}/${language}.po is missing or empty`]
    const untold = [...ids].filter((id) => (one.get(id) ?? '').trim() === '')
    return untold.map((id) => `${folder}/${language}.po has no text for "${id}"`)
  })
}

function field(lines: string[], name: string): string | undefined {
  const start = lines.findIndex((line) => line.startsWith(`${name} "`))
  if (start < 0) return undefined
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => !line.startsWith('"'))
  const quoted = [lines[start]?.slice(name.length + 1) ?? '', ...rest.slice(0, end < 0 ? undefined : end)]
  return quoted.map((line) => JSON.parse(line)).join('')
}
