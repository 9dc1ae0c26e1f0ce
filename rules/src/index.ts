/**
 * The law, and nothing else: facts in, a reasoned answer out. The same code runs in the server, in the browser while
 * someone writes, and on the command line. What may never leave this room: nothing, for nothing is kept here – no
 * state, no clock, no files, no network, no import from any other room.
 */
import { type Decision, decide } from './decision.ts'
import { type SendFacts, type SendQuestion, sendSpace, sendTableOrder } from './messages/facts.ts'
import { type RecordFacts, type RecordQuestion, recordSpace, recordTableOrder } from './records/facts.ts'
import { stockholm2012 } from './stockholm2012.ts'
import { groupedTable } from './table.ts'

/** May this be sent (or received) this way? The preview in the browser and the decision on the server are this call. */
export const decideSend = (facts: SendFacts): Decision<SendQuestion> => decide(stockholm2012, 'send', facts)
/** Where does this record live, and what is done with it in which order? */
export const decideRecord = (facts: RecordFacts): Decision<RecordQuestion> =>
  decide(stockholm2012, 'record', facts)

/** Every pack there is, by id; the first is the one in force unless the municipality has decided otherwise. */
export const packs = { 'stockholm-2012': stockholm2012 } as const

/** Each question as a grouped CSV table, the whole of it; takes about a second. */
export const tables = {
  send: (): string => groupedTable(sendSpace, stockholm2012.questions.send.cases, sendTableOrder),
  record: (): string => groupedTable(recordSpace, stockholm2012.questions.record.cases, recordTableOrder),
} as const

export type { Decision, FactSpace, Language, Pack, Sentence, Source, Strength } from './decision.ts'
export type { Finding, FindingKind } from './language/finding.ts'
export { inspect } from './language/inspect.ts'
export { hasCheckDigit, isCalendarDay } from './language/personal-number.ts'
export { quotes, type Range } from './language/quotes.ts'
export { removeFinding } from './language/remove.ts'
export { findingWords } from './language/words.ts'
export { type ReportSection, type ReportSectionNumber, reportSections } from './law/report2012.ts'
export {
  type BaseFacts,
  type Ceiling,
  type ContentClass,
  ceiling,
  contentClasses,
} from './messages/ceiling.ts'
export {
  type ChannelKind,
  leastFavourableSend,
  type Offer,
  type SendDecision,
  type SendFacts,
  type SendOutcome,
  type SendStep,
  type SendWarning,
  sendSpace,
} from './messages/facts.ts'
export { ceilingWords, sendWords } from './messages/words.ts'
export {
  leastFavourableRecord,
  type RecordAct,
  type RecordDecision,
  type RecordFacts,
  type RecordOutcome,
  recordSpace,
} from './records/facts.ts'
export { recordWords } from './records/words.ts'
