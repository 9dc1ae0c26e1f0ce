/** What is asked about a record, and the acts that can follow. Names and values are a contract. */
import type { Decision, FactsOf, Rule } from '../decision.ts'

/** The facts of the report (requirements 5). */
export const recordSpace2012 = {
  medium: ['oral', 'sms', 'email', 'chat_log', 'sns_message', 'sns_page', 'web_form', 'paper'],
  public: ['yes', 'no', 'unsure'],
  akt: ['yes', 'no', 'unsure'],
  secret: ['yes', 'no'],
  weight: ['not_minor', 'minor', 'obviously_minor', 'unsure'],
  offensive: ['yes', 'no'],
  instr: ['yes', 'no', 'unsure'],
  needed: ['yes', 'no'],
} as const

export const recordSpace = {
  ...recordSpace2012,
  medium: [...recordSpace2012.medium, 'secure_message', 'recording', 'capture'],
  /** A draft or memory note that is neither filed nor sent is still in work. */
  stage: ['received', 'drawn_up', 'working'],
  /** What a signed destruction decision covers: disposal when of no more use, removal at the source after transfer. */
  dec: ['none', 'loss', 'transfer', 'both'],
  /** Content of the kinds that BBS-lagen 5 § names. */
  bbs: ['no', 'yes', 'abuse_image'],
  /** Someone entitled has decided by name that it is not a public record, or obviously minor. */
  named: ['yes', 'no'],
  /** A request for disclosure, an appeal, research or supervision is open. */
  hold: ['none', 'active'],
  due: ['not_reached', 'reached'],
} as const

export type RecordFacts = FactsOf<typeof recordSpace>
export type RecordFacts2012 = FactsOf<typeof recordSpace2012>

/** What an unknown fact counts as. The medium has no stand-in: whoever asks knows it. */
export const leastFavourableRecord2012 = {
  public: 'unsure',
  akt: 'unsure',
  secret: 'yes',
  weight: 'unsure',
  offensive: 'yes',
  instr: 'unsure',
  needed: 'yes',
} as const satisfies Omit<RecordFacts2012, 'medium'>

export const leastFavourableRecord = {
  ...leastFavourableRecord2012,
  stage: 'received',
  dec: 'none',
  bbs: 'yes',
  named: 'no',
  hold: 'active',
  due: 'not_reached',
} as const satisfies Omit<RecordFacts, 'medium'>

const media2012: Partial<Record<RecordFacts['medium'], RecordFacts2012['medium']>> = {
  secure_message: 'chat_log',
  recording: 'email',
  capture: 'email',
}

/** Did the report know of this medium? */
export const mediumExisted2012 = ({ medium }: Pick<RecordFacts, 'medium'>): boolean =>
  media2012[medium] === undefined

export function recordFacts2012(facts: RecordFacts): RecordFacts2012 {
  const medium = media2012[facts.medium]
  return medium === undefined ? (facts as RecordFacts2012) : { ...facts, medium }
}

/** The order in which a person would ask, and in which the table needs the fewest rows. */
export const recordTableOrder2012 = [
  'public',
  'akt',
  'secret',
  'medium',
  'offensive',
  'weight',
  'needed',
  'instr',
] as const satisfies (keyof RecordFacts2012)[]

export const recordTableOrder = [
  'bbs',
  'public',
  'stage',
  'named',
  'akt',
  'due',
  'medium',
  'secret',
  'offensive',
  'weight',
  'needed',
  'dec',
  'hold',
  'instr',
] as const satisfies (keyof RecordFacts)[]

export const recordOutcomes = [
  'REGISTER',
  'TRANSFER',
  'KEEP',
  'DELETE',
  'LEAVE',
  'ASK',
  'HIDE',
  'NO_RECORD',
  'HOLD',
  'REQUIRE',
] as const
export const recordSteps = ['ADD_TO_CASE', 'NAME_DECISION'] as const
/** Done in the order that the rule gives, each confirmed before the next opens. */
export const recordActs = [
  'fix_on_paper',
  'register',
  'transfer',
  'confirm',
  'delete_at_source',
  'delete_in_medium',
  'move_to_store',
  'hide',
  'lock',
  'ask_registrar',
  'ask_archivist',
  'note_decision',
  'note_what_matters',
  'call_police',
  'preserve',
  'clear_at_close',
  'keep',
  'keep_in_order',
  'keep_source',
  'keep_source_hidden',
  'keep_source_locked',
  'name_ground',
  'leave',
  'propose',
  'two_persons',
  'destroy',
  'protocol',
] as const

export type RecordOutcome = (typeof recordOutcomes)[number]
export type RecordStep = (typeof recordSteps)[number]
export type RecordAct = (typeof recordActs)[number]

export interface RecordQuestion {
  readonly facts: RecordFacts
  readonly outcome: RecordOutcome
  readonly step: RecordStep
  readonly act: RecordAct
  readonly offer: 'ask_registrar'
  readonly warning: never
}
export type RecordRule = Rule<RecordQuestion>
export type RecordRule2012 = Rule<RecordQuestion, RecordFacts2012>
export type RecordDecision = Decision<RecordQuestion>
