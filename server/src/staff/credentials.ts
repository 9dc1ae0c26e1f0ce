/** What an administrator can do with an account that exists: let in, shut out, and hand over new keys. */
import type { Static } from 'typebox'
import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import { type AdministeringDeed, subjectOf } from './administering.ts'
import { hashPassword, newPassword } from './password.ts'
import type { Credentials } from './schema.ts'
import { revokeSessions } from './sessions.ts'
import { keepOneAdministrator } from './setRoles.ts'
import { newTotp } from './totp.ts'

/**
 * Replaces password and one-time code, ends every session and lifts a lock. Throws `not-found`.
 */
export async function newCredentials(
  deed: AdministeringDeed,
  staffId: string,
): Promise<Static<typeof Credentials>> {
  const { username } = await getAccount(deed, staffId)
  const password = newPassword()
  const { uri, ...totp } = newTotp(deed.house.vault, { id: staffId, username })
  const fresh = { failed_logins: 0, locked_until: null, totp_last_step: 0 }
  await deed.tx
    .updateTable('staff')
    .set({ password_hash: await hashPassword(password), ...totp, ...fresh })
    .where('id', '=', staffId)
    .execute()
  await revokeSessions(deed, { staffId })
  await audit(deed.tx, { deed: 'CredentialsRenewed', subject: subjectOf(deed, { staffId }) })
  return { staffId, password, totpUri: uri }
}

/**
 * Shuts somebody out at once, or lets them in again with the keys and roles they had. Throws `not-found`, and
 * `conflict` for the last active administrator.
 */
export async function setActive(deed: AdministeringDeed, staffId: string, active: boolean): Promise<void> {
  const { deactivated_at } = await getAccount(deed, staffId)
  if (active === (deactivated_at === null)) return
  await keepOneAdministrator(deed, staffId, () =>
    deed.tx
      .updateTable('staff')
      .set({ deactivated_at: active ? null : deed.now })
      .where('id', '=', staffId)
      .execute(),
  )
  if (!active) await revokeSessions(deed, { staffId })
  const name = active ? 'StaffReactivated' : 'StaffDeactivated'
  await audit(deed.tx, { deed: name, subject: subjectOf(deed, { staffId }) })
}

/** Logs somebody out everywhere. Throws `not-found`. */
export async function endSessions(deed: AdministeringDeed, staffId: string): Promise<void> {
  await getAccount(deed, staffId)
  await revokeSessions(deed, { staffId })
  await audit(deed.tx, { deed: 'SessionsEnded', subject: subjectOf(deed, { staffId }) })
}

async function getAccount({ tx }: AdministeringDeed, staffId: string) {
  const account = await tx
    .selectFrom('staff')
    .select(['username', 'deactivated_at'])
    .where('id', '=', staffId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (account === undefined) throw new AppError('not-found')
  return account
}
