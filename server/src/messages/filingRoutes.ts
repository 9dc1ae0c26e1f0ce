import { Type } from 'typebox'
import type { House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { Filed, FilingBody, QuestionBody, QuestionView, RecordView } from '../records/index.ts'
import { byOfficer, Empty, Id, officerOf } from '../staff/index.ts'
import { viewRecord } from './filedRecord.ts'
import { askAboutMessage, fileMessage, undoFiling } from './filing.ts'
import { filingView } from './filingView.ts'
import { FilingView } from './schema.ts'

const Params = Type.Object({ id: Id })
const allow = ['case_officer', 'head_of_unit', 'registrar']

/** Filing: where a message is to live, the doubt about it, and the entry it became. */
export function filingRoutes(http: Http, house: House): void {
  http.get(
    '/api/messages/:id/filing',
    { schema: { params: Params, response: { 200: FilingView } }, config: { allow, audit: 'FilingViewed' } },
    (request) =>
      byOfficer(house, officerOf(request), 'filing', (deed) => filingView(deed, request.params.id)),
  )

  http.post(
    '/api/messages/:id/filing',
    {
      schema: { params: Params, body: FilingBody, response: { 200: Filed } },
      config: { allow, audit: 'RecordFiled' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'file', (deed) =>
        fileMessage(deed, request.params.id, request.body),
      ),
  )

  http.post(
    '/api/messages/:id/questions',
    {
      schema: { params: Params, body: QuestionBody, response: { 200: QuestionView } },
      config: { allow, audit: 'QuestionAsked' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'ask-registrar', (deed) =>
        askAboutMessage(deed, request.params.id, request.body.text),
      ),
  )

  http.post(
    '/api/records/:id/undo',
    {
      schema: { params: Params, body: Empty, response: { 200: Empty } },
      config: { allow, audit: 'RecordVoided' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'undo-filing', async (deed) => {
        await undoFiling(deed, request.params.id)
        return {}
      }),
  )

  http.get(
    '/api/records/:id',
    { schema: { params: Params, response: { 200: RecordView } }, config: { allow, audit: 'RecordViewed' } },
    (request) =>
      byOfficer(house, officerOf(request), 'record', (deed) => viewRecord(deed, request.params.id)),
  )
}
