/** An office for tests: two units of one board, their people, and clients of the first. */
import { randomInt } from 'node:crypto'
import type { Static } from 'typebox'
import { bySystem, type House } from '../platform/house.ts'
import { makeHttp } from '../platform/http.ts'
import { newId } from '../platform/ids.ts'
import {
  authenticate,
  byOfficer,
  createBoard,
  createStaff,
  createUnit,
  findOfficer,
  type OfficerDeed,
  openSession,
  type Role,
  setRoles,
} from '../staff/index.ts'
import { createClient } from './clients.ts'
import type { CaseFilesOf } from './clientView.ts'
import { peopleRoutes } from './routes.ts'
import type { NewClientBody } from './schema.ts'

export const noCaseFiles: CaseFilesOf = async () => new Map()

export async function makeOffice(house: House) {
  const code = Array.from({ length: 4 }, () => String.fromCharCode(65 + randomInt(26))).join('')
  const boardId = await bySystem(house, 'test', (deed) => createBoard(deed, { name: 'Socialnämnden', code }))
  const unit = (name: string) =>
    bySystem(house, 'test', (deed) =>
      createUnit(deed, { boardId, name, code: `${name}${code}`, email: `${name}.${code}@ekebro.example` }),
    )
  const unitId = await unit('BoU')
  return {
    unitId,
    otherUnitId: await unit('VUX'),
    enter: (person: Partial<Static<typeof NewClientBody>> = {}) =>
      bySystem(house, 'test', (deed) =>
        createClient(deed, { unitId, kind: 'client', name: 'Nadja Björkvall', ...person }),
      ),
  }
}

/** Somebody at work: what they do, and the token their browser would hold. */
export async function hire(house: House, unitId: string | null, role: Role = 'case_officer') {
  const { token } = await bySystem(house, 'test', async (deed) => {
    const { staffId } = await createStaff(deed, {
      username: newId().slice(-12),
      name: 'Birk Ahlsten',
      title: '',
    })
    await setRoles(deed, staffId, [{ role, unitId }])
    return openSession(deed, staffId, 'totp')
  })
  const officer = await findOfficer(house, token)
  if (officer === undefined) throw new Error('the session that was just opened is not there')
  return {
    officer,
    token,
    does: <T>(work: (deed: OfficerDeed) => Promise<T>) => byOfficer(house, officer, 'test', work),
  }
}

/** The doors, without a network. */
export async function openDoors(house: House, caseFilesOf: CaseFilesOf = noCaseFiles) {
  const publicUrl = new URL('http://localhost:3000')
  const http = await makeHttp({
    title: 'test',
    publicUrl,
    trustProxy: [],
    log: house.log,
    authenticate: authenticate(house),
    ready: async () => true,
  })
  peopleRoutes(http, house, { caseFilesOf })
  return (token: string, call: `${'GET' | 'POST' | 'PATCH' | 'DELETE'} /${string}`, body?: object) => {
    const [method, url] = call.split(' ') as ['GET', string]
    const headers = { origin: publicUrl.origin, cookie: `__Host-slussen=${token}` }
    return http.inject({ method, url, headers, ...(body !== undefined && { payload: body }) })
  }
}

/** Deeds in the audit about a client, oldest first, as `deed reason`. */
export function auditOf(house: House, clientId: string): Promise<string[]> {
  return bySystem(house, 'test', async ({ tx }) => {
    const rows = await tx
      .selectFrom('audit_event')
      .select(['deed', 'reason', 'subject'])
      .orderBy('id')
      .execute()
    return rows
      .filter(({ subject }) => (subject as Record<string, string>).clientId === clientId)
      .map(({ deed, reason }) => (reason === null ? deed : `${deed} ${reason}`))
  })
}
