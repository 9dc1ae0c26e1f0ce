/** What the municipality has decided about the law, as the handbook needs it. */
import { type Law, type PackId, packs } from '@slussen/rules'
import { type LawView, type LocalRow, lawInForce, lawView, signaturesUnder } from '../decisions/index.ts'
import type { Deed } from '../platform/house.ts'

export type Signature = LawView['signed'][number]

export interface Standing {
  /** The law in force, stricter rows and all. */
  law: Law
  /** The day from which this law is asked, and the body that decided it; null where nothing has been decided yet. */
  from: string | null
  decidedBy: string | null
  signed: readonly Signature[]
  /** The stricter rows of the municipality, and of the reader's unit. */
  local: readonly LocalRow[]
}

/** As it stands on the deed's day. `unitId`: with that unit's own rows too. */
export async function standingOf(deed: Deed, unitId: string | null = null): Promise<Standing> {
  const { from, decidedBy, signed, local } = await lawView(deed, unitId)
  return { law: await lawInForce(deed, unitId), from, decidedBy, signed, local }
}

/** Who had signed the rules of this version of the pack by the end of the day. */
export const signedBy = async (deed: Deed, law: string, day: string): Promise<Signature[]> =>
  (await signaturesUnder(deed, law)).filter(({ on }) => on <= day)

/** A pack as it is delivered: nothing is known to be decided or signed. */
export const fromFiles = (pack: PackId): Standing => ({
  law: packs[pack],
  from: null,
  decidedBy: null,
  signed: [],
  local: [],
})
