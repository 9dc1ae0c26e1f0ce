import { sql } from 'kysely'
import type { Deed } from '../platform/house.ts'

/**
 * Takes the next number in the series of a board (register) or a unit (case files) and year. The row stays
 * locked until the deed is done, so the next one waits: a deed that fails gives its number back, and there is
 * never a gap or a double. Take it late in a deed, since everybody else in the series waits meanwhile.
 */
export async function takeNumber({ tx }: Deed, ownerId: string, year: number): Promise<number> {
  const { last } = await tx
    .insertInto('register_series')
    .values({ owner_id: ownerId, year, last: 1 })
    .onConflict((on) =>
      on.columns(['owner_id', 'year']).doUpdateSet({ last: sql<number>`register_series.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** The number that would be taken now. A preview only: somebody else may be faster. */
export async function nextNumber({ tx }: Deed, ownerId: string, year: number): Promise<number> {
  const row = await tx
    .selectFrom('register_series')
    .select('last')
    .where('owner_id', '=', ownerId)
    .where('year', '=', year)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

/** 'SN 2026-0001' in the register, with the board's code; 'BoU 2026-0412' for a case file, with the unit's. */
export function writtenNumber(code: string, year: number, number: number): string {
  return `${code} ${year}-${String(number).padStart(4, '0')}`
}
