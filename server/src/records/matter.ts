import { identifiers } from '@slussen/rules'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { nameWords } from '../platform/vault.ts'

interface Wording {
  field: 'matter' | 'title'
  text: string
  /** The person it is about, if that is known. */
  clientId: string | null
  /** Other names that may not stand there, as the sender's own. */
  names?: readonly string[]
}

/**
 * Matter words stand in clear and are read by whoever asks for the register. Throws `invalid` when they hold a
 * number, an address, or somebody's name: the client's own is known by its blind index, protected or not. What
 * else gives somebody away is the officer's to see; no detector would find it all (D10).
 * law: OSL 5:2 second paragraph: a register is kept so that it can be shown.
 */
export async function refuseIdentifiers(
  deed: Deed,
  { field, text, clientId, names = [] }: Wording,
): Promise<void> {
  const words = nameWords(text).filter((word) => word.length > 2) // 'de' and 'af' are names, but words too
  const theirs = new Set(names.flatMap(nameWords))
  const givesAway =
    identifiers(text).some(({ kind }) => kind !== 'case_number') ||
    words.some((word) => theirs.has(word)) ||
    (await namesClient(deed, clientId, words))
  if (!givesAway) return
  throw new AppError('invalid', undefined, {
    [field]: {
      sv: 'Ta bort namn, nummer och adresser. Skriv bara vad det rör, till exempel "Fråga till enheten".',
      en: 'Remove names, numbers and addresses. Write only what it is about, such as "Question to the unit".',
    },
  })
}

async function namesClient(
  { tx, house }: Deed,
  clientId: string | null,
  words: readonly string[],
): Promise<boolean> {
  if (clientId === null) return false
  const client = await tx
    .selectFrom('client')
    .select('name_index')
    .where('id', '=', clientId)
    .executeTakeFirst()
  return words.some((word) => {
    const index = house.vault.blindIndex('name-word', word)
    return client?.name_index.some((known) => index.equals(known)) ?? false
  })
}
