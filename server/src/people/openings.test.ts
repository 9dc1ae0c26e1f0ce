import { beforeAll, expect } from 'vitest'
import { onBothStores } from '../testing/database.ts'
import { auditOf, noCaseFiles, openDoors } from '../testing/doors.ts'
import { makeOffice } from '../testing/office.ts'
import { clientNames } from './clients.ts'
import { getClientView } from './clientView.ts'
import { addContactPoint } from './contactPoints.ts'
import { findContactPoints } from './findByContact.ts'
import { peopleRoutes } from './routes.ts'
import { searchPeople } from './search.ts'

onBothStores('protected identity', ({ it, house }) => {
  let office: Awaited<ReturnType<typeof makeOffice>>
  let ask: Awaited<ReturnType<typeof openDoors>>
  let birk: Awaited<ReturnType<typeof office.hire>>
  let runa = ''
  const EMAIL = 'runa@brevladan.example'
  const SECRETS = ['Runa', 'Ekelöv', EMAIL, '1990', '199001012385']
  beforeAll(async () => {
    office = await makeOffice(house())
    ask = await openDoors(house(), (http) => peopleRoutes(http, house(), { caseFilesOf: noCaseFiles }))
    birk = await office.hire('Birk Ahlsten')
    runa = await office.enter({
      name: 'Runa Ekelöv',
      personalNumber: '19900101-2385',
      protectedIdentity: true,
    })
    await birk.does((deed) => addContactPoint(deed, runa, { kind: 'email', value: EMAIL, source: 'meeting' }))
  })
  const leaks = (answer: unknown) => SECRETS.filter((secret) => JSON.stringify(answer).includes(secret))

  it('is masked in every view that nobody opened', async () => {
    const views = await birk.does(async (deed) => [
      await getClientView(deed, runa, noCaseFiles),
      await searchPeople(deed, 'Runa Ekelöv', noCaseFiles),
      await findContactPoints(deed, office.unitId, { kind: 'email', value: EMAIL }),
      [...(await clientNames(deed, [runa])).values()],
    ])
    expect(views.map(leaks)).toEqual([[], [], [], []])
    expect(views[0]).toMatchObject({ name: '', born: '', contactPoints: [{ value: '•••', masked: true }] })
    expect(views.slice(1)).toEqual(
      Array(3).fill([expect.objectContaining({ name: '', protectedIdentity: true })]),
    )
  })

  it('is masked in the answer to every change', async () => {
    const point = await birk.does((deed) =>
      addContactPoint(deed, runa, { kind: 'phone', value: '070-174 06 39', source: 'phone_call' }),
    )
    const answers = [
      await ask(birk.token, `PATCH /api/people/${runa}`, { remarks: ['no_letters_home'] }),
      await ask(birk.token, `POST /api/people/${runa}/consents`, {
        channel: 'sms',
        state: 'given',
        how: 'meeting',
      }),
      await ask(birk.token, `POST /api/contact-points/${point}/verifications`, { how: 'meeting' }),
      await ask(birk.token, `DELETE /api/contact-points/${point}`),
    ]
    expect(answers.map(({ statusCode, body }) => [statusCode, leaks(body)])).toEqual(Array(4).fill([200, []]))
  })

  it('is opened with a reason, in that one answer, and it is written down', async () => {
    const answer = await ask(birk.token, `POST /api/people/${runa}/openings`, { reason: 'contact_client' })
    expect(answer.json()).toMatchObject({
      opened: true,
      name: 'Runa Ekelöv',
      born: '1990',
      personalNumber: '199001012385',
      contactPoints: [{ value: EMAIL, masked: false }],
    })
    expect((await auditOf(house(), { clientId: runa })).at(-1)).toBe('ClientOpened contact_client')
    expect(leaks((await ask(birk.token, `GET /api/people/${runa}`)).body)).toEqual([])
  })

  it('is not opened without a reason, or for one of somebody’s own making', async () => {
    const before = await auditOf(house(), { clientId: runa })
    for (const body of [{}, { reason: '' }, { reason: 'nyfiken' }]) {
      const answer = await ask(birk.token, `POST /api/people/${runa}/openings`, body)
      expect([answer.statusCode, leaks(answer.body)]).toEqual([400, []])
    }
    expect(await auditOf(house(), { clientId: runa })).toEqual(before)
  })

  it('is not opened by a registrar', async () => {
    const ragna = await office.hire('Ragna Holm', 'registrar')
    const answer = await ask(ragna.token, `POST /api/people/${runa}/openings`, { reason: 'case_work' })
    expect([answer.statusCode, leaks(answer.body)]).toEqual([403, []])
  })

  it('is not lifted to get round the reason: that takes the head of unit', async () => {
    const body = { protectedIdentity: false }
    const refused = await ask(birk.token, `PATCH /api/people/${runa}`, body)
    expect([refused.statusCode, leaks(refused.body)]).toEqual([403, []])
    const ylva = await office.hire('Ragna Holm', 'head_of_unit')
    expect((await ask(ylva.token, `PATCH /api/people/${runa}`, body)).json()).toMatchObject({
      name: 'Runa Ekelöv',
    })
    expect(await auditOf(house(), { clientId: runa })).toContain('ClientChanged protection_lifted')
    await ask(birk.token, `PATCH /api/people/${runa}`, { protectedIdentity: true })
    expect(leaks((await ask(birk.token, `GET /api/people/${runa}`)).body)).toEqual([])
  })

  it('a personal number is opened with a reason for everybody else too', async () => {
    const harald = await office.enter({ name: 'Harald Nyqvarn', personalNumber: '19750101-2392' })
    expect((await ask(birk.token, `GET /api/people/${harald}`)).json()).toMatchObject({
      personalNumber: null,
      born: '1975',
    })
    const opened = await ask(birk.token, `POST /api/people/${harald}/openings`, { reason: 'verify_identity' })
    expect(opened.json()).toMatchObject({ personalNumber: '197501012392' })
  })
})
