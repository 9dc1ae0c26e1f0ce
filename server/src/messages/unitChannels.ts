import type { Deed } from '../platform/house.ts'
import type { Channel } from './schema.ts'

export interface UnitChannel {
  unitId: string
  channel: Channel
  active: boolean
  /** The last day the unit's risk analysis for the channel is valid, as '2026-12-31' (R-KOM-12, L-11); null: none. */
  riskApprovedUntil: string | null
  /** The last day of the impact assessment (GDPR 35); null: none. */
  impactAssessedUntil?: string | null
  /** Whether data leave the EU and EEA, support access included, and the last day that holds; undefined: not examined. */
  transfer?: { state: 'eea_only' | 'assessed'; examinedUntil: string }
  /** Sender, subject, number and envelope do not tell that it is the social services (L-12). */
  neutral?: boolean
}

/** Says whether a unit has a channel, and what it rests on. */
export async function setUnitChannel(deed: Deed, { unitId, channel, ...known }: UnitChannel): Promise<void> {
  const state = {
    active: known.active,
    risk_approved_until: known.riskApprovedUntil,
    impact_assessed_until: known.impactAssessedUntil ?? null,
    transfer: known.transfer?.state ?? null,
    transfer_examined_until: known.transfer?.examinedUntil ?? null,
    neutral: known.neutral ?? false,
  }
  await deed.tx
    .insertInto('unit_channel')
    .values({ unit_id: unitId, channel, ...state })
    .onConflict((any) => any.columns(['unit_id', 'channel']).doUpdateSet(state))
    .execute()
}
