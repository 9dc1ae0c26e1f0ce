/** The terms the sending rules are written in. Plain comparisons, because the gate is asked at every key press. */
import type { SendFacts } from './facts.ts'

type Term = (f: SendFacts) => boolean

export const reply: Term = (f) => f.dir === 'reply'
export const initiated: Term = (f) => f.dir === 'initiated'

/** Everything but phone, letter and meeting: what an account sends. */
export const electronic: Term = (f) => f.ch !== 'phone' && f.ch !== 'letter' && f.ch !== 'meeting'
export const spoken: Term = (f) => f.ch === 'phone' || f.ch === 'meeting'
/** Can never be encrypted to the recipient, whatever `enc` says. */
export const smsOrSite: Term = (f) => f.ch === 'sms' || f.ch === 'sns_message'
export const mailOrOutsideChat: Term = (f) => f.ch === 'external_email' || f.ch === 'external_chat'
export const unencryptedMailOrChat: Term = (f) => mailOrOutsideChat(f) && f.enc === 'no'
export const ownChat: Term = (f) => f.ch === 'own_chat_anonymous' || f.ch === 'own_chat_identified'
export const namedChat: Term = (f) => f.ch === 'own_chat_identified' || f.ch === 'external_chat'
/** Encrypted, but opens on a device with only a four-digit code. */
export const lockedToAPin: Term = (f) => f.enc === 'yes' && f.dev === 'pin_only'
/** Inside the municipality, or to the police. */
export const betweenOffices: Term = (f) => f.ch === 'internal_email' || f.ch === 'authority_email_pki'
export const clientBound: Term = (f) => mailOrOutsideChat(f) || smsOrSite(f) || f.ch === 'own_chat_identified'
/** Channels that someone has to put into operation or approve for the unit. */
export const needsOpening: Term = (f) =>
  f.ch === 'authority_email_pki' || f.ch === 'video' || f.ch === 'external_chat' || smsOrSite(f) || ownChat(f)

/** Sensitive or secret. */
export const protectedContent: Term = (f) => f.sens === 'sensitive' || f.sens === 'secrecy'
export const personalData: Term = (f) => f.sens !== 'none'
export const individual: Term = (f) => f.gen === 'individual'

/** Neither given beforehand nor shown by the person's own question. */
export const withoutConsent: Term = (f) => f.cons !== 'given' && f.cons !== 'implied'
export const unverified: Term = (f) => f.id !== 'verified'
/** An outside chat stands or falls with the agreement; one that stores nothing needs none. */
export const chatWithoutAgreement: Term = (f) => f.proc === 'missing' || f.proc === 'refused'
/** On a networking site "not needed" counts as missing (4.1). */
export const siteWithoutAgreement: Term = (f) => f.proc !== 'signed'
export const analysisMissing: Term = (f) => f.risk !== 'approved'
