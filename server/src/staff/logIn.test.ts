import { beforeAll, expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { onBothStores } from '../testing/database.ts'
import { newCredentials, setActive } from './credentials.ts'
import { type Claim, logIn } from './logIn.ts'
import { findOfficer } from './sessions.ts'
import { auditOf, codeOf, hire, makeOffice } from './testOffice.ts'

const MINUTE = 60_000

onBothStores('logging in', ({ it, house }) => {
  let unitId = ''
  beforeAll(async () => {
    unitId = (await makeOffice(house())).unitId
  })
  const tilde = () => hire(house(), 'Tilde Vasshed', [{ role: 'case_officer', unitId }])
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

  it('an unknown username takes as long as a known one', async () => {
    const { claim } = await tilde()
    const took = async (more: Partial<Claim>) => {
      const started = performance.now()
      await refusal(claim({ password: 'fel', ...more }))
      return performance.now() - started
    }
    await took({})
    const known = Math.min(await took({}), await took({}))
    const unknown = Math.min(await took({ username: 'ingen' }), await took({ username: 'ingen' }))
    expect(unknown).toBeGreaterThan(known / 3)
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
