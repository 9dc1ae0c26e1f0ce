/** The municipality's stricter rows, as they lie and as they are in force. */
import { stockholmDay } from '../platform/day.ts'
import type { Deed } from '../platform/house.ts'
import type { LocalRow, LocalRule } from './schema.ts'

function selectRows({ tx }: Deed) {
  return tx
    .selectFrom('local_rule')
    .leftJoin('unit', 'unit.id', 'local_rule.unit_id')
    .selectAll('local_rule')
    .select('unit.name as unit_name')
    .orderBy('local_rule.number')
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRows>['executeTakeFirstOrThrow']>>

/** Those of the municipality, and of the unit where one is given, that hold on the day; in the order they were decided. */
export async function rowsInForce(
  deed: Deed,
  unitId: string | null,
  day = stockholmDay(deed.now),
): Promise<LocalRow[]> {
  const rows = await selectRows(deed)
    .where((is) =>
      unitId === null
        ? is('local_rule.unit_id', 'is', null)
        : is.or([is('local_rule.unit_id', 'is', null), is('local_rule.unit_id', '=', unitId)]),
    )
    .where('local_rule.from_date', '<=', day)
    .where((is) => is.or([is('local_rule.until_date', 'is', null), is('local_rule.until_date', '>=', day)]))
    .execute()
  return rows.map(rowOf)
}

/** All there has been, is and will be, the newest first. */
export async function listLocalRules(deed: Deed): Promise<LocalRule[]> {
  return (await selectRows(deed).execute()).reverse().map((row) => localRule(row, deed.now))
}

/** Undefined when there is none. */
export async function findLocalRule(deed: Deed, id: string): Promise<LocalRule | undefined> {
  const row = await selectRows(deed).where('local_rule.id', '=', id).executeTakeFirst()
  return row && localRule(row, deed.now)
}

/** Rows that hold on some day from the first to the last; no last day: for good. In the order they were decided. */
export async function rowsBetween(deed: Deed, first: string, last: string | null): Promise<LocalRow[]> {
  const rows = await selectRows(deed)
    .where((is) => is.or([is('local_rule.until_date', 'is', null), is('local_rule.until_date', '>=', first)]))
    .$if(last !== null, (query) => query.where('local_rule.from_date', '<=', last ?? ''))
    .execute()
  return rows.map(rowOf).filter(({ from, until }) => until === null || from <= until)
}

function localRule(row: Row, now: Date): LocalRule {
  const today = stockholmDay(now)
  const { from_date: from, until_date: until } = row
  const past = until !== null && (until < today || until < from)
  return {
    id: row.id,
    row: rowOf(row),
    unitName: row.unit_name ?? '',
    endedBy: row.ended_by,
    state: past ? 'past' : from > today ? 'coming' : 'in_force',
  }
}

const rowOf = (row: Row): LocalRow => ({
  id: `L${row.number}`,
  question: row.question,
  where: row.condition as LocalRow['where'],
  outcome: row.outcome,
  step: row.step,
  offers: row.offers,
  reason: { sv: row.reason_sv, en: row.reason_en },
  unitId: row.unit_id,
  decidedBy: row.decided_by,
  decidedOn: row.decided_on,
  from: row.from_date,
  until: row.until_date,
})
