import { bySystem, type Deed, type House } from '../platform/house.ts'
import type { Officer } from './officer.ts'

/**
 * A deed on other people's accounts. It runs as the system, since nobody on the staff has rights to those tables,
 * and therefore says by itself whose hand it was; nobody's when the house is first set up.
 */
export interface AdministeringDeed extends Deed {
  administratorId?: string
}

/** Does `work` on behalf of the administrator. */
export function byAdministrator<T>(
  house: House,
  officer: Officer,
  name: string,
  work: (deed: AdministeringDeed) => Promise<T>,
): Promise<T> {
  return bySystem(house, name, (deed) => work({ ...deed, administratorId: officer.staffId }))
}

/** The ids for the audit: whom or what it concerned, and who did it. */
export function subjectOf(deed: AdministeringDeed, ids: Record<string, string>): Record<string, string> {
  return deed.administratorId === undefined ? ids : { ...ids, administratorId: deed.administratorId }
}
