/** What the channel gate is asked about and answers with. Names and values are a contract: others send them to us. */
import type { Decision, FactsOf, Rule } from '../decision.ts'

export const sendSpace = {
  dir: ['incoming', 'reply', 'initiated'],
  ch: [
    'internal_email',
    'external_email',
    'authority_email_pki',
    'sms',
    'own_chat_anonymous',
    'own_chat_identified',
    'external_chat',
    'video',
    'sns_message',
    'web_form',
    'phone',
    'letter',
    'meeting',
  ],
  sens: ['none', 'personal', 'sensitive', 'secrecy'],
  gen: ['general', 'individual'],
  cons: ['not_applicable', 'none', 'given', 'implied', 'withdrawn'],
  id: ['unknown', 'claimed', 'verified'],
  enc: ['yes', 'no'],
  proc: ['not_needed', 'missing', 'signed', 'refused'],
  risk: ['missing', 'approved', 'expired'],
  dev: ['two_factor', 'pin_only'],
  acc: ['official', 'private'],
  quo: ['yes', 'no'],
  st: ['active', 'not_active'],
} as const

export type SendFacts = FactsOf<typeof sendSpace>
export type ChannelKind = SendFacts['ch']

/** What an unknown fact counts as. Direction and channel have no stand-in: whoever asks knows them. */
export const leastFavourableSend = {
  sens: 'secrecy',
  gen: 'individual',
  cons: 'none',
  id: 'unknown',
  enc: 'no',
  proc: 'missing',
  risk: 'missing',
  dev: 'pin_only',
  acc: 'private',
  quo: 'yes',
  st: 'not_active',
} as const satisfies Omit<SendFacts, 'dir' | 'ch'>

/** The order in which a person would ask, and in which the table needs the fewest rows. */
export const sendTableOrder = [
  'acc',
  'ch',
  'dir',
  'st',
  'proc',
  'enc',
  'gen',
  'sens',
  'id',
  'quo',
  'dev',
  'cons',
  'risk',
] as const satisfies (keyof SendFacts)[]

export const sendOutcomes = ['ALLOW', 'GENERAL', 'GENERAL0', 'REQUIRE', 'DENY'] as const
export const sendSteps = [
  'MOVE_TO_OFFICIAL',
  'CHOOSE_CHANNEL',
  'ACTIVATE_CHANNEL',
  'RECLASSIFY',
  'ENCRYPT_AND_SIGN',
  'TWO_FACTOR_ONLY',
  'ENCRYPT_PKI',
  'STRIP_ORIGINAL',
  'OBTAIN_CONSENT',
  'RISK_ANALYSIS',
] as const
export const sendWarnings = ['WARN_UNSUITABLE', 'WARN_RISK_ANALYSIS'] as const
export const offers = [
  'general_reply',
  'general_reply_no_personal_data',
  'email_general',
  'official_account',
  'own_chat',
  'secure_message',
  'neutral_notice',
  'verify_identity',
  'obtain_consent',
  'strip_original',
  'encrypt',
  'phone',
  'letter',
  'meeting',
  'video',
  'ask_registrar',
] as const

export type SendOutcome = (typeof sendOutcomes)[number]
export type SendStep = (typeof sendSteps)[number]
export type SendWarning = (typeof sendWarnings)[number]
export type Offer = (typeof offers)[number]

export interface SendQuestion {
  readonly facts: SendFacts
  readonly outcome: SendOutcome
  readonly step: SendStep
  /** What to record follows from the question `record`; sending itself has no acts in the report. */
  readonly act: never
  readonly offer: Offer
  readonly warning: SendWarning
}
export type SendRule = Rule<SendQuestion>
export type SendDecision = Decision<SendQuestion>
