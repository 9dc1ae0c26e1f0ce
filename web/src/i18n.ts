import { i18n, type Messages } from '@lingui/core'

/**
 * Words of the interface. Each room has a catalogue per language, fetched with the room: the other language never
 * travels with the first page.
 */
export type Language = 'sv' | 'en'

const catalogues = import.meta.glob<{ messages: Messages }>('./*/locales/*.po')
const loaded = new Set<string>()
const rooms = new Set<string>()
let wanted: Language = 'sv'

export function language(): Language {
  return wanted
}

/** Fetches a room's words in the language in force; done before the room is shown. */
export async function loadRoom(room: string): Promise<void> {
  rooms.add(room)
  const name = `${room}/${wanted}`
  const fetchCatalogue = catalogues[`./${room}/locales/${wanted}.po`]
  if (loaded.has(name) || !fetchCatalogue) return
  const { messages } = await fetchCatalogue()
  i18n.load(name.endsWith('sv') ? 'sv' : 'en', messages)
  loaded.add(name)
}

/** Changes language: the words of every room seen so far are fetched first, so nothing flickers half translated. */
export async function setLanguage(next: Language): Promise<void> {
  wanted = next
  await Promise.all([...rooms].map(loadRoom))
  i18n.activate(next)
}

/** The sentence in the reader's language, for words the rules or the server wrote in both. */
export function say(sentence: string | { sv: string; en: string }): string {
  return typeof sentence === 'string' ? sentence : sentence[wanted]
}
