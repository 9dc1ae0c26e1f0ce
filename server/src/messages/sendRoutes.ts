import { Type } from 'typebox'
import type { House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { byOfficer, Empty, Id, officerOf } from '../staff/index.ts'
import { getConversation } from './conversations.ts'
import { impliedByAsking } from './impliedByAsking.ts'
import { ConversationView, SendAnswer, SendBody } from './schema.ts'
import { sendAgain, sendMessage } from './send.ts'
import { undoSending } from './undo.ts'

const Params = Type.Object({ id: Id })
const allow = ['case_officer', 'head_of_unit']

/** Sending and what follows from it. Each route is one call; what may be sent is decided in `send.ts`. */
export function sendRoutes(http: Http, house: House): void {
  http.post(
    '/api/conversations/:id/messages',
    {
      schema: { params: Params, body: SendBody, response: { 200: SendAnswer } },
      config: { allow, audit: 'MessageRecorded' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'send', (deed) =>
        sendMessage(deed, request.params.id, request.body),
      ),
  )

  http.post(
    '/api/messages/:id/second-sendings',
    {
      schema: { params: Params, body: Empty, response: { 200: SendAnswer } },
      config: { allow, audit: 'MessageRecorded' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'send-again', (deed) => sendAgain(deed, request.params.id)),
  )

  http.post(
    '/api/messages/:id/undo',
    {
      schema: { params: Params, body: Empty, response: { 200: ConversationView } },
      config: { allow, audit: 'MessageUndone' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'undo-sending', async (deed) =>
        getConversation(deed, await undoSending(deed, request.params.id)),
      ),
  )

  http.post(
    '/api/messages/:id/implied-consents',
    {
      schema: { params: Params, body: Empty, response: { 200: ConversationView } },
      config: { allow, audit: 'ConsentImplied' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'implied-consent', async (deed) =>
        getConversation(deed, await impliedByAsking(deed, request.params.id)),
      ),
  )
}
