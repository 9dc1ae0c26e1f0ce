import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { hasRole, type OfficerDeed, type Role } from '../staff/index.ts'

/** Who may read about a client of their unit. */
export const READERS: readonly Role[] = ['case_officer', 'head_of_unit', 'registrar']
/** Who may write about one. */
export const WRITERS: readonly Role[] = ['case_officer', 'head_of_unit']

/**
 * Throws `not-allowed` when an officer without such a role in that very unit does the deed. A route asks whether
 * somebody is a case officer at all; being one in the unit next door is not enough.
 */
export function requireRole(
  deed: Deed | OfficerDeed,
  unitId: string,
  roles: readonly Role[] = WRITERS,
): void {
  if ('officer' in deed && !hasRole(deed.officer, roles, unitId)) throw new AppError('not-allowed')
}
