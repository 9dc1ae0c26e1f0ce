/**
 * What the channel gate is asked about and answers with. Names and values are a contract: others send them to us. One
 * set of facts is collected and answers every pack; the pack of 2012 knows fewer of them and reads the newer values as
 * the nearest there was.
 */
import type { Decision, FactsOf, Rule } from '../decision.ts'

/** The facts of the report (requirements 4.1). */
export const sendSpace2012 = {
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

export const sendSpace = {
  ...sendSpace2012,
  ch: [...sendSpace2012.ch, 'secure_message', 'sdk'],
  proc: [...sendSpace2012.proc, 'tested'],
  /** Can anyone who sees it without logging in tell that it is the social services? */
  reveals: ['no', 'chosen', 'yes'],
  /** Protected identity, or a threat. */
  prot: ['no', 'yes'],
  party: [
    'adult',
    'child_15_plus',
    'child_under_15',
    'guardian_of_child',
    'other_authority',
    'other_person',
    'colleague',
    'unknown',
  ],
  /** Assurance of the recipient's log-in when the text is read. */
  loa: ['none', 'low', 'substantial_or_high'],
  /** A dated decision that this person, who cannot get an e-ID, may read by an agreed code. */
  noeid: ['no', 'decided'],
  /** By what right someone other than the client may have the data. */
  release: ['own', 'waived', 'statute', 'unclear'],
  /** Checked by another person for anything that tells where somebody is. */
  mask: ['yes', 'no'],
  /** Transfer outside the EU and EEA. */
  third: ['eea_only', 'assessed', 'missing'],
  dpia: ['done', 'missing'],
  /** Recording, transcription or a machine's summary of talk. */
  rec: ['off', 'on'],
  danger: ['no', 'yes'],
  /** Nobody read and released this very text. */
  auto: ['no', 'yes'],
} as const

export type SendFacts = FactsOf<typeof sendSpace>
export type SendFacts2012 = FactsOf<typeof sendSpace2012>
export type ChannelKind = SendFacts['ch']

/** What an unknown fact counts as. Direction and channel have no stand-in: whoever asks knows them. */
export const leastFavourableSend2012 = {
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
} as const satisfies Omit<SendFacts2012, 'dir' | 'ch'>

export const leastFavourableSend = {
  ...leastFavourableSend2012,
  proc: 'refused',
  reveals: 'yes',
  prot: 'yes',
  party: 'unknown',
  loa: 'none',
  noeid: 'no',
  release: 'unclear',
  mask: 'no',
  third: 'missing',
  dpia: 'missing',
  rec: 'on',
  danger: 'no',
  auto: 'yes',
} as const satisfies Omit<SendFacts, 'dir' | 'ch'>

/** What the report did not know, as the nearest there was. */
export const readAs2012 = {
  ch: { secure_message: 'own_chat_identified', sdk: 'authority_email_pki' },
  proc: { tested: 'signed' },
} as const

/** Did the report know of this way? If not, its answer is for comparison only, and is shown as such. */
export const existed2012 = ({ ch, proc }: Pick<SendFacts, 'ch' | 'proc'>): boolean =>
  !(ch in readAs2012.ch || proc in readAs2012.proc)

export function sendFacts2012(facts: SendFacts): SendFacts2012 {
  const { ch, proc } = facts
  if (existed2012(facts)) return facts as SendFacts2012
  return {
    ...facts,
    ch: ch === 'secure_message' || ch === 'sdk' ? readAs2012.ch[ch] : ch,
    proc: proc === 'tested' ? readAs2012.proc[proc] : proc,
  }
}

/** The order in which a person would ask, and in which the table needs the fewest rows. */
export const sendTableOrder2012 = [
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
] as const satisfies (keyof SendFacts2012)[]

export const sendTableOrder = [
  'dir',
  'ch',
  'acc',
  'danger',
  'proc',
  'enc',
  'third',
  'gen',
  'sens',
  'party',
  'prot',
  'cons',
  'auto',
  'id',
  'release',
  'st',
  'dpia',
  'rec',
  'mask',
  'loa',
  'noeid',
  'dev',
  'reveals',
  'quo',
  'risk',
] as const satisfies (keyof SendFacts)[]

export const sendOutcomes = ['ALLOW', 'GENERAL', 'GENERAL0', 'NOTICE_ONLY', 'REQUIRE', 'DENY'] as const
/** What has to be done first. */
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
  'RECORDING_OFF',
  'CONFIRM_RELEASE',
  'MASK_WHEREABOUTS',
  'STRONG_LOGIN',
  'NEUTRALISE',
  'OBTAIN_CHOICE',
] as const
/** What goes with a permission and is done at once; it never stops anything. */
export const sendDuties = [
  'ACT_NOW',
  'RECEIVE',
  'LOG_EMERGENCY',
  'EMERGENCY_TEXT',
  'NOTE_WHAT_MATTERS',
  'PROTECTED_ROUTE',
  'LOG_EXCEPTION',
  'NEUTRAL_NOTICE',
  'POINT_TO_SAFE_CHANNEL',
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
  'person',
  'strong_login',
  'sdk',
  'authority_email_pki',
] as const

export type SendOutcome = (typeof sendOutcomes)[number]
export type SendStep = (typeof sendSteps)[number]
export type SendDuty = (typeof sendDuties)[number]
export type SendWarning = (typeof sendWarnings)[number]
export type Offer = (typeof offers)[number]

export interface SendQuestion {
  readonly facts: SendFacts
  readonly outcome: SendOutcome
  readonly step: SendStep | SendDuty
  /** What to record follows from the question `record`; sending itself has no acts. */
  readonly act: never
  readonly offer: Offer
  readonly warning: SendWarning
}
export type SendRule = Rule<SendQuestion>
export type SendRule2012 = Rule<SendQuestion, SendFacts2012>
export type SendDecision = Decision<SendQuestion>
