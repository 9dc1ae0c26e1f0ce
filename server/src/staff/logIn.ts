import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import { bySystem, type Deed, type House } from '../platform/house.ts'
import { isPassword, NOBODYS_HASH } from './password.ts'
import { type NewSession, openSession } from './sessions.ts'
import { findStep } from './totp.ts'

const TRIES = 5
const LOCKED_FOR = 15 * 60_000

// One text for every reason: a log-in page that tells them apart says who works here.
const REFUSED = {
  sv: 'Fel användarnamn, lösenord eller kod. Efter fem försök är inloggningen spärrad i 15 minuter.',
  en: 'Wrong username, password or code. After five attempts the log-in is locked for 15 minutes.',
}

export interface Claim {
  username: string
  password: string
  code: string
}

/**
 * Opens a session for who gives the right username, password and code (L-55). Throws `not-signed-in`, always in the
 * same words and after the same work. The password is checked between two transactions, since it takes long on
 * purpose; the verdict counts only if the account is still as it was. `check` is there for the test that counts.
 */
export async function logIn(house: House, claim: Claim, check = isPassword): Promise<NewSession> {
  const username = claim.username.trim().toLowerCase()
  const hash = await bySystem(house, 'log-in', (deed) => findHash(deed, username))
  const fits = await check(claim.password, hash ?? NOBODYS_HASH)
  const session = await bySystem(house, 'log-in', (deed) =>
    judge(deed, { username, code: claim.code, hash: fits ? hash : undefined }),
  )
  if (session === undefined) throw new AppError('not-signed-in', REFUSED)
  return session
}

async function findHash({ tx }: Deed, username: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('staff')
    .select('password_hash')
    .where('username', '=', username)
    .executeTakeFirst()
  return row?.password_hash
}

/** What was shown: `hash` is the one that the password fitted, if it fitted any. */
interface Shown {
  username: string
  code: string
  hash: string | undefined
}

async function judge(deed: Deed, shown: Shown): Promise<NewSession | undefined> {
  const account = await lockAccount(deed, shown.username)
  if (account === undefined) return refuse(deed, 'unknown')
  if (account.deactivated_at !== null) return refuse(deed, 'deactivated', account)
  if (account.locked_until !== null && account.locked_until > deed.now) return refuse(deed, 'locked', account)
  if (shown.hash !== account.password_hash) return countAndRefuse(deed, 'password', account)
  const step = findStep(deed.house.vault, account, { code: shown.code, now: deed.now })
  if (step === undefined) return countAndRefuse(deed, 'code', account)
  await deed.tx
    .updateTable('staff')
    .set({ failed_logins: 0, locked_until: null, totp_last_step: step })
    .where('id', '=', account.id)
    .execute()
  return openSession(deed, account.id, 'totp')
}

// Locked, so that a hundred guesses at once are counted one after another.
function lockAccount({ tx }: Deed, username: string) {
  return tx
    .selectFrom('staff')
    .select(['id', 'password_hash', 'totp_sealed', 'totp_sealed_key', 'totp_last_step'])
    .select(['failed_logins', 'locked_until', 'deactivated_at'])
    .where('username', '=', username)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

type Reason = 'unknown' | 'deactivated' | 'locked' | 'password' | 'code'

async function countAndRefuse(deed: Deed, reason: Reason, account: { id: string; failed_logins: number }) {
  const failed = account.failed_logins + 1
  const state =
    failed < TRIES
      ? { failed_logins: failed }
      : { failed_logins: 0, locked_until: new Date(deed.now.getTime() + LOCKED_FOR) }
  await deed.tx.updateTable('staff').set(state).where('id', '=', account.id).execute()
  return refuse(deed, reason, account)
}

// Returned, not thrown: the count and the audit must be kept.
async function refuse({ tx }: Deed, reason: Reason, account?: { id: string }): Promise<undefined> {
  await audit(tx, { deed: 'LogInRefused', subject: account ? { staffId: account.id } : {}, reason })
}
