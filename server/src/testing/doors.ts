export type { Api } from '../contract.ts'

import type { peopleRoutes } from '../people/index.ts'
import { bySystem, type House } from '../platform/house.ts'
import { type Http, makeHttp } from '../platform/http.ts'
import { authenticate, type staffRoutes } from '../staff/index.ts'

// What the roof would hand in.
export const EKEBRO: Parameters<typeof staffRoutes>[2] = {
  municipality: 'Ekebro kommun',
  lawOf: async () => ({ id: 'sverige-2026', status: { sv: 'gällande rätt', en: 'the law in force' } }),
  demo: false,
}
export const noCaseFiles: Parameters<typeof peopleRoutes>[2]['caseFilesOf'] = async () => new Map()

const ORIGIN = 'http://localhost:3000'

type Call = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`

/** The doors that `add` makes, without a network: what a browser on the house's own pages would send. */
export async function openDoors(house: House, add: (http: Http) => void) {
  const http = await makeHttp({
    title: 'test',
    publicUrl: new URL(ORIGIN),
    trustProxy: [],
    log: house.log,
    authenticate: authenticate(house),
    ready: async () => true,
  })
  add(http)
  return (token: string | undefined, call: Call, body?: object) => {
    const [method, url] = call.split(' ') as ['GET', string]
    const headers = { origin: ORIGIN, ...(token !== undefined && { cookie: `__Host-slussen=${token}` }) }
    return http.inject({ method, url, headers, ...(body !== undefined && { payload: body }) })
  }
}

/** Deeds in the audit about this, oldest first, as `deed reason`. */
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
