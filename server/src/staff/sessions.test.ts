import { beforeAll, expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { enrol } from '../testing/credentials.ts'
import { onBothStores } from '../testing/database.ts'
import { EKEBRO, openDoors } from '../testing/doors.ts'
import { makeOffice } from '../testing/office.ts'
import { endSessions, setActive } from './credentials.ts'
import { staffRoutes } from './routes.ts'
import { findOfficer, openSession } from './sessions.ts'
import { setRoles } from './setRoles.ts'

const MINUTE = 60_000

onBothStores('sessions', ({ it, house }) => {
  let office: Awaited<ReturnType<typeof makeOffice>>
  let ask: Awaited<ReturnType<typeof openDoors>>
  beforeAll(async () => {
    office = await makeOffice(house())
    ask = await openDoors(house(), (http) => staffRoutes(http, house(), EKEBRO))
  })
  const tilde = () => enrol(house(), 'Tilde Vasshed', [{ role: 'case_officer', unitId: office.unitId }])
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
    const answer = await ask(here, 'DELETE /api/sessions/current')
    expect(answer.headers['set-cookie']).toMatch(/^__Host-slussen=; Max-Age=0;/)
    expect((await ask(here, 'GET /api/me')).statusCode).toBe(401)
    expect((await ask(there, 'GET /api/me')).statusCode).toBe(200)
  })

  it('sessions ended by the administrator are refused at once', async () => {
    const { staffId, token } = await tilde()
    const tokens = [await token(), await token()]
    await bySystem(house(), 'test', (deed) => endSessions(deed, staffId))
    for (const each of tokens) expect((await ask(each, 'GET /api/me')).statusCode).toBe(401)
  })

  it('who is deactivated is out at once, and stays out when let in again', async () => {
    const { staffId, token } = await tilde()
    const old = await token()
    await bySystem(house(), 'test', (deed) => setActive(deed, staffId, false))
    expect((await ask(old, 'GET /api/me')).statusCode).toBe(401)
    await bySystem(house(), 'test', (deed) => setActive(deed, staffId, true))
    expect((await ask(old, 'GET /api/me')).statusCode).toBe(401)
    expect((await ask(await token(), 'GET /api/me')).statusCode).toBe(200)
  })

  it('a role taken away is gone at the next request', async () => {
    const { staffId, token } = await enrol(house(), 'Kaj Rönnstam', [{ role: 'administrator', unitId: null }])
    await enrol(house(), 'Disa Norrskog', [{ role: 'administrator', unitId: null }])
    const session = await token()
    expect((await ask(session, 'GET /api/staff')).statusCode).toBe(200)
    await bySystem(house(), 'test', (deed) => setRoles(deed, staffId, []))
    expect((await ask(session, 'GET /api/staff')).statusCode).toBe(403)
    expect((await ask(session, 'GET /api/me')).json()).toMatchObject({ roles: [], units: [] })
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
