import type { Static } from 'typebox'
import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { type AdministeringDeed, subjectOf } from './administering.ts'
import { hashPassword, newPassword } from './password.ts'
import type { Credentials, NewStaffBody } from './schema.ts'
import { newTotp } from './totp.ts'

/**
 * Adds somebody to the staff, without any role yet. Returns the password and the address of the one-time code,
 * which exist in clear only in this answer. Throws `conflict` when the username is taken.
 */
export async function createStaff(
  deed: AdministeringDeed,
  person: Static<typeof NewStaffBody>,
): Promise<Static<typeof Credentials>> {
  const id = newId()
  const password = newPassword()
  const { uri, ...totp } = newTotp(deed.house.vault, { id, username: person.username })
  const row = {
    id,
    username: person.username,
    name: person.name,
    title: person.title,
    password_hash: await hashPassword(password),
    ...totp,
    created_at: deed.now,
    created_by: deed.administratorId ?? null,
  }
  const made = await deed.tx
    .insertInto('staff')
    .values(row)
    .onConflict((taken) => taken.column('username').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made === undefined) throw new AppError('conflict', TAKEN, { username: TAKEN })
  await audit(deed.tx, { deed: 'StaffCreated', subject: subjectOf(deed, { staffId: id }) })
  return { staffId: id, password, totpUri: uri }
}

const TAKEN = {
  sv: 'Användarnamnet är upptaget. Inget sparades. Välj ett annat.',
  en: 'The username is taken. Nothing was saved. Choose another.',
}
