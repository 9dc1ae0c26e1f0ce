import { inspect } from '@slussen/rules'
import { AppError } from '../platform/errors.ts'
import { nameWords } from '../platform/vault.ts'

/** What gives a person away. Circumstances are the officer's to judge; a detector would miss too many of them. */
const IDENTIFIERS = new Set(['personnummer', 'samordningsnummer', 'phone', 'email', 'address', 'name', 'account_number'])

/**
 * Matter words stand in clear and are read by whoever asks for the register. Throws `invalid` when they hold a
 * name, a number or an address, or a word of one of the `names`.
 * law: OSL 5:2 second paragraph: a register is kept so that it can be shown.
 */
export function refuseIdentifiers(field: 'matter' | 'title', text: string, names: readonly string[]): void {
  const known = new Set(names.flatMap(nameWords).filter((word) => word.length > 2))
  const givesAway =
    inspect(text).findings.some(({ kind }) => IDENTIFIERS.has(kind)) || nameWords(text).some((word) => known.has(word))
  if (!givesAway) return
  throw new AppError('invalid', undefined, {
    [field]: {
      sv: 'Ta bort namn, nummer och adresser. Skriv bara vad det rör, till exempel "Fråga till enheten".',
      en: 'Remove names, numbers and addresses. Write only what it is about, such as "Question to the unit".',
    },
  })
}
