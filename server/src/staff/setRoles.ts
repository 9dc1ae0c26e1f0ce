import { sql } from 'kysely'
import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { type AdministeringDeed, subjectOf } from './administering.ts'
import type { Role } from './schema.ts'

export interface HeldRole {
  role: Role
  unitId: string | null
}

/** They work for the whole municipality, hold no unit, and see no client by it. */
const MUNICIPAL: readonly Role[] = ['administrator', 'lawyer']

/**
 * Gives somebody exactly these roles. Takes effect at their next request. Throws `not-found`; `invalid` when a
 * role lacks its unit or a municipal one has one; `conflict` for the last active administrator.
 * Several may hold the same role, so that nobody has to lend their log-in (L-22).
 */
export async function setRoles(
  deed: AdministeringDeed,
  staffId: string,
  roles: readonly HeldRole[],
): Promise<void> {
  await requireSound(deed, staffId, roles)
  const held = await heldRoles(deed, staffId)
  await keepOneAdministrator(deed, staffId, async () => {
    for (const role of without(held, roles)) await take(deed, staffId, role)
    for (const role of without(roles, held)) await give(deed, staffId, role)
  })
}

/**
 * Does `change` to somebody's account, and throws `conflict` if it left the house without an active administrator:
 * nobody could then let anybody in. One such change at a time, or two administrators could remove each other.
 */
export async function keepOneAdministrator(
  deed: Deed,
  staffId: string,
  change: () => Promise<unknown>,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('slussen.administrators'))`.execute(deed.tx)
  const before = await administrators(deed)
  await change()
  if (!before.includes(staffId)) return
  if ((await administrators(deed)).length === 0) throw new AppError('conflict', LAST)
}

async function administrators({ tx }: Deed): Promise<string[]> {
  const rows = await tx
    .selectFrom('staff_role')
    .innerJoin('staff', 'staff.id', 'staff_role.staff_id')
    .select('staff.id')
    .where('staff_role.role', '=', 'administrator')
    .where('staff.deactivated_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

async function requireSound({ tx }: Deed, staffId: string, roles: readonly HeldRole[]): Promise<void> {
  const person = await tx
    .selectFrom('staff')
    .select('id')
    .where('id', '=', staffId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (person === undefined) throw new AppError('not-found')
  if (roles.some(({ role, unitId }) => MUNICIPAL.includes(role) !== (unitId === null))) {
    throw new AppError('invalid', UNIT_WRONG)
  }
  const units = new Set((await tx.selectFrom('unit').select('id').execute()).map(({ id }) => id))
  if (roles.some(({ unitId }) => unitId !== null && !units.has(unitId)))
    throw new AppError('invalid', UNIT_UNKNOWN)
}

async function heldRoles({ tx }: Deed, staffId: string): Promise<HeldRole[]> {
  const rows = await tx
    .selectFrom('staff_role')
    .select(['role', 'unit_id'])
    .where('staff_id', '=', staffId)
    .execute()
  return rows.map((row) => ({ role: row.role as Role, unitId: row.unit_id }))
}

/** Those of `some` that are not among `others`, each once. */
function without(some: readonly HeldRole[], others: readonly HeldRole[]): HeldRole[] {
  const key = ({ role, unitId }: HeldRole) => `${role} ${unitId}`
  const known = new Set(others.map(key))
  return [...new Map(some.map((role) => [key(role), role])).values()].filter((role) => !known.has(key(role)))
}

async function give(deed: AdministeringDeed, staffId: string, { role, unitId }: HeldRole): Promise<void> {
  const by = { created_at: deed.now, created_by: deed.administratorId ?? null }
  await deed.tx
    .insertInto('staff_role')
    .values({ id: newId(), staff_id: staffId, unit_id: unitId, role, ...by })
    .execute()
  await note(deed, 'RoleGiven', { staffId, role, unitId })
}

async function take(deed: AdministeringDeed, staffId: string, { role, unitId }: HeldRole): Promise<void> {
  await deed.tx
    .deleteFrom('staff_role')
    .where('staff_id', '=', staffId)
    .where('role', '=', role)
    .where('unit_id', 'is not distinct from', unitId)
    .execute()
  await note(deed, 'RoleTaken', { staffId, role, unitId })
}

function note(
  deed: AdministeringDeed,
  name: string,
  { staffId, role, unitId }: HeldRole & { staffId: string },
) {
  const scope = unitId === null ? {} : { scope: unitId }
  return audit(deed.tx, { deed: name, subject: subjectOf(deed, { staffId }), reason: role, ...scope })
}

const LAST = {
  sv: 'Det måste finnas minst en aktiv administratör. Inget ändrades. Gör någon annan till administratör först.',
  en: 'There must be at least one active administrator. Nothing was changed. Make somebody else administrator first.',
}
const UNIT_WRONG = {
  sv: 'Administratör och jurist hör inte till någon enhet, och varje annan roll hör till en. Inget ändrades.',
  en: 'Administrator and lawyer belong to no unit, and every other role to one. Nothing was changed.',
}
const UNIT_UNKNOWN = {
  sv: 'En av enheterna finns inte. Inget ändrades. Läs in sidan på nytt.',
  en: 'One of the units does not exist. Nothing was changed. Reload the page.',
}
