/** What is asked about a record, and the acts that can follow. Names and values are a contract. */
import type { Decision, FactsOf, Rule } from '../decision.ts'

export const recordSpace = {
  medium: ['oral', 'sms', 'email', 'chat_log', 'sns_message', 'sns_page', 'web_form', 'paper'],
  public: ['yes', 'no', 'unsure'],
  akt: ['yes', 'no', 'unsure'],
  secret: ['yes', 'no'],
  weight: ['not_minor', 'minor', 'obviously_minor', 'unsure'],
  offensive: ['yes', 'no'],
  instr: ['yes', 'no', 'unsure'],
  needed: ['yes', 'no'],
} as const

export type RecordFacts = FactsOf<typeof recordSpace>

/** What an unknown fact counts as. The medium has no stand-in: whoever asks knows it. */
export const leastFavourableRecord = {
  public: 'unsure',
  akt: 'unsure',
  secret: 'yes',
  weight: 'unsure',
  offensive: 'yes',
  instr: 'unsure',
  needed: 'yes',
} as const satisfies Omit<RecordFacts, 'medium'>

/** The order in which a person would ask, and in which the table needs the fewest rows. */
export const recordTableOrder = [
  'public',
  'akt',
  'secret',
  'medium',
  'offensive',
  'weight',
  'needed',
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
] as const
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
] as const

export type RecordOutcome = (typeof recordOutcomes)[number]
export type RecordAct = (typeof recordActs)[number]

export interface RecordQuestion {
  readonly facts: RecordFacts
  readonly outcome: RecordOutcome
  readonly step: never
  readonly act: RecordAct
  readonly offer: 'ask_registrar'
  readonly warning: never
}
export type RecordRule = Rule<RecordQuestion>
export type RecordDecision = Decision<RecordQuestion>
