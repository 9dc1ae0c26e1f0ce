import { beforeAll, expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { onBothStores } from '../testing/database.ts'
import { auditOf, noCaseFiles, openDoors } from '../testing/doors.ts'
import { makeOffice } from '../testing/office.ts'
import { addContactPoint } from './contactPoints.ts'
import { findContactPoints } from './findByContact.ts'
import { identityFact } from './identity.ts'
import { peopleRoutes } from './routes.ts'

onBothStores('contact points', ({ it, house }) => {
  let office: Awaited<ReturnType<typeof makeOffice>>
  let ask: Awaited<ReturnType<typeof openDoors>>
  let birk: Awaited<ReturnType<typeof office.hire>>
  beforeAll(async () => {
    office = await makeOffice(house())
    ask = await openDoors(house(), (http) => peopleRoutes(http, house(), { caseFilesOf: noCaseFiles }))
    birk = await office.hire('Birk Ahlsten')
  })
  const add = (clientId: string, point: object) =>
    ask(birk.token, `POST /api/people/${clientId}/contact-points`, point)

  it('an address is somebody’s claim until somebody has made sure', async () => {
    const client = await office.enter()
    const added = await add(client, {
      kind: 'email',
      value: 'Nadja@Brevladan.example',
      source: 'own_message',
    })
    const [point] = added.json().contactPoints
    expect(point).toMatchObject({ value: 'nadja@brevladan.example', verified: null })
    const answer = await ask(birk.token, `POST /api/contact-points/${point.id}/verifications`, {
      how: 'call_back',
    })
    expect(answer.json().contactPoints).toEqual([
      { ...point, verified: { at: house().clock.now().toISOString(), by: 'Birk Ahlsten', how: 'call_back' } },
    ])
    expect(await auditOf(house(), { clientId: client })).toContain('ContactPointVerified call_back')
  })

  it('the fact id follows from it', () => {
    expect(identityFact(undefined)).toBe('unknown')
    expect(identityFact({ verified_at: null })).toBe('claimed')
    expect(identityFact({ verified_at: new Date(0) })).toBe('verified')
  })

  it('an address taken at a meeting is made sure of in the same moment', async () => {
    const client = await office.enter()
    const point = { kind: 'phone', value: '070-174 06 35', source: 'meeting', verifiedHow: 'meeting' }
    expect((await add(client, point)).json().contactPoints).toEqual([
      expect.objectContaining({
        value: '+46701740635',
        verified: expect.objectContaining({ how: 'meeting' }),
      }),
    ])
  })

  it('the same address however written is one, and may come back once it has ended', async () => {
    const client = await office.enter()
    const email = (value: string) => add(client, { kind: 'email', value, source: 'meeting' })
    const [point] = (await email('signe@brevladan.example')).json().contactPoints
    expect((await email('SIGNE@brevladan.example ')).statusCode).toBe(409)
    const ended = await ask(birk.token, `DELETE /api/contact-points/${point.id}`)
    expect(ended.json().contactPoints).toEqual([])
    expect((await ask(birk.token, `DELETE /api/contact-points/${point.id}`)).statusCode).toBe(404)
    expect((await email('signe@brevladan.example')).statusCode).toBe(200)
  })

  it('an address that cannot be read is refused at its field', async () => {
    const answer = await add(await office.enter(), {
      kind: 'email',
      value: 'nadja(at)brevladan',
      source: 'meeting',
    })
    expect([answer.statusCode, answer.json().error.fields.value]).toEqual([
      400,
      'E-postadressen är inte hel. Inget sparades. Skriv den som namn@exempel.se.',
    ])
  })

  it('who has an address is found however it was written, in that unit only', async () => {
    const mother = await office.enter({ name: 'Alva Sjöhag' })
    const son = await office.enter({ name: 'Leo Sjöhag', protectedIdentity: true })
    const stranger = await office.enter({ name: 'Elof Sjöhag', unitId: office.otherUnitId })
    const shared = { kind: 'email', value: 'sjohag@brevladan.example', source: 'letter' } as const
    for (const client of [mother, son, stranger]) {
      await bySystem(house(), 'test', (deed) => addContactPoint(deed, client, shared))
    }
    const find = (unitId: string, value: string) =>
      bySystem(house(), 'test', (deed) => findContactPoints(deed, unitId, { kind: 'email', value }))
    const here = await find(office.unitId, ' SjoHag@brevladan.example')
    expect(here.map(({ clientId, name, verified }) => [clientId, name, verified])).toEqual([
      [mother, 'Alva Sjöhag', false],
      [son, '', false],
    ])
    expect(await find(office.otherUnitId, shared.value)).toHaveLength(1)
    expect(await find(office.unitId, 'inte en adress')).toEqual([])
    const svea = await office.hire('Svea Ek', 'case_officer', office.otherUnitId)
    expect(await svea.does((deed) => findContactPoints(deed, office.unitId, shared))).toEqual([])
  })
})
