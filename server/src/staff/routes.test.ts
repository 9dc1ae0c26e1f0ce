import { beforeAll, expect } from 'vitest'
import { onBothStores } from '../testing/database.ts'
import { codeOf, hire, makeOffice, openDoors } from './testOffice.ts'

const MINUTE = 60_000

onBothStores('the staff doors', ({ it, house }) => {
  let office: Awaited<ReturnType<typeof makeOffice>>
  let ask: Awaited<ReturnType<typeof openDoors>>
  let kaj: Awaited<ReturnType<typeof hire>>
  beforeAll(async () => {
    office = await makeOffice(house())
    ask = await openDoors(house())
    kaj = await hire(house(), 'Kaj Rönnstam', [{ role: 'administrator', unitId: null }])
  })

  it('logging in hands over a cookie that no script and no other host can read', async () => {
    const answer = await ask('POST', '/api/sessions', { body: kaj.claim() })
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
    const answer = await ask('POST', '/api/sessions', { body: kaj.claim({ password: 'fel' }) })
    expect(answer.statusCode).toBe(401)
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  it('one press starts the half hour anew, and what was done is kept', async () => {
    const token = await kaj.token()
    house().clock.advance(29 * MINUTE)
    const answer = await ask('POST', '/api/me/renewals', { token, body: {} })
    expect(answer.json().expiresAt).toBe(new Date(house().clock.now().getTime() + 30 * MINUTE).toISOString())
  })

  it('language and single keys are one’s own choice', async () => {
    const token = await kaj.token()
    const answer = await ask('PATCH', '/api/me', { token, body: { language: 'en', shortcuts: false } })
    expect(answer.json()).toMatchObject({ language: 'en', shortcuts: false })
    expect((await ask('PATCH', '/api/me', { token, body: {} })).json()).toMatchObject({ language: 'en' })
  })

  it('a case officer sees their units and their boards', async () => {
    const birk = await hire(house(), 'Birk Ahlsten', [{ role: 'case_officer', unitId: office.unitId }])
    const { units } = (await ask('GET', '/api/me', { token: await birk.token() })).json()
    expect(units).toEqual([
      expect.objectContaining({ id: office.unitId, name: 'BoU', boardId: office.boardId }),
    ])
  })

  it('nobody but an administrator comes to the accounts', async () => {
    const ylva = await hire(house(), 'Ylva Brännarp', [{ role: 'head_of_unit', unitId: office.unitId }])
    const token = await ylva.token()
    const url = `/api/staff/${ylva.staffId}`
    const doors = [
      ask('GET', '/api/staff', { token }),
      ask('POST', '/api/staff', { token, body: { username: 'ny', name: 'Ny', title: '' } }),
      ask('PUT', `${url}/roles`, { token, body: { roles: [{ role: 'administrator', unitId: null }] } }),
      ask('PUT', `${url}/active`, { token, body: { active: true } }),
      ask('POST', `${url}/credentials`, { token, body: {} }),
      ask('DELETE', `${url}/sessions`, { token }),
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
    const made = await ask('POST', '/api/staff', { token, body })
    const { staffId, password, totpUri } = made.json()
    const roles = [{ role: 'case_officer', unitId: office.otherUnitId }]
    await ask('PUT', `/api/staff/${staffId}/roles`, { token, body: { roles } })
    const code = codeOf(totpUri, house().clock.now())
    const answer = await ask('POST', '/api/sessions', { body: { username: body.username, password, code } })
    expect(answer.json()).toMatchObject({ name: 'Svea Molinder', roles, units: [{ id: office.otherUnitId }] })

    const { rows } = (await ask('GET', '/api/staff', { token })).json()
    expect(rows.find(({ id }: { id: string }) => id === staffId)).toEqual({
      id: staffId,
      ...body,
      active: true,
      openSessions: 1,
      roles: [{ ...roles[0], unitName: 'VUX' }],
    })
    const again = await ask('POST', '/api/staff', { token, body })
    expect([again.statusCode, again.json().error.fields.username]).toEqual([
      409,
      'Användarnamnet är upptaget. Inget sparades. Välj ett annat.',
    ])
  })
})
