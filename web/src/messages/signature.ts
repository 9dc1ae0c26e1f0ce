import { i18n } from '@lingui/core'
import { type PackId, packVersion } from '@slussen/rules'
import type { Signature } from '../../../server/src/contract.ts'
import { useApi } from '../query.ts'
import { day } from '../ui/time.ts'

interface Cited {
  rule: string
  /** 'sverige-2026@1', or with the rows that were asked too. */
  law: string
}

/** 'signerad av Disa Lagerkvist den 24 nov', or 'ej signerad'. Undefined until the server has said which rules are signed. */
export function useSignature(cited: Cited): string | undefined {
  const { data } = useApi('GET /api/rule-signatures', {}, { pack: packOf(cited) })
  if (data === undefined) return undefined
  const found = signatureOf(cited, data.rows)
  if (found === undefined) return i18n._({ id: 'law.unsigned', message: 'ej signerad' })
  return i18n._({
    id: 'law.signed',
    message: 'signerad av {by} den {on}',
    values: { by: found.by, on: day(found.on) },
  })
}

const packOf = ({ law }: Cited) => law.split('@')[0] as PackId

/** The one under that very rule of that very version: another version is signed for itself. */
export const signatureOf = <S extends Pick<Signature, 'rule' | 'law'>>(
  { rule, law }: Cited,
  signatures: readonly S[],
): S | undefined => signatures.find((one) => one.rule === rule && one.law === packVersion(law))

/** 'L7' is the municipality's own row, which rests on its decision and takes no signature. */
export const isLocal = (rule: string): boolean => /^L\d+$/.test(rule)
