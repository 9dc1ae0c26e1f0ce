import { Type } from 'typebox'
import { AppError } from '../server/src/platform/errors.ts'
import { bySystem, type House } from '../server/src/platform/house.ts'
import type { Http } from '../server/src/platform/http.ts'
import { Id, openSession, setSessionCookie } from '../server/src/staff/index.ts'
import { STAFF } from './ekebro.ts'

const DemoPerson = Type.Object({
  id: Id,
  name: Type.String(),
  title: Type.String(),
  units: Type.Array(Type.String()),
})

/**
 * A log-in button for each demo person. One press stands in for password and code, and the session says so.
 * Given to the server by the demo alone; `serve` never loads this file.
 */
export function demoRoutes(http: Http, house: House, mailboxUrl: () => string): void {
  http.get(
    '/api/demo/people',
    {
      schema: {
        response: { 200: Type.Object({ people: Type.Array(DemoPerson), mailboxUrl: Type.String() }) },
      },
      config: { allow: 'public', audit: { none: 'invented_people' } },
    },
    () =>
      bySystem(house, 'demo-people', async ({ tx }) => {
        const rows = await tx
          .selectFrom('staff')
          .leftJoin('staff_role', 'staff_role.staff_id', 'staff.id')
          .leftJoin('unit', 'unit.id', 'staff_role.unit_id')
          .select(['staff.id', 'staff.username', 'staff.name', 'staff.title', 'unit.name as unit'])
          .execute()
        const people = Object.values(STAFF).flatMap(({ username }) => {
          const mine = rows.filter((row) => row.username === username)
          const [first] = mine
          return first === undefined
            ? []
            : [
                {
                  id: first.id,
                  name: first.name,
                  title: first.title,
                  units: mine.flatMap(({ unit }) => unit ?? []),
                },
              ]
        })
        return { people, mailboxUrl: mailboxUrl() }
      }),
  )

  http.post(
    '/api/demo/sessions',
    {
      schema: {
        body: Type.Object({ staffId: Id }, { additionalProperties: false }),
        response: { 200: Type.Object({}) },
      },
      config: { allow: 'public', audit: 'StaffLoggedIn' },
    },
    async (request, reply) => {
      const { staffId } = request.body
      const session = await bySystem(house, 'demo-login', async (deed) => {
        const known = await deed.tx
          .selectFrom('staff')
          .select('id')
          .where('id', '=', staffId)
          .executeTakeFirst()
        if (known === undefined) throw new AppError('not-found')
        return openSession(deed, staffId, 'demo')
      })
      setSessionCookie(reply, session.token)
      return {}
    },
  )
}
