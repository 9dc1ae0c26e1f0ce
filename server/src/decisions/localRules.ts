/** Deciding on stricter rows: tried first, over every combination, and refused in words where they may not be. */
import { examineRow, type PackId, packs } from '@slussen/rules'
import { sql } from 'kysely'
import type { Static } from 'typebox'
import { audit } from '../platform/audit.ts'
import { stockholmDay } from '../platform/day.ts'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { requireTaken } from './days.ts'
import { countDiffering } from './keptCases.ts'
import { packsBetween } from './law.ts'
import { findLocalRule, rowsBetween } from './localRows.ts'
import type { EndingBody, Examination, LocalRow, LocalRuleBody, Outcome, PackDecision } from './schema.ts'
import { answerOf } from './view.ts'

/** What the row would change, or why it may not be decided. Nothing is decided by asking. Throws `invalid` for wrong days. */
export async function examineLocalRule(deed: Deed, body: LocalRuleBody): Promise<Examination> {
  requireDays(deed, body)
  const first = [body.from, stockholmDay(deed.now)].toSorted().at(-1) ?? body.from
  const [pack, ...coming] = await packsBetween(deed, first, body.until)
  const row = { ...body, id: `L${await nextNumber(deed)}` }
  const places = placesOf(row, await rowsBetween(deed, first, body.until))
  const under = (law: PackId) => places.map((others) => examineRow(packs[law], row, others))
  const tried = under(pack)
  const [one] = tried
  const later = coming.flatMap((law) => under(law)).map(({ refusal }) => refusal)
  return {
    refusal: refusalOf(tried.map(({ refusal }) => refusal)) ?? later.find(doesHarm) ?? null,
    changes: String(one?.changes ?? 0n),
    examples: (one?.examples ?? []).map(({ facts, before, after }) => ({
      facts: { ...facts },
      before: answerOf(before),
      after: answerOf(after),
    })),
  }
}

type Tried = ReturnType<typeof examineRow>['refusal']

/** That a row changes nothing under other rules does no harm: it rests. */
const doesHarm = (refusal: Tried): boolean =>
  refusal !== null && ['endless', 'no_way', 'no_offer'].includes(refusal.reason)

/** Where it does harm in one place it may not be decided; where it is of no use in one, it may be in another. */
function refusalOf(refusals: readonly Tried[]): Tried {
  return refusals.find(doesHarm) ?? (refusals.includes(null) ? null : (refusals[0] ?? null))
}

/** Decides on the row, unless the examination refuses it. Throws `invalid`. */
export async function decideLocalRule(deed: OfficerDeed, body: LocalRuleBody): Promise<Outcome> {
  const { tx, now, officer } = deed
  await oneAtATime(deed)
  const { refusal } = await examineLocalRule(deed, body)
  if (refusal !== null) return { refusal, differing: 0 }
  const id = newId()
  await tx
    .insertInto('local_rule')
    .values({
      id,
      number: await nextNumber(deed),
      question: body.question,
      condition: JSON.stringify(body.where),
      outcome: body.outcome,
      step: body.step,
      offers: body.offers,
      reason_sv: body.reason.sv,
      reason_en: body.reason.en,
      unit_id: body.unitId,
      decided_by: body.decidedBy,
      decided_on: body.decidedOn,
      from_date: body.from,
      until_date: body.until,
      created_at: now,
      created_by: officer.staffId,
    })
    .execute()
  await audit(tx, { deed: 'LocalRuleDecided', subject: { localRuleId: id }, ...scopeOf(body.unitId) })
  return { refusal: null, differing: await countDiffering(deed) }
}

/**
 * Sets the last day of a row; the pack alone decides from the day after. To loosen is a decision too, and says who took
 * it. Throws `not-found`; `invalid` for a day that has been; `conflict` for a row that is over already.
 */
export async function endLocalRule(
  deed: OfficerDeed,
  id: string,
  { until, decidedBy }: Static<typeof EndingBody>,
): Promise<Outcome> {
  const { tx, now, officer } = deed
  const rule = await findLocalRule(deed, id)
  if (rule === undefined) throw new AppError('not-found')
  if (rule.state === 'past') throw new AppError('conflict', OVER)
  if (until < stockholmDay(now)) throw new AppError('invalid', BEEN, { until: BEEN })
  if (rule.row.until !== null && until > rule.row.until)
    throw new AppError('invalid', LONGER, { until: LONGER })
  await tx
    .updateTable('local_rule')
    .set({ until_date: until, ended_by: decidedBy, ended_at: now, ended_by_id: officer.staffId })
    .where('id', '=', id)
    .execute()
  await audit(tx, { deed: 'LocalRuleEnded', subject: { localRuleId: id }, ...scopeOf(rule.row.unitId) })
  return { refusal: null, differing: await countDiffering(deed) }
}

/** A row that would leave somebody without a way under this pack, in words; undefined where all may stand. */
export async function rowUnfitFor(deed: Deed, { pack, from }: Pick<PackDecision, 'pack' | 'from'>) {
  const rows = await rowsBetween(deed, from, null)
  for (const [at, row] of rows.entries()) {
    for (const others of placesOf(row, rows.slice(0, at))) {
      const { refusal } = examineRow(packs[pack], row, others)
      if (refusal !== null && doesHarm(refusal)) {
        return { reason: refusal.reason, text: withRow(row.id, refusal.text) }
      }
    }
  }
  return undefined
}

const withRow = (id: string, { sv, en }: { sv: string; en: string }) => ({
  sv: `Den lokala raden ${id} går inte ihop med det regelverket. ${sv}`,
  en: `The local row ${id} does not go with those rules. ${en}`,
})

/** The rows that hold beside this one, once for each place: the municipality, and each unit that has rows of its own. */
function placesOf(row: Pick<LocalRow, 'unitId'>, rows: readonly LocalRow[]): LocalRow[][] {
  const units = row.unitId === null ? [null, ...new Set(rows.map(({ unitId }) => unitId))] : [row.unitId]
  return [...new Set(units)].map((unit) => rows.filter(({ unitId }) => unitId === null || unitId === unit))
}

/** Decided at once, two rows – or a row and a pack – would each be tried without the other; rows could take the same number. */
export const oneAtATime = ({ tx }: Deed) =>
  sql`select pg_advisory_xact_lock(hashtext('slussen.local_rules'))`.execute(tx)

async function nextNumber({ tx }: Deed): Promise<number> {
  const row = await tx
    .selectFrom('local_rule')
    .select((of) => of.fn.max('number').as('last'))
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

function requireDays(deed: Deed, { decidedOn, from, until }: LocalRuleBody): void {
  requireTaken(deed, { decidedOn })
  const today = stockholmDay(deed.now)
  if (until !== null && (until < from || until < today)) throw new AppError('invalid', BEEN, { until: BEEN })
}

const scopeOf = (unitId: string | null) => (unitId === null ? {} : { scope: unitId })
const BEEN = {
  sv: 'Sista dagen har redan varit, eller ligger före den första. Inget ändrades.',
  en: 'The last day has been already, or lies before the first. Nothing was changed.',
}
const LONGER = {
  sv: 'Raden upphör redan tidigare. Ska den gälla längre behövs ett nytt beslut. Inget ändrades.',
  en: 'The row ends before that. To hold longer it takes a new decision. Nothing was changed.',
}
const OVER = {
  sv: 'Raden gäller inte längre. Inget ändrades. Läs in sidan på nytt.',
  en: 'The row no longer holds. Nothing was changed. Reload the page.',
}
