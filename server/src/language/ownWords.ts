import { identifiers, isEntry } from '@slussen/rules'
import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { type AdministeringDeed, subjectOf } from '../staff/index.ts'
import type { LanguageView, OwnWordBody, OwnWordRow } from './schema.ts'

/** What the reading of a text needs to know of this municipality. */
export async function getLanguage(deed: Deed): Promise<LanguageView> {
  const units = await deed.tx.selectFrom('unit').select('name').execute()
  return {
    unitNames: units.map(({ name }) => name).sort(swedish.compare),
    ownWords: await listOwnWords(deed),
  }
}

/** All of them, in the order of the Swedish alphabet. */
async function listOwnWords({ tx }: Deed): Promise<OwnWordRow[]> {
  const rows = await tx.selectFrom('own_word').select(['id', 'kind', 'word', 'effect']).execute()
  return (rows as OwnWordRow[]).sort((a, b) => swedish.compare(a.word, b.word))
}

/**
 * Adds a word that is to warn, or not to. Returns the id. Throws `invalid` for what cannot be looked for or points at
 * a person, `conflict` when the word is there already for that kind.
 */
export async function addOwnWord(
  deed: AdministeringDeed,
  { kind, word, effect }: OwnWordBody,
): Promise<string> {
  const id = newId()
  const row = { id, kind, word: requireWord(word), effect }
  const by = { created_at: deed.now, created_by: deed.administratorId ?? null }
  const made = await deed.tx
    .insertInto('own_word')
    .values({ ...row, ...by })
    .onConflict((any) => any.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made === undefined) throw new AppError('conflict', TWICE, { word: TWICE })
  await audit(deed.tx, { deed: 'OwnWordAdded', subject: subjectOf(deed, { ownWordId: id }), reason: effect })
  return id
}

/** Throws `not-found`. */
export async function removeOwnWord(deed: AdministeringDeed, id: string): Promise<void> {
  const gone = await deed.tx.deleteFrom('own_word').where('id', '=', id).returning('id').executeTakeFirst()
  if (gone === undefined) throw new AppError('not-found')
  await audit(deed.tx, { deed: 'OwnWordRemoved', subject: subjectOf(deed, { ownWordId: id }) })
}

// law: every officer's page reads the words, so none of them may point at a client.
function requireWord(text: string): string {
  const word = text.trim().replace(/\s+/g, ' ')
  if (!isEntry(word)) throw new AppError('invalid', undefined, { word: UNREADABLE })
  if (identifiers(word).length > 0) throw new AppError('invalid', undefined, { word: PERSONAL })
  return word
}

const swedish = new Intl.Collator('sv')

const UNREADABLE = {
  sv: 'Skriv ett ord med minst två bokstäver, eller några ord i rad. Inget kommatecken.',
  en: 'Write a word of at least two letters, or some words in a row. No comma.',
}
const PERSONAL = {
  sv: 'Ordet ser ut som en uppgift om en person. Skriv bara ord som är allmänna.',
  en: 'The word looks like data about a person. Write only words that are general.',
}
const TWICE = {
  sv: 'Ordet finns redan för den sortens uppgift. Inget ändrades.',
  en: 'The word is there already for that kind of data. Nothing was changed.',
}
