import type { Deed } from '../platform/house.ts'
import type { Channel } from './schema.ts'

export interface UnitChannel {
  unitId: string
  channel: Channel
  active: boolean
  /** The last day the unit's risk analysis for the channel is valid, as '2026-12-31' (R-KOM-12, L-11); null: none. */
  riskApprovedUntil: string | null
}

/** Says whether a unit has a channel, and on which risk analysis it rests. */
export async function setUnitChannel(
  deed: Deed,
  { unitId, channel, active, riskApprovedUntil }: UnitChannel,
): Promise<void> {
  const state = { active, risk_approved_until: riskApprovedUntil }
  await deed.tx
    .insertInto('unit_channel')
    .values({ unit_id: unitId, channel, ...state })
    .onConflict((known) => known.columns(['unit_id', 'channel']).doUpdateSet(state))
    .execute()
}
