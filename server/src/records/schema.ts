/** What goes in and out over HTTP about filing, the register and the personal files. */
import { type Static, Type } from 'typebox'
import { DecisionView } from '../decisions/index.ts'
import { CaseFileRef } from '../people/index.ts'
import { Id, Instant } from '../staff/index.ts'

/** Personakt, Diarium, Ringa betydelse, Hör inte hit: keys 1 to 4. */
export const Choice = Type.Union([
  Type.Literal('case_file'),
  Type.Literal('register'),
  Type.Literal('ordered'),
  Type.Literal('not_a_record'),
])
export const DocumentType = Type.Union([
  Type.Literal('incoming_letter'),
  Type.Literal('outgoing_letter'),
  Type.Literal('application'),
  Type.Literal('complaint'),
  Type.Literal('decision_copy'),
  Type.Literal('note'),
  Type.Literal('other'),
])
export const Secrecy = Type.Union([
  Type.Literal('none'),
  Type.Literal('osl_26_1'),
  Type.Literal('osl_26_other'),
  Type.Literal('osl_21'),
])

export const FilingBody = Type.Object(
  {
    choice: Choice,
    caseFileId: Type.Optional(Id),
    documentType: DocumentType,
    /** The heading in the file or register; sealed. */
    title: Type.String({ minLength: 1, maxLength: 200 }),
    /** A few words for the public register: never a name or a circumstance. */
    matter: Type.String({ maxLength: 120 }),
    secrecy: Secrecy,
    attachmentIds: Type.Array(Id, { maxItems: 200 }),
    /** Further messages of the same conversation filed as the same entry (question and answer). */
    companionIds: Type.Array(Id, { maxItems: 50 }),
  },
  { additionalProperties: false },
)

export const Filed = Type.Object({
  recordId: Id,
  place: Choice,
  /** 'SN 2026-0017', 'BoU 2026-0412, handling 17' or '' */
  label: Type.String(),
  undoUntil: Instant,
  nextMessageId: Type.Union([Id, Type.Null()]),
})

export const RecordRow = Type.Object({
  id: Id,
  place: Choice,
  number: Type.Union([Type.String(), Type.Null()]),
  entry: Type.Union([Type.Integer(), Type.Null()]),
  datedOn: Type.String({ format: 'date' }),
  direction: Type.Union([Type.Literal('in'), Type.Literal('out')]),
  /** Sender or receiver; '' where the identity is protected. */
  party: Type.String(),
  title: Type.String(),
  matter: Type.String(),
  documentType: DocumentType,
  secrecy: Secrecy,
  caseFileId: Type.Union([Id, Type.Null()]),
  caseNumber: Type.Union([Type.String(), Type.Null()]),
  voided: Type.Boolean(),
  filedAt: Instant,
  filedBy: Type.String(),
})

export const RegisterPage = Type.Object({
  rows: Type.Array(RecordRow),
  total: Type.Integer(),
  years: Type.Array(Type.Integer()),
})

export const RecordView = Type.Object({
  ...RecordRow.properties,
  decision: DecisionView,
  /** The documents of the entry, oldest first: question and answer. */
  documents: Type.Array(
    Type.Object({
      messageId: Id,
      conversationId: Id,
      direction: Type.Union([Type.Literal('in'), Type.Literal('out')]),
      at: Instant,
      from: Type.String(),
      to: Type.String(),
      subject: Type.String(),
      text: Type.String(),
      attachments: Type.Array(Type.Object({ id: Id, name: Type.String(), size: Type.Integer() })),
    }),
  ),
})

export const CaseFileRow = Type.Object({
  ...CaseFileRef.properties,
  clientId: Id,
  clientName: Type.String(),
  protectedIdentity: Type.Boolean(),
  unitName: Type.String(),
  entries: Type.Integer(),
  openedAt: Instant,
})
export const CaseFileView = Type.Object({ ...CaseFileRow.properties, records: Type.Array(RecordRow) })
export const NewCaseFileBody = Type.Object(
  { clientId: Id, matter: Type.String({ minLength: 2, maxLength: 120 }) },
  { additionalProperties: false },
)

/** Found by an exact number: 'BoU 2026-0412', 'SN 2026-0017'. */
const FoundNumber = Type.Object({ id: Id, number: Type.String(), matter: Type.String() })
export const FoundRecords = Type.Object({
  caseFiles: Type.Array(FoundNumber),
  records: Type.Array(FoundNumber),
})
export const NumberSearchBody = Type.Object(
  { query: Type.String({ minLength: 2, maxLength: 200 }) },
  { additionalProperties: false },
)

export const QuestionView = Type.Object({
  id: Id,
  messageId: Id,
  conversationId: Id,
  unitName: Type.String(),
  text: Type.String(),
  askedBy: Type.String(),
  askedAt: Instant,
  answer: Type.Union([Type.String(), Type.Null()]),
  answeredBy: Type.Union([Type.String(), Type.Null()]),
  answeredAt: Type.Union([Instant, Type.Null()]),
})
export const QuestionBody = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 2000 }) },
  { additionalProperties: false },
)

export type Choice = Static<typeof Choice>
export type DocumentType = Static<typeof DocumentType>
export type Secrecy = Static<typeof Secrecy>
export type FilingBody = Static<typeof FilingBody>
export type Filed = Static<typeof Filed>
export type RecordRow = Static<typeof RecordRow>
export type RecordView = Static<typeof RecordView>
export type RegisterPage = Static<typeof RegisterPage>
export type CaseFileRow = Static<typeof CaseFileRow>
export type CaseFileView = Static<typeof CaseFileView>
export type FoundRecords = Static<typeof FoundRecords>
export type QuestionView = Static<typeof QuestionView>
