import { sql } from 'kysely'
import { audit } from '../platform/audit.ts'
import { startOfYear } from '../platform/day.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { type ProtectedEntries, recordRows, shownRows } from './queries.ts'
import type { RecordRow, RegisterPage } from './schema.ts'

const PAGE = 500

export interface RegisterQuery {
  /** All boards whose units the officer works in, if none is named. */
  boardId?: string | undefined
  year?: number | undefined
  /** The register, or what is kept in order beside it: there too it must show what came in, when, and from whom. */
  place?: 'register' | 'ordered' | undefined
  /** From 1. */
  page?: number | undefined
}

/**
 * One page of the register, newest first, for the units the officer works in. That it was read is written down.
 * law: OSL 5:2 (L-15): number, date, sender or receiver where there is one, and briefly what it is about.
 */
export async function readRegister(
  deed: OfficerDeed,
  query: RegisterQuery,
  protectedEntries: ProtectedEntries,
): Promise<RegisterPage> {
  const { boardId, year, place = 'register', page = 1 } = query
  const wanted = recordRows(deed.tx)
    .where('record.place', '=', place)
    .$if(boardId !== undefined, (rows) => rows.where('record.board_id', '=', boardId ?? ''))
    // The number carries the year it was taken in, which is that of the filing.
    .$if(year !== undefined, (rows) =>
      rows
        .where('record.created_at', '>=', startOfYear(year ?? 0))
        .where('record.created_at', '<', startOfYear((year ?? 0) + 1)),
    )
  const rows = await wanted
    .orderBy('record.created_at', 'desc')
    .orderBy(sql`length(record.number)`, 'desc') // 10000 comes after 9999
    .orderBy('record.number', 'desc')
    .orderBy('record.id', 'desc')
    .limit(PAGE)
    .offset((page - 1) * PAGE)
    .execute()
  const { total } = await wanted
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  await audit(deed.tx, { deed: 'RegisterViewed', subject: boardId === undefined ? {} : { boardId } })
  return {
    rows: await shownRows(deed, rows, protectedEntries),
    total: Number(total),
    years: await yearsOf(deed),
  }
}

/** The newest entries of a unit in the register, against registering the same thing twice. */
export async function newestRegistered(
  deed: OfficerDeed,
  { unitId, limit }: { unitId: string; limit: number },
  protectedEntries: ProtectedEntries,
): Promise<RecordRow[]> {
  const rows = await recordRows(deed.tx)
    .where('record.unit_id', '=', unitId)
    .where('record.place', '=', 'register')
    .orderBy('record.created_at', 'desc')
    .orderBy('record.id', 'desc')
    .limit(limit)
    .execute()
  return shownRows(deed, rows, protectedEntries)
}

/** The years there is a register for, newest first. */
async function yearsOf({ tx, officer }: OfficerDeed): Promise<number[]> {
  if (officer.unitIds.length === 0) return []
  const rows = await tx
    .selectFrom('register_series')
    .select('year')
    .distinct()
    .where('owner_id', 'in', (boards) =>
      boards
        .selectFrom('unit')
        .select('board_id')
        .where('unit.id', 'in', [...officer.unitIds]),
    )
    .orderBy('year', 'desc')
    .execute()
  return rows.map((row) => row.year)
}
