import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import { bySystem, type House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { administrationRoutes } from './administrationRoutes.ts'
import { logIn } from './logIn.ts'
import { changePreferences, getMe, type Surroundings } from './me.ts'
import { clearSessionCookie, officerOf, SIGNED_IN, setSessionCookie } from './request.ts'
import { Empty, LoginBody, Me, PreferencesBody } from './schema.ts'
import { findOfficer, renewSession, revokeSessions } from './sessions.ts'

/** Logging in and out, oneself, and the administrator's accounts. */
export function staffRoutes(http: Http, house: House, surroundings: Surroundings): void {
  sessionRoutes(http, house, surroundings)
  meRoutes(http, house, surroundings)
  administrationRoutes(http, house)
}

function sessionRoutes(http: Http, house: House, surroundings: Surroundings): void {
  http.post(
    '/api/sessions',
    {
      schema: { body: LoginBody, response: { 200: Me } },
      config: { allow: 'public', audit: 'StaffLoggedIn' },
    },
    async (request, reply) => {
      const { token } = await logIn(house, request.body)
      const officer = await findOfficer(house, token)
      if (officer === undefined) throw new AppError('not-signed-in') // shut out in this very moment
      setSessionCookie(reply, token)
      return bySystem(house, 'me', (deed) => getMe(deed, officer, surroundings))
    },
  )

  http.delete(
    '/api/sessions/current',
    { schema: { response: { 200: Empty } }, config: { allow: SIGNED_IN, audit: 'StaffLoggedOut' } },
    async (request, reply) => {
      const { staffId, sessionId } = officerOf(request)
      await bySystem(house, 'log-out', async (deed) => {
        await revokeSessions(deed, { sessionId })
        await audit(deed.tx, { deed: 'StaffLoggedOut', subject: { staffId, sessionId } })
      })
      clearSessionCookie(reply)
      return {}
    },
  )
}

function meRoutes(http: Http, house: House, surroundings: Surroundings): void {
  http.get(
    '/api/me',
    { schema: { response: { 200: Me } }, config: { allow: SIGNED_IN, audit: { none: 'oneself' } } },
    (request) => bySystem(house, 'me', (deed) => getMe(deed, officerOf(request), surroundings)),
  )

  http.patch(
    '/api/me',
    {
      schema: { body: PreferencesBody, response: { 200: Me } },
      config: { allow: SIGNED_IN, audit: 'PreferencesChanged' },
    },
    (request) =>
      bySystem(house, 'change-preferences', async (deed) => {
        const officer = officerOf(request)
        await changePreferences(deed, officer.staffId, request.body)
        return getMe(deed, officer, surroundings)
      }),
  )

  // WCAG 2.2.1: before the half hour is over the page asks, and one press starts it anew.
  http.post(
    '/api/me/renewals',
    {
      schema: { body: Empty, response: { 200: Me } },
      config: { allow: SIGNED_IN, audit: { none: 'oneself' } },
    },
    (request) =>
      bySystem(house, 'renew-session', async (deed) => {
        const officer = officerOf(request)
        await renewSession(deed, officer.sessionId)
        return getMe(deed, officer, surroundings)
      }),
  )
}
