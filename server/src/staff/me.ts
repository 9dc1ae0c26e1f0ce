import type { Static } from 'typebox'
import { audit } from '../platform/audit.ts'
import type { Deed } from '../platform/house.ts'
import type { Officer } from './officer.ts'
import type { Me, PreferencesBody } from './schema.ts'
import { endOfSession } from './sessions.ts'
import { listUnits } from './units.ts'

/** What the page says about the house itself. */
export interface Surroundings {
  municipality: string
  /** The pack in force, asked anew each time: a decision changes it from one day to the next. */
  lawOf: (deed: Deed) => Promise<Me['law']>
  demo: boolean
}

/** Oneself, as the page needs it: name, roles, units, and when the session ends. Read as the system. */
export async function getMe(
  deed: Deed,
  officer: Officer,
  { lawOf, ...surroundings }: Surroundings,
): Promise<Me> {
  const person = await deed.tx
    .selectFrom('session')
    .innerJoin('staff', 'staff.id', 'session.staff_id')
    .select(['staff.name', 'staff.title', 'staff.language', 'staff.shortcuts'])
    .select(['session.two_factor', 'session.last_seen_at', 'session.expires_at'])
    .where('session.id', '=', officer.sessionId)
    .executeTakeFirstOrThrow()
  const units = await listUnits(deed)
  return {
    id: officer.staffId,
    name: person.name,
    title: person.title,
    language: person.language,
    shortcuts: person.shortcuts,
    twoFactor: person.two_factor,
    expiresAt: endOfSession(person).toISOString(),
    roles: officer.roles.map(({ role, unitId }) => ({ role, unitId })),
    units: units.filter(({ id }) => officer.unitIds.includes(id)),
    ...surroundings,
    law: await lawOf(deed),
  }
}

/** Changes one's own language or single-key shortcuts (WCAG 2.1.4). */
export async function changePreferences(
  deed: Deed,
  staffId: string,
  changes: Static<typeof PreferencesBody>,
): Promise<void> {
  if (Object.keys(changes).length === 0) return
  await deed.tx.updateTable('staff').set(changes).where('id', '=', staffId).execute()
  await audit(deed.tx, { deed: 'PreferencesChanged', subject: { staffId } })
}
