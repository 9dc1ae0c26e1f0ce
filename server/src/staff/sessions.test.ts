import { beforeAll, expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { onBothStores } from '../testing/database.ts'
import { endSessions, setActive } from './credentials.ts'
import { findOfficer, openSession } from './sessions.ts'
import { setRoles } from './setRoles.ts'
import { hire, makeOffice, openDoors } from './testOffice.ts'

const MINUTE = 60_000

onBothStores('sessions', ({ it, house }) => {
  let office: Awaited<ReturnType<typeof makeOffice>>
  let ask: Awaited<ReturnType<typeof openDoors>>
  beforeAll(async () => {
    office = await makeOffice(house())
    ask = await openDoors(house())
  })
  const tilde = () => hire(house(), 'Tilde Vasshed', [{ role: 'case_officer', unitId: office.unitId }])
  const lastSeen = (sessionId: string) =>
    bySystem(house(), 'test', ({ tx }) =>
      tx.selectFrom('session').select('last_seen_at').where('id', '=', sessionId).executeTakeFirstOrThrow(),
    )

  it('a token that nobody was given stands for nobody', async () => {
    expect(await findOfficer(house(), 'hittepå')).toBeUndefined()
  })

  it('half an hour without a request ends the session', async () => {
    const token = await (await tilde()).token()
    house().clock.advance(30 * MINUTE - 1)
    expect(await findOfficer(house(), token)).toBeDefined()
    house().clock.advance(30 * MINUTE)
    expect(await findOfficer(house(), token)).toBeUndefined()
  })

  it('twelve hours end the session, whatever is done', async () => {
    const token = await (await tilde()).token()
    for (let quarter = 1; quarter < 48; quarter++) {
      house().clock.advance(15 * MINUTE)
      expect(await findOfficer(house(), token)).toBeDefined()
    }
    house().clock.advance(15 * MINUTE)
    expect(await findOfficer(house(), token)).toBeUndefined()
  })

  it('that somebody was seen is written once a minute', async () => {
    const { staffId } = await tilde()
    const session = await bySystem(house(), 'test', (deed) => openSession(deed, staffId, 'demo'))
    const opened = house().clock.now()
    house().clock.advance(MINUTE - 1)
    await findOfficer(house(), session.token)
    expect((await lastSeen(session.sessionId)).last_seen_at).toEqual(opened)
    house().clock.advance(1)
    await findOfficer(house(), session.token)
    expect((await lastSeen(session.sessionId)).last_seen_at).toEqual(house().clock.now())
  })

  it('who logs out is out at once, in that browser only', async () => {
    const person = await tilde()
    const [here, there] = [await person.token(), await person.token()]
    const answer = await ask('DELETE', '/api/sessions/current', { token: here })
    expect(answer.headers['set-cookie']).toMatch(/^__Host-slussen=; Max-Age=0;/)
    expect((await ask('GET', '/api/me', { token: here })).statusCode).toBe(401)
    expect((await ask('GET', '/api/me', { token: there })).statusCode).toBe(200)
  })

  it('sessions ended by the administrator are refused at once', async () => {
    const { staffId, token } = await tilde()
    const tokens = [await token(), await token()]
    await bySystem(house(), 'test', (deed) => endSessions(deed, staffId))
    for (const each of tokens) expect((await ask('GET', '/api/me', { token: each })).statusCode).toBe(401)
  })

  it('who is deactivated is out at once, and stays out when let in again', async () => {
    const { staffId, token } = await tilde()
    const old = await token()
    await bySystem(house(), 'test', (deed) => setActive(deed, staffId, false))
    expect((await ask('GET', '/api/me', { token: old })).statusCode).toBe(401)
    await bySystem(house(), 'test', (deed) => setActive(deed, staffId, true))
    expect((await ask('GET', '/api/me', { token: old })).statusCode).toBe(401)
    expect((await ask('GET', '/api/me', { token: await token() })).statusCode).toBe(200)
  })

  it('a role taken away is gone at the next request', async () => {
    const { staffId, token } = await hire(house(), 'Kaj Rönnstam', [{ role: 'administrator', unitId: null }])
    await hire(house(), 'Disa Norrskog', [{ role: 'administrator', unitId: null }])
    const session = await token()
    expect((await ask('GET', '/api/staff', { token: session })).statusCode).toBe(200)
    await bySystem(house(), 'test', (deed) => setRoles(deed, staffId, []))
    expect((await ask('GET', '/api/staff', { token: session })).statusCode).toBe(403)
    expect((await ask('GET', '/api/me', { token: session })).json()).toMatchObject({ roles: [], units: [] })
  })

  it('a unit given is there at the next request', async () => {
    const { staffId, token } = await tilde()
    const session = await token()
    const both = [office.unitId, office.otherUnitId].map((unitId) => ({
      role: 'case_officer' as const,
      unitId,
    }))
    await bySystem(house(), 'test', (deed) => setRoles(deed, staffId, both))
    const officer = await findOfficer(house(), session)
    expect(officer?.unitIds.toSorted()).toEqual([office.unitId, office.otherUnitId].toSorted())
  })
})
