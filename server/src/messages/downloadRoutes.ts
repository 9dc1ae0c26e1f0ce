import { Type } from 'typebox'
import { OpeningReason } from '../people/index.ts'
import type { House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { byOfficer, Id, officerOf } from '../staff/index.ts'
import { type Download, downloadHeaders, readAttachment, readRawMessage } from './attachments.ts'

const params = Type.Object({ id: Id })
const allow = ['case_officer', 'head_of_unit', 'registrar']

/** Files on their way out to an officer's computer: attachments, and messages as they came. */
export function downloadRoutes(http: Http, house: House): void {
  const response = { 200: Type.Unknown({ description: 'The bytes, to be saved.' }) }
  const send = (
    reply: { headers(of: Record<string, string>): { send(bytes: Buffer): unknown } },
    file: Download,
  ) => reply.headers(downloadHeaders(file)).send(file.bytes)

  http.get(
    '/api/attachments/:id',
    { schema: { params, response }, config: { allow, audit: 'AttachmentOpened' } },
    async (request, reply) =>
      send(
        reply,
        await byOfficer(house, officerOf(request), 'open-attachment', (deed) =>
          readAttachment(deed, request.params.id),
        ),
      ),
  )
  http.get(
    '/api/messages/:id/raw',
    {
      schema: { params, querystring: Type.Object({ reason: Type.Optional(OpeningReason) }), response },
      config: { allow, audit: 'RawMessageOpened' },
    },
    async (request, reply) =>
      send(
        reply,
        await byOfficer(house, officerOf(request), 'open-raw-message', (deed) =>
          readRawMessage(deed, request.params.id, request.query.reason),
        ),
      ),
  )
}
