/** Sessions: a random token in a cookie, its hash in the database, and who it stands for, read anew each time. */
import { createHash, randomBytes } from 'node:crypto'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { audit } from '../platform/audit.ts'
import { bySystem, type Deed, type House } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import type { Officer } from './officer.ts'

const MINUTE = 60_000
const IDLE = 30 * MINUTE
const ABSOLUTE = 12 * 60 * MINUTE

export interface NewSession {
  sessionId: string
  /** For the cookie, and nowhere else. */
  token: string
}

/** Opens a session for somebody who has just shown who they are. `demo`: one press stood in for both factors. */
export async function openSession(
  deed: Deed,
  staffId: string,
  twoFactor: 'totp' | 'demo',
): Promise<NewSession> {
  const { tx, now } = deed
  const sessionId = newId()
  const token = randomBytes(32).toString('base64url')
  const row = {
    id: sessionId,
    staff_id: staffId,
    token_hash: hashOf(token),
    two_factor: twoFactor,
    created_at: now,
    last_seen_at: now,
    expires_at: new Date(now.getTime() + ABSOLUTE),
  }
  await tx.insertInto('session').values(row).execute()
  await audit(tx, { deed: 'StaffLoggedIn', subject: { staffId, sessionId }, reason: twoFactor })
  return { sessionId, token }
}

/**
 * Whose token this is, or undefined when the session has ended, in whatever way. Roles are read every time, so
 * that a right taken away is gone at the next request.
 */
export function findOfficer(house: House, token: string): Promise<Officer | undefined> {
  return bySystem(house, 'find-officer', async (deed) => {
    const session = await findLive(deed, token)
    if (session === undefined) return undefined
    await touch(deed, session)
    const unitIds = session.roles.flatMap(({ unitId }) => unitId ?? [])
    return {
      staffId: session.staff_id,
      sessionId: session.id,
      name: session.name,
      language: session.language,
      roles: session.roles as Officer['roles'],
      unitIds: [...new Set(unitIds)],
    }
  })
}

function findLive({ tx, now }: Deed, token: string) {
  return tx
    .selectFrom('session')
    .innerJoin('staff', 'staff.id', 'session.staff_id')
    .select((of) => [
      'session.id',
      'session.staff_id',
      'session.last_seen_at',
      'staff.name',
      'staff.language',
      jsonArrayFrom(
        of
          .selectFrom('staff_role')
          .whereRef('staff_role.staff_id', '=', 'session.staff_id')
          .select(['role', 'unit_id as unitId'])
          .orderBy('staff_role.id'),
      ).as('roles'),
    ])
    .where('session.token_hash', '=', hashOf(token))
    .where('session.revoked_at', 'is', null)
    .where('session.expires_at', '>', now)
    .where('session.last_seen_at', '>', idleSince(now))
    .where('staff.deactivated_at', 'is', null)
    .executeTakeFirst()
}

// Once a minute is enough to measure half an hour by, and spares a write for every request.
async function touch(deed: Deed, session: { id: string; last_seen_at: Date }): Promise<void> {
  if (deed.now.getTime() - session.last_seen_at.getTime() >= MINUTE) await renewSession(deed, session.id)
}

/** Starts the half hour anew; the twelve hours stand. */
export async function renewSession({ tx, now }: Deed, sessionId: string): Promise<void> {
  await tx.updateTable('session').set({ last_seen_at: now }).where('id', '=', sessionId).execute()
}

/** When the session ends if nothing more is done. */
export function endOfSession(session: { last_seen_at: Date; expires_at: Date }): Date {
  return new Date(Math.min(session.last_seen_at.getTime() + IDLE, session.expires_at.getTime()))
}

/** Sessions last used before this are over. */
export function idleSince(now: Date): Date {
  return new Date(now.getTime() - IDLE)
}

/** Ends one session, or all that somebody has open. Takes effect at their next request. */
export async function revokeSessions(
  deed: Deed,
  of: { sessionId: string } | { staffId: string },
): Promise<void> {
  await deed.tx
    .updateTable('session')
    .set({ revoked_at: deed.now })
    .where('revoked_at', 'is', null)
    .where('sessionId' in of ? 'id' : 'staff_id', '=', 'sessionId' in of ? of.sessionId : of.staffId)
    .execute()
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
