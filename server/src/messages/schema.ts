/** What goes in and out over HTTP about conversations: the inbox, the thread, the composer, the filing panel. */
import { type Static, Type } from 'typebox'
import { DecisionView, GateLaw } from '../decisions/index.ts'
import { CaseFileRef, ClientView } from '../people/index.ts'
import { Choice, DocumentType, QuestionView, RecordRow, Secrecy } from '../records/index.ts'
import { Colleague, Id, Instant, Unit } from '../staff/index.ts'

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()])
const Word = (...words: string[]) => Type.Union(words.map((word) => Type.Literal(word)))

/** The channels that exist so far. */
export const Channel = Type.Union([
  Type.Literal('external_email'),
  Type.Literal('phone'),
  Type.Literal('letter'),
  Type.Literal('meeting'),
])
/** 1 nothing about the person, 2 time and place or alike, 3 sensitive or unsure. */
export const ContentClass = Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)])
export const View = Type.Union([
  Type.Literal('mine'),
  Type.Literal('team'),
  Type.Literal('unassigned'),
  Type.Literal('unanswered'),
  Type.Literal('to_file'),
  Type.Literal('done'),
])
export const OutState = Type.Union([
  Type.Literal('queued'),
  Type.Literal('handing_over'),
  Type.Literal('delivered'),
  Type.Literal('refused'),
  Type.Literal('unsure'),
  Type.Literal('held'),
  Type.Literal('undone'),
  Type.Literal('to_print'),
])

export const ConversationRow = Type.Object({
  id: Id,
  unitName: Type.String(),
  /** A client's name, else the sender as written; '' where the identity is protected. */
  title: Type.String(),
  protectedIdentity: Type.Boolean(),
  channel: Channel,
  /** First words of the newest message; '' where the identity is protected. */
  preview: Type.String(),
  lastMessageAt: Instant,
  lastDirection: Type.Union([Type.Literal('in'), Type.Literal('out')]),
  answerDueAt: nullable(Instant),
  /** When the oldest message that has no answer came in; null: nobody waits. */
  waitingSince: nullable(Instant),
  /** By deadline: what the list is grouped by. 'none': nobody waits. */
  due: Type.Union([Type.Literal('late'), Type.Literal('today'), Type.Literal('later'), Type.Literal('none')]),
  unfiled: Type.Integer(),
  openQuestion: Type.Boolean(),
  /** A message whose fate a person has to look at. */
  attention: Type.Union([Type.Literal('unsure'), Type.Literal('refused'), Type.Literal('held'), Type.Null()]),
  assignedTo: nullable(Colleague),
  state: Type.Union([Type.Literal('open'), Type.Literal('done')]),
})
export const ConversationList = Type.Object({
  rows: Type.Array(ConversationRow),
  counts: Type.Object({
    mine: Type.Integer(),
    team: Type.Integer(),
    unassigned: Type.Integer(),
    unanswered: Type.Integer(),
    to_file: Type.Integer(),
  }),
  checkedAt: Instant,
})

export const AttachmentView = Type.Object({
  id: Id,
  name: Type.String(),
  contentType: Type.String(),
  size: Type.Integer(),
})

export const MessageView = Type.Object({
  id: Id,
  direction: Type.Union([Type.Literal('in'), Type.Literal('out')]),
  channel: Channel,
  at: Instant,
  /** Incoming: as the message itself claims. Outgoing: the officer. */
  from: Type.Object({ name: Type.String(), address: Type.String() }),
  to: Type.String(),
  /** Is the sender's address in the register, and has somebody made sure whose it is? */
  sender: Type.Union([
    Type.Literal('unknown'),
    Type.Literal('claimed'),
    Type.Literal('verified'),
    Type.Literal('staff'),
  ]),
  subject: Type.String(),
  text: Type.String(),
  readable: Type.Boolean(),
  automatic: Type.Boolean(),
  problems: Type.Array(Type.String()),
  attachments: Type.Array(AttachmentView),
  /** Outgoing only. */
  out: nullable(
    Type.Object({
      state: OutState,
      undoUntil: nullable(Instant),
      settledAt: nullable(Instant),
      contentClass: ContentClass,
      decision: DecisionView,
    }),
  ),
  filing: Type.Object({
    state: Type.Union([Type.Literal('unfiled'), Type.Literal('filed'), Type.Literal('asked')]),
    place: nullable(Choice),
    label: Type.String(),
    recordId: nullable(Id),
    undoUntil: nullable(Instant),
  }),
})

/** One way to reach the person: the facts that do not depend on what is written. The browser adds class and quote. */
export const ChannelOption = Type.Object({
  channel: Channel,
  /** Where it would go: a contact point in the register, or nowhere yet. */
  contactPoint: nullable(Type.Object({ id: Id, value: Type.String() })),
  /** SendFacts of the rules but for sens, gen and quo. */
  facts: Type.Record(Type.String(), Type.String()),
})

export const TaskKind = Word(
  'call',
  'meeting',
  'post_letter',
  'delivery_unsure',
  'delivery_refused',
  'delivery_held',
)
export const TaskOutcome = Type.Union([
  Type.Literal('done'),
  Type.Literal('no_answer'),
  Type.Literal('cancelled'),
  Type.Literal('sent_again'),
])
export const TaskView = Type.Object({
  id: Id,
  conversationId: Id,
  messageId: nullable(Id),
  kind: Type.String(),
  dueAt: Instant,
  note: Type.String(),
  assignedTo: nullable(Colleague),
  outcome: nullable(TaskOutcome),
  settledAt: nullable(Instant),
})

export const DraftView = Type.Object({
  text: Type.String(),
  channel: Channel,
  contentClass: ContentClass,
  savedAt: Instant,
})

export const ConversationView = Type.Object({
  id: Id,
  unit: Unit,
  title: Type.String(),
  /** The linked person's, or when nobody is linked that of anybody with the newest sender's address. */
  protectedIdentity: Type.Boolean(),
  state: Type.Union([Type.Literal('open'), Type.Literal('done')]),
  answerDueAt: nullable(Instant),
  assignedTo: nullable(Colleague),
  client: nullable(ClientView),
  /** People in the register whose address this is, when nobody is linked yet: a suggestion, never a fact. */
  suggestions: Type.Array(Type.Object({ clientId: Id, name: Type.String(), contactPointId: Id })),
  messages: Type.Array(MessageView),
  channels: Type.Array(ChannelOption),
  /** The law that the gate's preview is to ask. */
  law: GateLaw,
  draft: nullable(DraftView),
  /** Colleagues who wrote in a draft here in the last two minutes. */
  writing: Type.Array(Colleague),
  tasks: Type.Array(TaskView),
  colleagues: Type.Array(Colleague),
  /** The newest message the page knows: sent back on sending, so that nobody answers past it. */
  lastMessageId: nullable(Id),
  unfiled: Type.Integer(),
})

export const DraftBody = Type.Object(
  { text: Type.String({ maxLength: 20000 }), channel: Channel, contentClass: ContentClass },
  { additionalProperties: false },
)
/** By what right somebody other than the client may have the data, and under which provision (OSL 26:1, 10:1, 12:2-3). */
export const Release = Type.Object(
  {
    right: Type.Union([Type.Literal('own'), Type.Literal('waived'), Type.Literal('statute')]),
    provision: Type.String({ maxLength: 200 }),
  },
  { additionalProperties: false },
)
export const SendBody = Type.Object(
  {
    channel: Type.Union([Type.Literal('external_email'), Type.Literal('letter')]),
    contactPointId: nullable(Id),
    text: Type.String({ minLength: 1, maxLength: 20000 }),
    contentClass: ContentClass,
    lastMessageId: nullable(Id),
    release: Type.Optional(Release),
  },
  { additionalProperties: false },
)
/** A refusal is an answer: 200 with sent=false, the decision, and the draft kept. */
export const SendAnswer = Type.Object({
  sent: Type.Boolean(),
  messageId: nullable(Id),
  undoUntil: nullable(Instant),
  decision: DecisionView,
})

export const AssignBody = Type.Object({ staffId: nullable(Id) }, { additionalProperties: false })
export const LinkBody = Type.Object({ clientId: Id }, { additionalProperties: false })
export const NewTaskBody = Type.Object(
  {
    kind: Type.Union([Type.Literal('call'), Type.Literal('meeting')]),
    dueAt: Instant,
    note: Type.String({ maxLength: 2000 }),
  },
  { additionalProperties: false },
)
export const TaskOutcomeBody = Type.Object(
  {
    outcome: Type.Union([Type.Literal('done'), Type.Literal('no_answer'), Type.Literal('cancelled')]),
    note: Type.String({ maxLength: 2000 }),
  },
  { additionalProperties: false },
)

/** The filing panel: the message, what the rules propose and why, and what each of the four choices would mean. */
export const FilingView = Type.Object({
  message: MessageView,
  conversationId: Id,
  title: Type.String(),
  unit: Unit,
  client: nullable(ClientView),
  /** Other messages of the same exchange, still unfiled: question and answer are one entry (R-HAND-14). */
  companions: Type.Array(MessageView),
  proposal: Choice,
  choices: Type.Array(Type.Object({ choice: Choice, decision: DecisionView })),
  caseFiles: Type.Array(CaseFileRef),
  defaults: Type.Object({
    documentType: DocumentType,
    title: Type.String(),
    matter: Type.String(),
    secrecy: Secrecy,
  }),
  /** Last entries in the proposed file, against doubles. */
  recent: Type.Array(RecordRow),
  nextNumber: Type.Object({ register: Type.String(), caseFile: nullable(Type.String()) }),
  question: nullable(QuestionView),
  law: GateLaw,
  /** What is known before anybody has chosen; the page adds the choice. */
  facts: Type.Record(Type.String(), Type.String()),
  /** Where this message stands among those still to file, and which comes next. */
  queue: Type.Object({ position: Type.Integer(), of: Type.Integer(), nextMessageId: nullable(Id) }),
})

export type Channel = Static<typeof Channel>
export type ContentClass = Static<typeof ContentClass>
export type Release = Static<typeof Release>
export type View = Static<typeof View>
export type OutState = Static<typeof OutState>
export type ConversationRow = Static<typeof ConversationRow>
export type ConversationList = Static<typeof ConversationList>
export type ConversationView = Static<typeof ConversationView>
export type MessageView = Static<typeof MessageView>
export type AttachmentView = Static<typeof AttachmentView>
export type ChannelOption = Static<typeof ChannelOption>
export type DraftView = Static<typeof DraftView>
export type SendBody = Static<typeof SendBody>
export type SendAnswer = Static<typeof SendAnswer>
export type TaskView = Static<typeof TaskView>
export type FilingView = Static<typeof FilingView>
