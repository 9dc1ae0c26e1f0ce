import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import type { Role, StaffRow } from './schema.ts'
import { idleSince } from './sessions.ts'

/** Everybody, with their roles and how many sessions they have open, in the order of the Swedish alphabet. */
export async function listStaff(deed: Deed): Promise<StaffRow[]> {
  const rows = await selectStaff(deed).execute()
  const swedish = new Intl.Collator('sv')
  return rows.map(staffRow).sort((a, b) => swedish.compare(a.name, b.name))
}

/** Throws `not-found`. */
export async function getStaff(deed: Deed, staffId: string): Promise<StaffRow> {
  const row = await selectStaff(deed).where('staff.id', '=', staffId).executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  return staffRow(row)
}

function selectStaff({ tx, now }: Deed) {
  return tx.selectFrom('staff').select((of) => [
    'staff.id',
    'staff.username',
    'staff.name',
    'staff.title',
    'staff.deactivated_at',
    of
      .selectFrom('session')
      .whereRef('session.staff_id', '=', 'staff.id')
      .where('session.revoked_at', 'is', null)
      .where('session.expires_at', '>', now)
      .where('session.last_seen_at', '>', idleSince(now))
      .select((session) => session.fn.countAll<string>().as('open'))
      .as('openSessions'),
    jsonArrayFrom(
      of
        .selectFrom('staff_role')
        .leftJoin('unit', 'unit.id', 'staff_role.unit_id')
        .whereRef('staff_role.staff_id', '=', 'staff.id')
        .select(['staff_role.role', 'staff_role.unit_id as unitId', 'unit.name as unitName'])
        .orderBy('unit.name')
        .orderBy('staff_role.role'),
    ).as('roles'),
  ])
}

type Row = Awaited<ReturnType<ReturnType<typeof selectStaff>['executeTakeFirstOrThrow']>>

function staffRow({ deactivated_at, openSessions, roles, ...person }: Row): StaffRow {
  return {
    ...person,
    active: deactivated_at === null,
    openSessions: Number(openSessions),
    roles: roles.map(({ role, unitId, unitName }) => ({
      role: role as Role,
      unitId,
      unitName: unitName ?? '',
    })),
  }
}
