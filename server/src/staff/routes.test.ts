import { beforeAll, expect } from 'vitest'
import { codeOf, enrol } from '../testing/credentials.ts'
import { onBothStores } from '../testing/database.ts'
import { EKEBRO, openDoors } from '../testing/doors.ts'
import { makeOffice } from '../testing/office.ts'
import { staffRoutes } from './routes.ts'

const MINUTE = 60_000

onBothStores('the staff doors', ({ it, house }) => {
  let office: Awaited<ReturnType<typeof makeOffice>>
  let ask: Awaited<ReturnType<typeof openDoors>>
  let kaj: Awaited<ReturnType<typeof enrol>>
  beforeAll(async () => {
    office = await makeOffice(house())
    ask = await openDoors(house(), (http) => staffRoutes(http, house(), EKEBRO))
    kaj = await enrol(house(), 'Kaj Rönnstam', [{ role: 'administrator', unitId: null }])
  })

  it('logging in hands over a cookie that no script and no other host can read', async () => {
    const answer = await ask(undefined, 'POST /api/sessions', kaj.claim())
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-slussen=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
    expect(answer.json()).toMatchObject({
      name: 'Kaj Rönnstam',
      twoFactor: 'totp',
      demo: false,
      municipality: 'Ekebro kommun',
      roles: [{ role: 'administrator', unitId: null }],
      units: [],
      expiresAt: new Date(house().clock.now().getTime() + 30 * MINUTE).toISOString(),
    })
  })

  it('a failed log-in leaves no cookie', async () => {
    const answer = await ask(undefined, 'POST /api/sessions', kaj.claim({ password: 'fel' }))
    expect(answer.statusCode).toBe(401)
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  it('one press starts the half hour anew, and what was done is kept', async () => {
    const token = await kaj.token()
    house().clock.advance(29 * MINUTE)
    const answer = await ask(token, 'POST /api/me/renewals', {})
    expect(answer.json().expiresAt).toBe(new Date(house().clock.now().getTime() + 30 * MINUTE).toISOString())
  })

  it('language and single keys are one’s own choice', async () => {
    const token = await kaj.token()
    const answer = await ask(token, 'PATCH /api/me', { language: 'en', shortcuts: false })
    expect(answer.json()).toMatchObject({ language: 'en', shortcuts: false })
    expect((await ask(token, 'PATCH /api/me', {})).json()).toMatchObject({ language: 'en' })
  })

  it('a case officer sees their units and their boards', async () => {
    const birk = await enrol(house(), 'Birk Ahlsten', [{ role: 'case_officer', unitId: office.unitId }])
    const { units } = (await ask(await birk.token(), 'GET /api/me')).json()
    expect(units).toEqual([
      expect.objectContaining({ id: office.unitId, name: 'BoU', boardId: office.boardId }),
    ])
  })

  it('nobody but an administrator comes to the accounts', async () => {
    const ylva = await enrol(house(), 'Ylva Brännarp', [{ role: 'head_of_unit', unitId: office.unitId }])
    const token = await ylva.token()
    const path = `/api/staff/${ylva.staffId}` as const
    const doors = [
      ask(token, 'GET /api/staff'),
      ask(token, 'POST /api/staff', { username: 'ny', name: 'Ny', title: '' }),
      ask(token, `PUT ${path}/roles`, { roles: [{ role: 'administrator', unitId: null }] }),
      ask(token, `PUT ${path}/active`, { active: true }),
      ask(token, `POST ${path}/credentials`, {}),
      ask(token, `DELETE ${path}/sessions`),
    ]
    expect(new Set((await Promise.all(doors)).map(({ statusCode }) => statusCode))).toEqual(new Set([403]))
  })

  it('a new colleague gets keys once, a role, and is in', async () => {
    const token = await kaj.token()
    const body = {
      username: `svea${Math.floor(performance.now())}`,
      name: 'Svea Molinder',
      title: 'Biståndshandläggare',
    }
    const made = await ask(token, 'POST /api/staff', body)
    const { staffId, password, totpUri } = made.json()
    const roles = [{ role: 'case_officer', unitId: office.otherUnitId }]
    await ask(token, `PUT /api/staff/${staffId}/roles`, { roles })
    const code = codeOf(totpUri, house().clock.now())
    const answer = await ask(undefined, 'POST /api/sessions', { username: body.username, password, code })
    expect(answer.json()).toMatchObject({ name: 'Svea Molinder', roles, units: [{ id: office.otherUnitId }] })

    const { rows } = (await ask(token, 'GET /api/staff')).json()
    expect(rows.find(({ id }: { id: string }) => id === staffId)).toEqual({
      id: staffId,
      ...body,
      active: true,
      openSessions: 1,
      roles: [{ ...roles[0], unitName: 'VUX' }],
    })
    const again = await ask(token, 'POST /api/staff', body)
    expect([again.statusCode, again.json().error.fields.username]).toEqual([
      409,
      'Användarnamnet är upptaget. Inget sparades. Välj ett annat.',
    ])
  })
})
