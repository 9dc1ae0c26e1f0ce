import { i18n } from '@lingui/core'
import { packVersion } from '@slussen/rules'
import type { LawView } from '../../../server/src/contract.ts'
import { useApi } from '../query.ts'
import { day } from '../ui/time.ts'

interface Cited {
  rule: string
  /** 'sverige-2026@1', or with the rows that were asked too. */
  law: string
}
type Law = Pick<LawView, 'law' | 'pack' | 'signed'>

/**
 * 'signerad av Disa Lagerkvist den 24 nov', or 'ej signerad'. Undefined until the server has said which rules are
 * signed, and where no signature is to be had.
 */
export function useSignature(cited: Cited): string | undefined {
  const law = useApi('GET /api/law').data
  if (law === undefined || !takesSignature(cited, law)) return undefined
  const found = signatureOf(cited, law)
  if (found === undefined) return i18n._({ id: 'law.unsigned', message: 'ej signerad' })
  return i18n._({
    id: 'law.signed',
    message: 'signerad av {by} den {on}',
    values: { by: found.by, on: day(found.on) },
  })
}

/**
 * Not a municipality's own row, which rests on its decision; not an older version, which was signed for itself; and not
 * the report of 2012, which is shown for what it is.
 */
export const takesSignature = ({ rule, law }: Cited, { pack, law: inForce }: Law): boolean =>
  pack === 'sverige-2026' && packVersion(law) === inForce && !isLocal(rule)

export const signatureOf = (
  { rule }: Pick<Cited, 'rule'>,
  { signed }: Law,
): Law['signed'][number] | undefined => signed.find((one) => one.rule === rule)

/** 'L7' is the municipality's own. */
export const isLocal = (rule: string): boolean => /^L\d+$/.test(rule)
