/** What the municipality has decided about the law, as the handbook needs it. */
import { type Law, type PackId, packs } from '@slussen/rules'
import { lawInForce } from '../decisions/index.ts'
import { stockholmDay } from '../platform/day.ts'
import type { Deed } from '../platform/house.ts'

export interface Signature {
  rule: string
  by: string
  on: string
}

export interface Standing {
  law: Law
  /** The day from which this law is asked, and the body that decided it; null where nothing has been decided yet. */
  from: string | null
  decidedBy: string | null
  signed: readonly Signature[]
}

export async function standingOf(deed: Deed): Promise<Standing> {
  const row = await deed.tx
    .selectFrom('law_in_force')
    .select(['from_date', 'decided_by'])
    .where('from_date', '<=', stockholmDay(deed.now))
    .orderBy('from_date', 'desc')
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  return {
    law: await lawInForce(deed),
    from: row?.from_date ?? null,
    decidedBy: row?.decided_by ?? null,
    signed: [],
  }
}

/** A pack as it is delivered: nothing is known to be decided or signed. */
export const fromFiles = (pack: PackId): Standing => ({
  law: packs[pack],
  from: null,
  decidedBy: null,
  signed: [],
})
