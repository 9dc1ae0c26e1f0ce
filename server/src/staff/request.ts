/** From a request to the officer behind it, and the cookie that says so. */
import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyRequest } from 'fastify'
import { AppError } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { Caller } from '../platform/http.ts'
import type { Officer } from './officer.ts'
import { findOfficer } from './sessions.ts'

// __Host-: the browser takes it only over TLS (or from localhost), for this host alone and for all of it.
const COOKIE = '__Host-slussen'
const OPTIONS: CookieSerializeOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' }

/** Held by everybody who is logged in, beside their roles: for what concerns nobody but oneself. */
export const SIGNED_IN = ['staff'] as const

interface OfficerCaller extends Caller {
  officer: Officer
}

/** Who asks, for the platform. Undefined without a cookie, or when its session has ended. */
export function authenticate(house: House): (request: FastifyRequest) => Promise<OfficerCaller | undefined> {
  return async ({ cookies }) => {
    const token = cookies[COOKIE]
    const officer = token && (await findOfficer(house, token))
    if (!officer) return undefined
    const roles = [...SIGNED_IN, ...new Set(officer.roles.map(({ role }) => role))]
    return { actorId: officer.staffId, roles, officer }
  }
}

/** The officer who asks. Throws `not-signed-in`. */
export function officerOf({ caller }: { caller: Caller | OfficerCaller | undefined }): Officer {
  if (caller === undefined || !('officer' in caller)) throw new AppError('not-signed-in')
  return caller.officer
}

/** Hands the browser its session. Gone when the browser is closed; the server ends it long before most do. */
export function setSessionCookie(reply: CookieJar, token: string): void {
  reply.setCookie(COOKIE, token, OPTIONS)
}

export function clearSessionCookie(reply: CookieJar): void {
  reply.setCookie(COOKIE, '', { ...OPTIONS, maxAge: 0 })
}

interface CookieJar {
  setCookie(name: string, value: string, options: CookieSerializeOptions): unknown
}
