import { reveals } from '@slussen/rules/lexicon/reveals'
import { makeReader } from '@slussen/rules/reader'
import type { Deed } from '../platform/house.ts'
import { getLanguage } from './ownWords.ts'

/**
 * Do the words tell a stranger that it is the social services who write? Asked with the municipality's own words and
 * what its units are called, as the composer does. A yes makes the gate stricter; a no never makes it milder (D10).
 */
export async function tellsWhoWrites(deed: Deed, text: string): Promise<boolean> {
  return makeReader([reveals], await getLanguage(deed))(text).revealsContact
}
