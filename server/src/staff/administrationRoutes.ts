import { Type } from 'typebox'
import { bySystem, type House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { byAdministrator } from './administering.ts'
import { createStaff } from './createStaff.ts'
import { endSessions, newCredentials, setActive } from './credentials.ts'
import { getStaff, listStaff } from './listStaff.ts'
import { officerOf } from './request.ts'
import { ActiveBody, Credentials, Empty, Id, NewStaffBody, RolesBody, StaffRow, Unit } from './schema.ts'
import { setRoles } from './setRoles.ts'
import { listUnits } from './units.ts'

const params = Type.Object({ id: Id })
const allow = ['administrator']

/** Who works here, in which roles, and their keys. For the administrator, who sees no client. */
export function administrationRoutes(http: Http, house: House): void {
  http.get(
    '/api/staff',
    {
      schema: { response: { 200: Type.Object({ rows: Type.Array(StaffRow), units: Type.Array(Unit) }) } },
      config: { allow, audit: { none: 'colleagues' } },
    },
    () =>
      bySystem(house, 'list-staff', async (deed) => ({
        rows: await listStaff(deed),
        units: await listUnits(deed),
      })),
  )

  http.post(
    '/api/staff',
    {
      schema: { body: NewStaffBody, response: { 200: Credentials } },
      config: { allow, audit: 'StaffCreated' },
    },
    (request) =>
      byAdministrator(house, officerOf(request), 'create-staff', (deed) => createStaff(deed, request.body)),
  )

  http.put(
    '/api/staff/:id/roles',
    {
      schema: { params, body: RolesBody, response: { 200: StaffRow } },
      config: { allow, audit: 'RoleGiven' },
    },
    (request) =>
      byAdministrator(house, officerOf(request), 'set-roles', async (deed) => {
        await setRoles(deed, request.params.id, request.body.roles)
        return getStaff(deed, request.params.id)
      }),
  )

  http.put(
    '/api/staff/:id/active',
    {
      schema: { params, body: ActiveBody, response: { 200: StaffRow } },
      config: { allow, audit: 'StaffDeactivated' },
    },
    (request) =>
      byAdministrator(house, officerOf(request), 'set-active', async (deed) => {
        await setActive(deed, request.params.id, request.body.active)
        return getStaff(deed, request.params.id)
      }),
  )

  http.post(
    '/api/staff/:id/credentials',
    {
      schema: { params, body: Empty, response: { 200: Credentials } },
      config: { allow, audit: 'CredentialsRenewed' },
    },
    (request) =>
      byAdministrator(house, officerOf(request), 'new-credentials', (deed) =>
        newCredentials(deed, request.params.id),
      ),
  )

  http.delete(
    '/api/staff/:id/sessions',
    { schema: { params, response: { 200: StaffRow } }, config: { allow, audit: 'SessionsEnded' } },
    (request) =>
      byAdministrator(house, officerOf(request), 'end-sessions', async (deed) => {
        await endSessions(deed, request.params.id)
        return getStaff(deed, request.params.id)
      }),
  )
}
