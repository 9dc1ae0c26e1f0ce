import { beforeAll, expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { onBothStores } from '../testing/database.ts'
import { auditOf, noCaseFiles, openDoors } from '../testing/doors.ts'
import { makeOffice } from '../testing/office.ts'
import { changeClient } from './clients.ts'
import { giveConsent } from './consents.ts'
import { addContactPoint } from './contactPoints.ts'
import { peopleRoutes } from './routes.ts'

const NOBODY = '01900000-0000-7000-8000-000000000000'

onBothStores('the register of clients', ({ it, house }) => {
  let office: Awaited<ReturnType<typeof makeOffice>>
  let ask: Awaited<ReturnType<typeof openDoors>>
  let birk: Awaited<ReturnType<typeof office.hire>>
  let svea: Awaited<ReturnType<typeof office.hire>>
  beforeAll(async () => {
    office = await makeOffice(house())
    ask = await openDoors(house(), (http) => peopleRoutes(http, house(), { caseFilesOf: noCaseFiles }))
    birk = await office.hire('Birk Ahlsten')
    svea = await office.hire('Svea Ek', 'case_officer', office.otherUnitId)
  })
  const count = () =>
    bySystem(house(), 'test', async ({ tx }) => (await tx.selectFrom('client').select('id').execute()).length)

  it('somebody is entered, and the officer sees what was written but the number', async () => {
    const answer = await ask(birk.token, 'POST /api/people', {
      unitId: office.unitId,
      kind: 'client',
      name: ' Amira Dalstad ',
      personalNumber: '950101-2380',
      language: 'arabiska',
      remarks: ['interpreter'],
    })
    expect(answer.json()).toMatchObject({
      name: 'Amira Dalstad',
      born: '1995',
      personalNumber: null,
      hasPersonalNumber: true,
      language: 'arabiska',
      remarks: ['interpreter'],
      opened: false,
      contactPoints: [],
      consents: [],
      caseFiles: [],
    })
    expect(await auditOf(house(), { clientId: answer.json().id })).toEqual(['ClientCreated', 'ClientViewed'])
  })

  it('a personal number with the wrong check digit is refused, the field says why, and nothing is saved', async () => {
    const before = await count()
    const person = {
      unitId: office.unitId,
      kind: 'client',
      name: 'Egil Stensjö',
      personalNumber: '19800101-2396',
    }
    const answer = await ask(birk.token, 'POST /api/people', person)
    const text =
      'Personnumret stämmer inte: datumet eller kontrollsiffran är fel. Inget sparades. Rätta det eller lämna det tomt.'
    expect([answer.statusCode, answer.json()]).toEqual([
      400,
      { error: { code: 'invalid', text, fields: { personalNumber: text } } },
    ])
    expect(await count()).toBe(before)
  })

  it('a unit has each number once; another unit may know the same person without either learning of it', async () => {
    const person = { kind: 'client', name: 'Harald Nyqvarn', personalNumber: '19750101-2392' }
    const enter = async (token: string, unitId: string) =>
      (await ask(token, 'POST /api/people', { ...person, unitId })).statusCode
    expect(await enter(birk.token, office.unitId)).toBe(200)
    expect(await enter(birk.token, office.unitId)).toBe(409)
    expect(await enter(svea.token, office.otherUnitId)).toBe(200)
  })

  it('nobody enters people in another unit', async () => {
    const before = await count()
    const person = { unitId: office.otherUnitId, kind: 'client', name: 'Leo Sjöhag' }
    expect((await ask(birk.token, 'POST /api/people', person)).statusCode).toBe(403)
    expect(await count()).toBe(before)
  })

  it('a colleague of another unit gets the same bytes as for somebody who is not there', async () => {
    const clientId = await office.enter({ name: 'Signe Rosenqvarn' })
    const contactPointId = await birk.does((deed) =>
      addContactPoint(deed, clientId, { kind: 'email', value: 'signe@brevladan.example', source: 'meeting' }),
    )
    const doors = (client: string, point: string) => [
      ask(svea.token, `GET /api/people/${client}`),
      ask(svea.token, `PATCH /api/people/${client}`, { protectedIdentity: false }),
      ask(svea.token, `POST /api/people/${client}/openings`, { reason: 'emergency' }),
      ask(svea.token, `POST /api/people/${client}/consents`, { channel: 'sms', state: 'given', how: 'form' }),
      ask(svea.token, `POST /api/people/${client}/contact-points`, {
        kind: 'email',
        value: 'a@b.se',
        source: 'letter',
      }),
      ask(svea.token, `POST /api/contact-points/${point}/verifications`, { how: 'meeting' }),
      ask(svea.token, `DELETE /api/contact-points/${point}`),
    ]
    const forbidden = await Promise.all(doors(clientId, contactPointId))
    const missing = await Promise.all(doors(NOBODY, NOBODY))
    for (const [index, answer] of forbidden.entries()) {
      expect(answer.statusCode).toBe(404)
      expect(answer.rawPayload).toEqual(missing[index]?.rawPayload)
      expect({ ...answer.headers, date: '', 'content-security-policy': '' }).toEqual({
        ...missing[index]?.headers,
        date: '',
        'content-security-policy': '',
      })
    }
    expect(await auditOf(house(), { clientId })).toEqual(['ClientCreated', 'ContactPointAdded meeting'])
  })

  it('planted: a question straight to the tables finds nothing of another unit', async () => {
    const clientId = await office.enter({ name: 'Tora Vinterkvist' })
    await birk.does(async (deed) => {
      await addContactPoint(deed, clientId, { kind: 'phone', value: '070-174 06 38', source: 'meeting' })
      await giveConsent(deed, clientId, { channel: 'sms', how: 'meeting' })
    })
    const rowsSeen = (by: typeof birk) =>
      by.does(async ({ tx }) => [
        (await tx.selectFrom('client').select('id').where('id', '=', clientId).execute()).length,
        (await tx.selectFrom('contact_point').select('id').where('client_id', '=', clientId).execute())
          .length,
        (await tx.selectFrom('consent').select('id').where('client_id', '=', clientId).execute()).length,
      ])
    expect(await rowsSeen(birk)).toEqual([1, 1, 1])
    expect(await rowsSeen(svea)).toEqual([0, 0, 0])
  })

  it('an administrator sees no client, and a registrar reads without writing', async () => {
    const clientId = await office.enter({ name: 'Wilmer Åkerlod' })
    const kaj = await office.hire('Kaj Rönnstam', 'administrator', null)
    const ragna = await office.hire('Ragna Holm', 'registrar')
    expect((await ask(kaj.token, `GET /api/people/${clientId}`)).statusCode).toBe(403)
    expect((await ask(ragna.token, `GET /api/people/${clientId}`)).json()).toMatchObject({
      name: 'Wilmer Åkerlod',
    })
    expect((await ask(ragna.token, `PATCH /api/people/${clientId}`, { language: 'finska' })).statusCode).toBe(
      403,
    )
    await expect(
      ragna.does((deed) => changeClient(deed, clientId, { language: 'finska' })),
    ).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('what has to be thought of is changed, and the rest stays', async () => {
    const clientId = await office.enter({ personalNumber: '20000101-2392', language: 'finska' })
    const answer = await ask(birk.token, `PATCH /api/people/${clientId}`, { remarks: ['no_letters_home'] })
    expect(answer.json()).toMatchObject({ language: 'finska', born: '2000', remarks: ['no_letters_home'] })
  })

  it('names and numbers stand nowhere in clear', async () => {
    await office.enter({ name: 'Kanariefågel Grankvist', personalNumber: '19620101-2389' })
    const rows = await bySystem(house(), 'test', ({ tx }) => tx.selectFrom('client').selectAll().execute())
    const bytes = rows.flatMap((row) => [row.sealed, row.number_index ?? Buffer.alloc(0), ...row.name_index])
    const text = Buffer.concat(bytes.map((each) => Buffer.from(each))).toString('latin1')
    for (const secret of ['Kanarie', 'kanarie', 'Grankvist', '196201012389']) {
      expect(text + JSON.stringify(house().lines)).not.toContain(secret)
    }
  })
})
