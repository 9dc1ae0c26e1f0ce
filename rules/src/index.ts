/**
 * The law, and nothing else: facts in, a reasoned answer out. The same code runs in the server, in the browser while
 * someone writes, and on the command line. What may never leave this room: nothing, for nothing is kept here – no
 * state, no clock, no files, no network, no import from any other room.
 *
 * The lexicons are a door of their own, @slussen/rules/inspect: the first page does without them.
 */
import { daily2026 } from './daily2026.ts'
import { type Decision, decide } from './decision.ts'
import type { SendFacts, SendQuestion } from './messages/facts.ts'
import { type DailyLaw, type Law, type PackId, type QuestionName, questions } from './questions.ts'
import type { RecordFacts, RecordQuestion } from './records/facts.ts'
import { stockholm2012 } from './stockholm2012.ts'
import { sverige2026 } from './sverige2026.ts'
import { groupedTable } from './table.ts'

/** May this be sent (or received) this way? The preview in the browser and the decision on the server are this call. */
export const decideSend = (law: DailyLaw, facts: SendFacts): Decision<SendQuestion> =>
  decide(law, 'send', facts)
/** Where does this record live, and what is done with it in which order? */
export const decideRecord = (law: DailyLaw, facts: RecordFacts): Decision<RecordQuestion> =>
  decide(law, 'record', facts)

/** Every pack there is, by id; the first is the one in force until the municipality decides otherwise. */
export const packs = {
  'sverige-2026': sverige2026,
  'stockholm-2012': stockholm2012,
} as const satisfies Record<PackId, Law>

export { daily2026 }

/** A question of a pack as a grouped CSV table, the whole of it. */
export const tableOf = (pack: PackId, question: QuestionName): string =>
  groupedTable(packs[pack].questions[question], questions[question].order[pack])

export { type Condition, type Facts, meets, type Where } from './condition.ts'
export { conditionWords } from './conditionWords.ts'
export {
  type Confidence,
  type Decision,
  decide,
  type FactSpace,
  type Kind,
  type Language,
  type LocalDecision,
  type Pack,
  type Question,
  type Rule,
  type Sentence,
  type Source,
  type Strength,
} from './decision.ts'
export { completeFacts } from './given.ts'
export {
  type Finding,
  type FindingKind,
  type IdentifierKind,
  identifierKinds,
  type LexiconKind,
  lexiconKinds,
  sensitiveKinds,
} from './language/finding.ts'
export { identifiers } from './language/identifiers.ts'
export { isEntry } from './language/pattern.ts'
export { hasCheckDigit, isCalendarDay } from './language/personal-number.ts'
export { type Proposal, proposalFor, propose } from './language/propose.ts'
export { quotes, type Range } from './language/quotes.ts'
export { findingWords } from './language/words.ts'
export { type LawLine, lawLines } from './law/lines.ts'
export { policies2026 } from './law/policies2026.ts'
export { type ReportSection, type ReportSectionNumber, reportSections } from './law/report2012.ts'
export { type Citation, type CitationKey, citations } from './law/sverige2026.ts'
export { titleOf } from './law/title.ts'
export { examineRow, type RowExamination } from './local/examine.ts'
export { rowOutcomes, untouchable } from './local/stricter.ts'
export { rowOffers, rowSteps } from './local/ways.ts'
export { type LocalRow, tightened } from './local.ts'
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
export { revealsFact } from './messages/reveals.ts'
export { warningWords } from './messages/warningWords.ts'
export { ceilingWords, sendWords } from './messages/words.ts'
export type { OutreachDecision, OutreachFacts } from './outreach/facts.ts'
export { outreachWords } from './outreach/words.ts'
export {
  type DailyLaw,
  type Law,
  type PackId,
  type QuestionName,
  type Questions,
  questions,
} from './questions.ts'
export {
  leastFavourableRecord,
  type RecordAct,
  type RecordDecision,
  type RecordFacts,
  type RecordOutcome,
  recordSpace,
} from './records/facts.ts'
export { dueDate, type Retention } from './records/retention.ts'
export {
  type County,
  counties,
  type RetainedFile,
  type RetainedKind,
  type RetentionRule,
  retainedKinds,
  retentionRules,
} from './records/retention-rules.ts'
export { recordWords } from './records/words.ts'
export type { SearchDecision, SearchFacts } from './searches/facts.ts'
export { searchWords } from './searches/words.ts'
export type { PublishDecision, PublishFacts } from './social/facts.ts'
export { publishWords } from './social/words.ts'
export { packStatus, packVersion } from './status.ts'
export { usualFacts } from './usual.ts'
export { paired, wordsOf } from './wordsOf.ts'
