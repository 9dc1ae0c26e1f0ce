/** What the municipality has decided about the law, as the handbook needs it. */
import { type Law, type PackId, packs } from '@slussen/rules'
import { type LawView, lawInForce, lawView } from '../decisions/index.ts'
import type { Deed } from '../platform/house.ts'

export type Signature = LawView['signed'][number]

export interface Standing {
  law: Law
  /** The day from which this law is asked, and the body that decided it; null where nothing has been decided yet. */
  from: string | null
  decidedBy: string | null
  signed: readonly Signature[]
}

export async function standingOf(deed: Deed): Promise<Standing> {
  const { from, decidedBy, signed } = await lawView(deed, null)
  return { law: await lawInForce(deed, null), from, decidedBy, signed }
}

/** A pack as it is delivered: nothing is known to be decided or signed. */
export const fromFiles = (pack: PackId): Standing => ({
  law: packs[pack],
  from: null,
  decidedBy: null,
  signed: [],
})
