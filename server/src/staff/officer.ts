/** Who is asking: a member of staff with a live session, and the units their roles let them see. */
import type { Deed, House } from '../platform/house.ts'
import type { Role } from './schema.ts'

export interface Officer {
  staffId: string
  sessionId: string
  name: string
  language: 'sv' | 'en'
  roles: readonly { role: Role; unitId: string | null }[]
  /** Units whose clients this person may see; row-level security holds to the same list. */
  unitIds: readonly string[]
}

/** A deed that a person does, in one transaction, under that person's rights. */
export interface OfficerDeed extends Deed {
  officer: Officer
}

/** Does `work` as the officer. `name` is a closed word that stands in the slow log: `send`, `file`. */
export function byOfficer<T>(
  house: House,
  officer: Officer,
  name: string,
  work: (deed: OfficerDeed) => Promise<T>,
): Promise<T> {
  const identity = { actorId: officer.staffId, scopeIds: officer.unitIds }
  return house.db.asStaff(identity, name, (tx) => work({ tx, house, officer, now: house.clock.now() }))
}

/** True when the officer holds one of the roles, in the given unit if one is given. */
export function hasRole(officer: Officer, roles: readonly Role[], unitId?: string): boolean {
  return officer.roles.some(
    (held) => roles.includes(held.role) && (unitId === undefined || held.unitId === unitId),
  )
}
