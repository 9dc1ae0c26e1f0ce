/** What goes in and out over HTTP about the people on the other side. */
import { type Static, Type } from 'typebox'
import { Empty, Id, Instant } from '../staff/index.ts'

export const ClientKind = Type.Union([
  Type.Literal('client'),
  /** Of a child that is, or may become, a client. */
  Type.Literal('guardian'),
  Type.Literal('other_person'),
  Type.Literal('organisation'),
  /** Another authority, or another board of the municipality. */
  Type.Literal('authority'),
])
export const AgeGroup = Type.Union([
  Type.Literal('adult'),
  Type.Literal('child_15_plus'),
  Type.Literal('child_under_15'),
])
export const ContactKind = Type.Union([Type.Literal('email'), Type.Literal('phone'), Type.Literal('address')])
export const ConsentChannel = Type.Union([
  Type.Literal('external_email'),
  Type.Literal('sms'),
  /** Asked for by nobody; here because a person may ask not to be called. */
  Type.Literal('phone'),
])
export const Verification = Type.Union([
  Type.Literal('meeting'),
  Type.Literal('call_back'),
  Type.Literal('recognised'),
  Type.Literal('two_methods'),
  Type.Literal('directory'),
])
export const Source = Type.Union([
  Type.Literal('own_message'),
  Type.Literal('meeting'),
  Type.Literal('phone_call'),
  Type.Literal('directory'),
  Type.Literal('letter'),
])
/** What the officer has to think of before every contact. */
export const Remark = Type.Union([
  Type.Literal('shared_phone'),
  Type.Literal('shared_email'),
  Type.Literal('interpreter'),
  Type.Literal('call_daytime_only'),
  Type.Literal('no_letters_home'),
])

export const ContactPoint = Type.Object({
  id: Id,
  kind: ContactKind,
  /** Masked ('•••') while the identity is protected and not opened. */
  value: Type.String(),
  masked: Type.Boolean(),
  source: Source,
  verified: Type.Union([Type.Null(), Type.Object({ at: Instant, by: Type.String(), how: Verification })]),
})

export const ConsentEntry = Type.Object({
  channel: ConsentChannel,
  state: Type.Union([Type.Literal('given'), Type.Literal('implied'), Type.Literal('withdrawn')]),
  at: Instant,
  by: Type.String(),
  how: Type.Union([
    Type.Literal('meeting'),
    Type.Literal('phone_call'),
    Type.Literal('form'),
    Type.Literal('own_message'),
    Type.Literal('letter'),
  ]),
  messageId: Type.Union([Id, Type.Null()]),
})

export const CaseFileRef = Type.Object({
  id: Id,
  number: Type.String(),
  matter: Type.String(),
  closed: Type.Boolean(),
})

export const ClientView = Type.Object({
  id: Id,
  unitId: Id,
  kind: ClientKind,
  protectedIdentity: Type.Boolean(),
  /** True in the answer to an opening only: nothing stays open. */
  opened: Type.Boolean(),
  /** '' while masked. */
  name: Type.String(),
  /** Year of birth, '' when unknown or masked. */
  born: Type.String(),
  /** Of a client: by the personal number, else as somebody has said; null when it is not known. */
  ageGroup: Type.Union([AgeGroup, Type.Null()]),
  /** null until opened; every opening is written down. */
  personalNumber: Type.Union([Type.String(), Type.Null()]),
  hasPersonalNumber: Type.Boolean(),
  language: Type.String(),
  remarks: Type.Array(Remark),
  contactPoints: Type.Array(ContactPoint),
  /** Newest first. */
  consents: Type.Array(ConsentEntry),
  caseFiles: Type.Array(CaseFileRef),
})

export const NewClientBody = Type.Object(
  {
    unitId: Id,
    kind: ClientKind,
    name: Type.String({ minLength: 2, maxLength: 200 }),
    personalNumber: Type.Optional(Type.String({ maxLength: 20 })),
    /** Of a client without a personal number. */
    ageGroup: Type.Optional(AgeGroup),
    language: Type.Optional(Type.String({ maxLength: 40 })),
    protectedIdentity: Type.Optional(Type.Boolean()),
    remarks: Type.Optional(Type.Array(Remark, { maxItems: 10 })),
  },
  { additionalProperties: false },
)

export const ClientChangeBody = Type.Object(
  {
    protectedIdentity: Type.Optional(Type.Boolean()),
    remarks: Type.Optional(Type.Array(Remark, { maxItems: 10 })),
    language: Type.Optional(Type.String({ maxLength: 40 })),
    ageGroup: Type.Optional(AgeGroup),
  },
  { additionalProperties: false },
)

/** Why a masked identity or a personal number is opened: one of a short list, written in the audit. */
export const OpeningReason = Type.Union([
  Type.Literal('case_work'),
  Type.Literal('verify_identity'),
  Type.Literal('contact_client'),
  Type.Literal('emergency'),
])
export const OpeningBody = Type.Object({ reason: OpeningReason }, { additionalProperties: false })

export const NewContactPointBody = Type.Object(
  {
    kind: ContactKind,
    value: Type.String({ minLength: 3, maxLength: 300 }),
    source: Source,
    verifiedHow: Type.Optional(Verification),
  },
  { additionalProperties: false },
)
export const VerificationBody = Type.Object({ how: Verification }, { additionalProperties: false })

export const ConsentBody = Type.Object(
  {
    channel: ConsentChannel,
    state: Type.Union([Type.Literal('given'), Type.Literal('withdrawn')]),
    how: Type.Union([
      Type.Literal('meeting'),
      Type.Literal('phone_call'),
      Type.Literal('form'),
      Type.Literal('letter'),
    ]),
  },
  { additionalProperties: false },
)

/** The search word travels in the body: a name has no business in an address line or a log. */
export const SearchBody = Type.Object(
  { query: Type.String({ minLength: 2, maxLength: 200 }) },
  { additionalProperties: false },
)
export const FoundPerson = Type.Object({
  id: Id,
  name: Type.String(),
  born: Type.String(),
  kind: ClientKind,
  protectedIdentity: Type.Boolean(),
  unitName: Type.String(),
  caseNumbers: Type.Array(Type.String()),
})

export { Empty }
export type ClientView = Static<typeof ClientView>
export type CaseFileRef = Static<typeof CaseFileRef>
export type AgeGroup = Static<typeof AgeGroup>
export type ClientKind = Static<typeof ClientKind>
export type ContactKind = Static<typeof ContactKind>
export type ContactPoint = Static<typeof ContactPoint>
export type ConsentEntry = Static<typeof ConsentEntry>
export type FoundPerson = Static<typeof FoundPerson>
export type OpeningReason = Static<typeof OpeningReason>
export type Remark = Static<typeof Remark>
export type Verification = Static<typeof Verification>
