/** Which pack the municipality asks, from which day: a list of dated decisions that only grows. */
import type { Static } from 'typebox'
import { audit } from '../platform/audit.ts'
import { stockholmDay } from '../platform/day.ts'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { requireTaken } from './days.ts'
import { countDiffering } from './keptCases.ts'
import { packDecisionInForce } from './law.ts'
import { oneAtATime, rowUnfitFor } from './localRules.ts'
import type { Outcome, PackDecision, PackDecisionBody } from './schema.ts'

/** The newest first. */
export async function listPackDecisions(deed: Deed): Promise<PackDecision[]> {
  const today = stockholmDay(deed.now)
  const current = (await packDecisionInForce(deed))?.id
  const rows = await deed.tx
    .selectFrom('law_in_force')
    .select(['id', 'pack', 'from_date', 'decided_by', 'decided_on'])
    .orderBy('from_date', 'desc')
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map(({ id, pack, from_date, decided_by, decided_on }) => ({
    id,
    pack,
    from: from_date,
    decidedBy: decided_by,
    decidedOn: decided_on,
    state: id === current ? 'in_force' : from_date > today ? 'coming' : 'past',
  }))
}

/**
 * Decides which pack is asked from a day on. Refused, in words, where a local row would then leave somebody without a
 * way. Throws `invalid` for a decision that has not been taken yet, or that is to hold from before it was taken.
 */
export async function decidePack(
  deed: OfficerDeed,
  { pack, from, decidedBy, decidedOn }: Static<typeof PackDecisionBody>,
): Promise<Outcome> {
  const { tx, now, officer } = deed
  requireTaken(deed, { decidedOn })
  if (from < decidedOn) throw new AppError('invalid', BEFORE, { from: BEFORE })
  await oneAtATime(deed)
  const refusal = await rowUnfitFor(deed, { pack, from })
  if (refusal !== undefined) return { refusal, differing: 0 }
  const id = newId()
  const decision = { pack, from_date: from, decided_by: decidedBy, decided_on: decidedOn }
  await tx
    .insertInto('law_in_force')
    .values({ id, ...decision, created_at: now, created_by: officer.staffId })
    .execute()
  await audit(tx, { deed: 'PackDecided', subject: { packDecisionId: id } })
  return { refusal: null, differing: await countDiffering(deed) }
}

const BEFORE = {
  sv: 'Ett regelverk kan inte gälla från en dag före beslutet. Inget ändrades.',
  en: 'Rules cannot hold from a day before the decision. Nothing was changed.',
}
