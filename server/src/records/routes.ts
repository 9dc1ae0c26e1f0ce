import { Type } from 'typebox'
import type { House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { byOfficer, Id, officerOf } from '../staff/index.ts'
import { listCaseFiles, openCaseFile, viewCaseFile } from './caseFiles.ts'
import type { ProtectedEntries } from './queries.ts'
import { answerQuestion, listOpenQuestions } from './questions.ts'
import { readRegister } from './register.ts'
import {
  CaseFileRow,
  CaseFileView,
  FoundRecords,
  NewCaseFileBody,
  NumberSearchBody,
  QuestionBody,
  QuestionView,
  RegisterPage,
} from './schema.ts'
import { searchRecords } from './search.ts'

const Params = Type.Object({ id: Id })
const allow = ['case_officer', 'head_of_unit', 'registrar']
const RegisterQuery = Type.Object(
  {
    boardId: Type.Optional(Id),
    year: Type.Optional(Type.String({ pattern: '^2[0-9]{3}$' })),
    place: Type.Optional(Type.Union([Type.Literal('register'), Type.Literal('ordered')])),
    page: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,4}$' })),
  },
  { additionalProperties: false },
)

/** The register, the case files and the registrar's questions. `protectedEntries` comes from the room of messages. */
export function recordRoutes(http: Http, house: House, protectedEntries: ProtectedEntries): void {
  http.get(
    '/api/register',
    {
      schema: { querystring: RegisterQuery, response: { 200: RegisterPage } },
      config: { allow, audit: 'RegisterViewed' },
    },
    (request) => {
      const { year, page, ...rest } = request.query
      const query = { ...rest, year: year === undefined ? year : Number(year), page: Number(page ?? 1) }
      return byOfficer(house, officerOf(request), 'register', (deed) =>
        readRegister(deed, query, protectedEntries),
      )
    },
  )

  http.post(
    '/api/records/searches',
    {
      schema: { body: NumberSearchBody, response: { 200: FoundRecords } },
      config: { allow, audit: 'RecordsSearched' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'search-records', (deed) =>
        searchRecords(deed, request.body.query),
      ),
  )

  http.get(
    '/api/case-files',
    {
      schema: { response: { 200: Type.Object({ rows: Type.Array(CaseFileRow) }) } },
      config: { allow, audit: 'CaseFilesListed' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'case-files', async (deed) => ({
        rows: await listCaseFiles(deed),
      })),
  )

  http.post(
    '/api/case-files',
    {
      schema: { body: NewCaseFileBody, response: { 200: CaseFileRow } },
      config: { allow, audit: 'CaseFileOpened' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'open-case-file', (deed) => openCaseFile(deed, request.body)),
  )

  http.get(
    '/api/case-files/:id',
    {
      schema: { params: Params, response: { 200: CaseFileView } },
      config: { allow, audit: 'CaseFileViewed' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'case-file', (deed) =>
        viewCaseFile(deed, request.params.id, protectedEntries),
      ),
  )

  http.get(
    '/api/questions',
    {
      schema: { response: { 200: Type.Object({ questions: Type.Array(QuestionView) }) } },
      config: { allow, audit: 'QuestionsListed' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'questions', async (deed) => ({
        questions: await listOpenQuestions(deed),
      })),
  )

  http.post(
    '/api/questions/:id/answer',
    {
      schema: { params: Params, body: QuestionBody, response: { 200: QuestionView } },
      config: { allow: ['registrar'], audit: 'QuestionAnswered' },
    },
    (request) =>
      byOfficer(house, officerOf(request), 'answer-question', (deed) =>
        answerQuestion(deed, { questionId: request.params.id, text: request.body.text }),
      ),
  )
}
