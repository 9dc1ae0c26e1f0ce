import { i18n } from '@lingui/core'
import type { RecordRow } from '../../../server/src/contract.ts'

/** Sender or receiver. Nobody is named where the identity is protected, or where the entry holds nothing any more. */
export function partyOf({ party, voided }: Pick<RecordRow, 'party' | 'voided'>): string {
  if (party !== '') return party
  return voided
    ? i18n._({ id: 'record.party.none', message: 'Visas inte' })
    : i18n._({ id: 'record.party.protected', message: 'Skyddad' })
}
