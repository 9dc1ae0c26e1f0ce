import { beforeAll, expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { codeOf, enrol } from '../testing/credentials.ts'
import { onBothStores } from '../testing/database.ts'
import { auditOf } from '../testing/doors.ts'
import { makeOffice } from '../testing/office.ts'
import { newCredentials, setActive } from './credentials.ts'
import { type Claim, logIn } from './logIn.ts'
import { isPassword } from './password.ts'
import { findOfficer } from './sessions.ts'

const MINUTE = 60_000

onBothStores('logging in', ({ it, house }) => {
  let unitId = ''
  beforeAll(async () => {
    unitId = (await makeOffice(house())).unitId
  })
  const tilde = () => enrol(house(), 'Tilde Vasshed', [{ role: 'case_officer', unitId }])
  const refusal = (claim: Claim) =>
    logIn(house(), claim).then(
      () => 'let in',
      (error) => `${error.code}: ${error.text.sv}`,
    )

  it('username, password and code open a session, and it is written down', async () => {
    const { claim, staffId } = await tilde()
    const { token } = await logIn(house(), claim())
    expect(await findOfficer(house(), token)).toMatchObject({
      staffId,
      name: 'Tilde Vasshed',
      unitIds: [unitId],
    })
    expect(await auditOf(house(), { staffId })).toContain('StaffLoggedIn totp')
  })

  it('a username in capitals is the same username', async () => {
    const { claim, username } = await tilde()
    expect(await refusal(claim({ username: ` ${username.toUpperCase()}` }))).toBe('let in')
  })

  it('every failure has the same words', async () => {
    const { claim, staffId } = await tilde()
    const wrong = [{ password: 'fel' }, { code: '000000' }, { username: 'ingen-alls' }]
    const answers = new Set(await Promise.all(wrong.map((more) => refusal(claim(more)))))
    await bySystem(house(), 'test', (deed) => setActive(deed, staffId, false))
    answers.add(await refusal(claim()))
    expect([...answers]).toEqual([
      'not-signed-in: Fel användarnamn, lösenord eller kod. Efter fem försök är inloggningen spärrad i 15 minuter.',
    ])
    expect(await auditOf(house(), { staffId })).toEqual(
      expect.arrayContaining(['LogInRefused password', 'LogInRefused code', 'LogInRefused deactivated']),
    )
  })

  it('an unknown username costs one hash at the same price as a known one', async () => {
    const { claim } = await tilde()
    const checked: string[] = []
    const counting = (password: string, hash: string) => {
      checked.push(hash.replace(/[^$]+\$[^$]+$/, '')) // all but salt and hash
      return isPassword(password, hash)
    }
    for (const more of [{}, { username: 'ingen' }]) {
      const refused = logIn(house(), claim({ password: 'fel', ...more }), counting)
      await expect(refused).rejects.toMatchObject({ code: 'not-signed-in' })
    }
    expect(checked).toEqual(Array(2).fill('$argon2id$v=19$m=19456,t=2,p=1$'))
  })

  it('a code is good once', async () => {
    const { claim } = await tilde()
    expect(await refusal(claim())).toBe('let in')
    expect(await refusal(claim())).toMatch('not-signed-in')
    house().clock.advance(MINUTE)
    expect(await refusal(claim())).toBe('let in')
  })

  it('a code half a minute early or late is taken, a minute is too much', async () => {
    const { staffId, claim } = await tilde()
    const { totpUri, password } = await bySystem(house(), 'test', (deed) => newCredentials(deed, staffId))
    const at = (ms: number) =>
      claim({ password, code: codeOf(totpUri, new Date(house().clock.now().getTime() + ms)) })
    expect(await refusal(at(-60_000))).toMatch('not-signed-in')
    expect(await refusal(at(60_000))).toMatch('not-signed-in')
    expect(await refusal(at(-30_000))).toBe('let in')
    expect(await refusal(at(30_000))).toBe('let in')
  })

  it('five failures lock the account for fifteen minutes, also for who knows everything', async () => {
    const { claim, staffId } = await tilde()
    for (let attempt = 1; attempt <= 5; attempt++) await refusal(claim({ password: 'fel' }))
    expect(await refusal(claim())).toMatch('not-signed-in')
    expect(await auditOf(house(), { staffId })).toContain('LogInRefused locked')
    house().clock.advance(15 * MINUTE - 1)
    expect(await refusal(claim())).toMatch('not-signed-in')
    house().clock.advance(1)
    expect(await refusal(claim())).toBe('let in')
  })

  it('twenty guesses at once are still five', async () => {
    const { claim, staffId } = await tilde()
    await Promise.all(Array.from({ length: 20 }, () => refusal(claim({ code: '000000' }))))
    const refused = (await auditOf(house(), { staffId })).filter((deed) => deed.startsWith('LogInRefused'))
    expect(refused.filter((deed) => deed === 'LogInRefused code')).toHaveLength(5)
    expect(refused.filter((deed) => deed === 'LogInRefused locked')).toHaveLength(15)
  })

  it('four failures and a success begin the count anew', async () => {
    const { claim } = await tilde()
    for (let attempt = 1; attempt <= 4; attempt++) await refusal(claim({ password: 'fel' }))
    expect(await refusal(claim())).toBe('let in')
    house().clock.advance(MINUTE)
    for (let attempt = 1; attempt <= 4; attempt++) await refusal(claim({ password: 'fel' }))
    expect(await refusal(claim())).toBe('let in')
  })

  it('new credentials lift the lock, and the old ones are worth nothing', async () => {
    const { claim, staffId } = await tilde()
    for (let attempt = 1; attempt <= 5; attempt++) await refusal(claim({ password: 'fel' }))
    const fresh = await bySystem(house(), 'test', (deed) => newCredentials(deed, staffId))
    expect(await refusal(claim())).toMatch('not-signed-in')
    const code = codeOf(fresh.totpUri, house().clock.now())
    expect(await refusal(claim({ password: fresh.password, code }))).toBe('let in')
  })

  it('neither password nor token is kept in clear', async () => {
    const { claim } = await tilde()
    const { password } = claim()
    const { token } = await logIn(house(), claim())
    const kept = await bySystem(house(), 'test', async ({ tx }) => ({
      staff: await tx.selectFrom('staff').selectAll().execute(),
      sessions: await tx.selectFrom('session').selectAll().execute(),
    }))
    const text = JSON.stringify([kept, house().lines], (_, value) =>
      value?.type === 'Buffer' ? Buffer.from(value).toString('latin1') : value,
    )
    expect(text).toContain('argon2id')
    expect(text).not.toContain(password)
    expect(text).not.toContain(token)
  })
})
