/** The interface's own words by their id, from the catalogues that the staff app is built with. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Language = 'sv' | 'en'

const WEB = join(import.meta.dirname, '..', 'web', 'src')
const catalogues = { sv: read('sv'), en: read('en') }

/** Throws on an id that nobody translates. `values` fill the braces. */
export function word(language: Language, id: string, values: Record<string, string | number> = {}): string {
  const text = catalogues[language].get(id)
  if (!text) throw new Error(`${id} has no words in ${language}`)
  return text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all))
}

/** Swedish labels that should not stand on an English page: those that differ and are no English label as well. */
export function swedishOnly(): Set<string> {
  const english = new Set(catalogues.en.values())
  return new Set([...catalogues.sv.values()].filter((text) => text.length > 3 && !english.has(text)))
}

/** The ids of one language that the other lacks. */
export function missing(language: Language): string[] {
  const other = language === 'sv' ? catalogues.en : catalogues.sv
  return [...other.keys()].filter((id) => !catalogues[language].get(id))
}

function read(language: Language): Map<string, string> {
  const words = new Map<string, string>()
  for (const file of globSync(`*/locales/${language}.po`, { cwd: WEB }))
    for (const [, id = '', text = ''] of readFileSync(join(WEB, file), 'utf8').matchAll(
      /^msgid ((?:".*"\n?)+)msgstr ((?:".*"\n?)+)/gm,
    ))
      if (joined(id)) words.set(joined(id), joined(text))
  return words
}

/** A text of the catalogue, which may be written over several lines. */
function joined(lines: string): string {
  return [...lines.matchAll(/"(.*)"/g)]
    .map(([, part = '']) => part)
    .join('')
    .replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
}
