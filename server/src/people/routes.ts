import { Type } from 'typebox'
import type { House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { byOfficer, Id, officerOf } from '../staff/index.ts'
import { READERS, WRITERS } from './access.ts'
import { changeClient, createClient } from './clients.ts'
import { type CaseFilesOf, getClientView } from './clientView.ts'
import { giveConsent, withdrawConsent } from './consents.ts'
import { addContactPoint, endContactPoint, verifyContactPoint } from './contactPoints.ts'
import { openClient } from './openings.ts'
import {
  ClientChangeBody,
  ClientView,
  ConsentBody,
  FoundPerson,
  NewClientBody,
  NewContactPointBody,
  OpeningBody,
  SearchBody,
  VerificationBody,
} from './schema.ts'
import { searchPeople } from './search.ts'

const params = Type.Object({ id: Id })
const response = { 200: ClientView }

/** Everything about the people on the other side. `caseFilesOf` comes from the records room. */
export function peopleRoutes(http: Http, house: House, { caseFilesOf }: { caseFilesOf: CaseFilesOf }): void {
  http.post(
    '/api/people/searches',
    {
      schema: { body: SearchBody, response: { 200: Type.Object({ people: Type.Array(FoundPerson) }) } },
      config: { allow: READERS, audit: 'PeopleSearched' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'search-people', async (deed) => ({
        people: await searchPeople(deed, request.body.query, caseFilesOf),
      })),
  )

  http.post(
    '/api/people',
    { schema: { body: NewClientBody, response }, config: { allow: WRITERS, audit: 'ClientCreated' } },
    (request) =>
      byOfficer(house, officerOf(request), 'create-client', async (deed) =>
        getClientView(deed, await createClient(deed, request.body), caseFilesOf),
      ),
  )

  http.get(
    '/api/people/:id',
    { schema: { params, response }, config: { allow: READERS, audit: 'ClientViewed' } },
    (request) =>
      byOfficer(house, officerOf(request), 'view-client', (deed) =>
        getClientView(deed, request.params.id, caseFilesOf),
      ),
  )

  http.patch(
    '/api/people/:id',
    {
      schema: { params, body: ClientChangeBody, response },
      config: { allow: WRITERS, audit: 'ClientChanged' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'change-client', async (deed) => {
        await changeClient(deed, request.params.id, request.body)
        return getClientView(deed, request.params.id, caseFilesOf)
      }),
  )

  http.post(
    '/api/people/:id/openings',
    { schema: { params, body: OpeningBody, response }, config: { allow: WRITERS, audit: 'ClientOpened' } },
    (request) =>
      byOfficer(house, officerOf(request), 'open-client', (deed) =>
        openClient(deed, request.params.id, { reason: request.body.reason, caseFilesOf }),
      ),
  )

  http.post(
    '/api/people/:id/consents',
    { schema: { params, body: ConsentBody, response }, config: { allow: WRITERS, audit: 'ConsentGiven' } },
    (request) =>
      byOfficer(house, officerOf(request), 'note-consent', async (deed) => {
        const { state, ...taken } = request.body
        await (state === 'given' ? giveConsent : withdrawConsent)(deed, request.params.id, taken)
        return getClientView(deed, request.params.id, caseFilesOf)
      }),
  )

  contactPointRoutes(http, house, caseFilesOf)
}

function contactPointRoutes(http: Http, house: House, caseFilesOf: CaseFilesOf): void {
  http.post(
    '/api/people/:id/contact-points',
    {
      schema: { params, body: NewContactPointBody, response },
      config: { allow: WRITERS, audit: 'ContactPointAdded' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'add-contact-point', async (deed) => {
        await addContactPoint(deed, request.params.id, request.body)
        return getClientView(deed, request.params.id, caseFilesOf)
      }),
  )

  http.post(
    '/api/contact-points/:id/verifications',
    {
      schema: { params, body: VerificationBody, response },
      config: { allow: WRITERS, audit: 'ContactPointVerified' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'verify-contact-point', async (deed) =>
        getClientView(deed, await verifyContactPoint(deed, request.params.id, request.body.how), caseFilesOf),
      ),
  )

  http.delete(
    '/api/contact-points/:id',
    { schema: { params, response }, config: { allow: WRITERS, audit: 'ContactPointEnded' } },
    (request) =>
      byOfficer(house, officerOf(request), 'end-contact-point', async (deed) =>
        getClientView(deed, await endContactPoint(deed, request.params.id), caseFilesOf),
      ),
  )
}
