/** Which law is asked, on a given day and in a given unit. */
import { type Law, type PackId, packs, tightened } from '@slussen/rules'
import { stockholmDay } from '../platform/day.ts'
import type { Deed } from '../platform/house.ts'
import { rowsInForce } from './localRows.ts'
import type { GateLaw, LawView, LocalRow } from './schema.ts'
import { signaturesUnder } from './signatures.ts'
import { versionOf } from './version.ts'

const SHIPPED: PackId = 'sverige-2026'

/** The pack that the municipality has decided on, and until it has decided anything, the law in force. */
export const packInForce = async (deed: Deed, on?: string): Promise<PackId> =>
  (await packDecisionInForce(deed, on))?.pack ?? SHIPPED

/** The newest decision whose day has come; `on`: on another day than today. Undefined until there is one. */
export function packDecisionInForce({ tx, now }: Deed, on = stockholmDay(now)) {
  return tx
    .selectFrom('law_in_force')
    .select(['id', 'pack', 'from_date', 'decided_by', 'decided_on'])
    .where('from_date', '<=', on)
    .orderBy('from_date', 'desc')
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
}

/** The pack that is asked on the first day, and those that are decided to follow it until the last; no last day: for good. */
export async function packsBetween(
  deed: Deed,
  first: string,
  last: string | null,
): Promise<[PackId, ...PackId[]]> {
  const coming = await deed.tx
    .selectFrom('law_in_force')
    .select('pack')
    .where('from_date', '>', first)
    .$if(last !== null, (query) => query.where('from_date', '<=', last ?? ''))
    .execute()
  return [await packInForce(deed, first), ...new Set(coming.map(({ pack }) => pack))]
}

/** The pack in force today, tightened with the rows of the municipality and of this unit that are in force today. */
export async function lawInForce(deed: Deed, unitId: string | null): Promise<Law> {
  const { pack, local } = await gateLaw(deed, unitId)
  return lawOf(pack, local)
}

/** The same as plain data, for a page that asks by itself. */
export async function gateLaw(deed: Deed, unitId: string | null): Promise<GateLaw> {
  return { pack: await packInForce(deed), local: await rowsInForce(deed, unitId) }
}

/** Everything about it: who decided, which rules are signed, and the rows. For everybody: a law is no secret. */
export async function lawView(deed: Deed, unitId: string | null): Promise<LawView> {
  const decided = await packDecisionInForce(deed)
  const pack = decided?.pack ?? SHIPPED
  const law = versionOf(pack)
  const signatures = await signaturesUnder(deed, law)
  return {
    pack,
    law,
    from: decided?.from_date ?? null,
    decidedBy: decided?.decided_by ?? null,
    decidedOn: decided?.decided_on ?? null,
    signed: signatures.map(({ rule, by, on }) => ({ rule, by, on })),
    local: await rowsInForce(deed, unitId),
  }
}

const made = new Map<string, Law>()
const MOST = 200

/** A row never changes what it answers, so a law is told by its rows' ids and made once. */
export function lawOf(pack: PackId, rows: readonly LocalRow[]): Law {
  if (rows.length === 0) return packs[pack]
  const key = [versionOf(pack), ...rows.map(({ id }) => id)].join('+')
  const known = made.get(key) ?? tightened<Law>(packs[pack], rows)
  if (made.size >= MOST) made.clear()
  made.set(key, known)
  return known
}
