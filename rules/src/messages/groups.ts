/**
 * Values that rules speak of together. A name means the same in both packs; a value that the report did not know never
 * reaches its rules.
 */
import type { Where } from '../condition.ts'
import type { SendFacts } from './facts.ts'

export const outgoing = ['reply', 'initiated'] as const

/** What an account sends: everything but phone, letter and meeting. */
export const electronic2012 = [
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
] as const
export const electronic = [...electronic2012, 'secure_message', 'sdk'] as const
export const spoken = ['phone', 'meeting'] as const
/** Can never be encrypted to the recipient. */
export const smsOrSite = ['sms', 'sns_message'] as const
export const mailOrSms = ['external_email', 'sms'] as const
export const mailOrOutsideChat = ['external_email', 'external_chat'] as const
export const ownChat = ['own_chat_anonymous', 'own_chat_identified'] as const
export const namedChat = ['own_chat_identified', 'external_chat'] as const
/** Inside the municipality, or to the police. */
export const betweenOffices = ['internal_email', 'authority_email_pki'] as const
export const clientBound = [
  'external_email',
  'sms',
  'own_chat_identified',
  'external_chat',
  'sns_message',
] as const
/** Text that leaves our own house and lies with someone else. */
export const outsideText = [
  'external_email',
  'sms',
  'own_chat_anonymous',
  'external_chat',
  'sns_message',
] as const
/** Channels that someone has to put into operation or approve for the unit. */
export const needsOpening = [
  'authority_email_pki',
  'sms',
  'own_chat_anonymous',
  'own_chat_identified',
  'external_chat',
  'video',
  'sns_message',
] as const
export const setUp = [...needsOpening, 'secure_message', 'sdk'] as const
/** Someone else runs it for us. */
export const supplied = [
  'internal_email',
  'external_email',
  'authority_email_pki',
  'sms',
  'own_chat_anonymous',
  'own_chat_identified',
  'external_chat',
  'video',
  'secure_message',
  'sdk',
] as const
export const clientChannel = [
  'external_email',
  'sms',
  'own_chat_anonymous',
  'own_chat_identified',
  'secure_message',
  'external_chat',
  'video',
  'sns_message',
] as const
/** Where somebody in danger may write to us, and be answered with the emergency text. */
export const whereTheyWrite = [
  'external_email',
  'sms',
  'own_chat_anonymous',
  'own_chat_identified',
  'secure_message',
  'external_chat',
  'sns_message',
] as const
/** The platform is neither ours nor our supplier's. */
export const foreign = ['external_chat', 'sns_message'] as const
export const automatable = [
  'internal_email',
  'external_email',
  'authority_email_pki',
  'sms',
  'own_chat_anonymous',
  'own_chat_identified',
  'external_chat',
  'sns_message',
  'secure_message',
  'sdk',
] as const
export const written = [...automatable, 'letter'] as const
/** Something may show before anybody has logged in or opened it. */
export const shows = ['external_email', 'sms', 'secure_message', 'video', 'phone', 'letter'] as const
export const outside2012 = [
  'external_email',
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
] as const
export const outside = [...outside2012, 'secure_message'] as const

/** Sensitive or secret. */
export const protectedContent = ['sensitive', 'secrecy'] as const
export const personalData = ['personal', 'sensitive', 'secrecy'] as const

export const notVerified = ['unknown', 'claimed'] as const
export const noAnalysis = ['missing', 'expired'] as const
/** Neither given beforehand nor shown by the person's own question. */
export const withoutConsent = ['not_applicable', 'none', 'withdrawn'] as const
export const notAsked = ['none', 'implied'] as const
export const noChoice = ['not_applicable', 'none', 'implied'] as const
export const weakLogin = ['none', 'low'] as const
/** An outside chat stands or falls with the agreement; one that stores nothing needs none. */
export const noAgreement = ['missing', 'refused'] as const
/** On a networking site "not needed" counts as missing (4.1). */
export const noAgreementWithSite = ['not_needed', 'missing', 'refused'] as const

export const clientSide = ['adult', 'child_15_plus', 'child_under_15', 'guardian_of_child'] as const
export const clientSideOrUnknown = [...clientSide, 'unknown'] as const
export const others = ['other_authority', 'other_person', 'colleague'] as const

/** By SMS or e-mail, unless the e-mail is encrypted to the recipient: what `enc` says of an SMS is disregarded. */
export const openMailOrSms = (where: Where<SendFacts>): Where<SendFacts>[] => [
  { ...where, ch: ['sms'] },
  { ...where, ch: ['external_email'], enc: ['no'] },
]
