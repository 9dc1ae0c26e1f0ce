/** An office for tests: a board with two units, and people who log in with what they were handed. */
import { randomInt } from 'node:crypto'
import { URI } from 'otpauth'
import { bySystem, type House } from '../platform/house.ts'
import { type Http, makeHttp } from '../platform/http.ts'
import { newId } from '../platform/ids.ts'
import { createStaff } from './createStaff.ts'
import type { Claim } from './logIn.ts'
import { authenticate } from './request.ts'
import { staffRoutes } from './routes.ts'
import { openSession } from './sessions.ts'
import { type HeldRole, setRoles } from './setRoles.ts'
import { createBoard, createUnit } from './units.ts'

export async function makeOffice(house: House) {
  const code = Array.from({ length: 4 }, () => String.fromCharCode(65 + randomInt(26))).join('')
  const boardId = await bySystem(house, 'test', (deed) => createBoard(deed, { name: 'Socialnämnden', code }))
  const unit = (name: string) =>
    bySystem(house, 'test', (deed) =>
      createUnit(deed, { boardId, name, code: `${name}${code}`, email: `${name}.${code}@ekebro.example` }),
    )
  return { boardId, unitId: await unit('BoU'), otherUnitId: await unit('VUX') }
}

export async function hire(house: House, name: string, roles: readonly HeldRole[] = []) {
  const username = newId().slice(-12)
  const { staffId, password, totpUri } = await bySystem(house, 'test', async (deed) => {
    const credentials = await createStaff(deed, { username, name, title: 'Socialsekreterare' })
    await setRoles(deed, credentials.staffId, roles)
    return credentials
  })
  return {
    staffId,
    username,
    /** What the person would type at this moment; `more` is what they type wrong. */
    claim: (more: Partial<Claim> = {}): Claim => ({
      username,
      password,
      code: codeOf(totpUri, house.clock.now()),
      ...more,
    }),
    token: async () => (await bySystem(house, 'test', (deed) => openSession(deed, staffId, 'totp'))).token,
  }
}

/** What the app on the person's telephone shows. */
export function codeOf(totpUri: string, now: Date): string {
  const totp = URI.parse(totpUri)
  if (!('period' in totp)) throw new Error('not a time-based code')
  return totp.generate({ timestamp: now.getTime() })
}

/** The doors, without a network: what a browser on the house's own pages would send. */
export async function openDoors(house: House, add: (http: Http) => void = () => {}) {
  const publicUrl = new URL('http://localhost:3000')
  const http = await makeHttp({
    title: 'test',
    publicUrl,
    trustProxy: [],
    log: house.log,
    authenticate: authenticate(house),
    ready: async () => true,
  })
  const law = { id: 'stockholm-2012', status: { sv: 'rapporten 2012', en: 'the 2012 report' } }
  staffRoutes(http, house, { municipality: 'Ekebro kommun', law, demo: false })
  add(http)
  return (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, { token, body }: Asked = {}) =>
    http.inject({
      method,
      url,
      headers: { origin: publicUrl.origin, ...(token && { cookie: `__Host-slussen=${token}` }) },
      ...(body !== undefined && { payload: body }),
    })
}

interface Asked {
  token?: string
  body?: object
}

/** Deeds in the audit about this person, oldest first, as `deed reason`. */
export function auditOf(house: House, subject: Record<string, string>): Promise<string[]> {
  return bySystem(house, 'test', async ({ tx }) => {
    const rows = await tx
      .selectFrom('audit_event')
      .select(['deed', 'reason', 'subject'])
      .orderBy('id')
      .execute()
    const fits = (row: { subject: unknown }) =>
      Object.entries(subject).every(([key, id]) => (row.subject as Record<string, string>)[key] === id)
    return rows.filter(fits).map(({ deed, reason }) => (reason === null ? deed : `${deed} ${reason}`))
  })
}
