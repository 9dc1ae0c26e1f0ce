/** The terms that the guarantees of 2012 are written in: apart from the groups that the rules use, as a second witness must be. */
import type { Broken } from '../../proving/guarantees.ts'
import type { SendFacts2012, SendQuestion, sendSpace2012 } from '../facts.ts'

export type Term = (f: SendFacts2012) => boolean

export const initiated: Term = (f) => f.dir === 'initiated'
/** Everything but phone, letter and meeting: what an account sends. */
export const electronic: Term = (f) => f.ch !== 'phone' && f.ch !== 'letter' && f.ch !== 'meeting'
export const spoken: Term = (f) => f.ch === 'phone' || f.ch === 'meeting'
/** Can never be encrypted to the recipient, whatever `enc` says. */
export const smsOrSite: Term = (f) => f.ch === 'sms' || f.ch === 'sns_message'
export const mailOrOutsideChat: Term = (f) => f.ch === 'external_email' || f.ch === 'external_chat'
const unencryptedMailOrChat: Term = (f) => mailOrOutsideChat(f) && f.enc === 'no'
export const namedChat: Term = (f) => f.ch === 'own_chat_identified' || f.ch === 'external_chat'
export const clientBound: Term = (f) => mailOrOutsideChat(f) || smsOrSite(f) || f.ch === 'own_chat_identified'
/** Sensitive or secret. */
export const protectedContent: Term = (f) => f.sens === 'sensitive' || f.sens === 'secrecy'
export const personalData: Term = (f) => f.sens !== 'none'
export const individual: Term = (f) => f.gen === 'individual'
export const unverified: Term = (f) => f.id !== 'verified'
export type Sent = Broken<typeof sendSpace2012, SendQuestion>

export const outgoing: Term = (f) => f.dir !== 'incoming'
export const inWriting: Term = (f) => electronic(f) && f.ch !== 'video'
export const openWay: Term = (f) => smsOrSite(f) || unencryptedMailOrChat(f)
export const unprotectedWay: Term = (f) => smsOrSite(f) || (inWriting(f) && f.enc === 'no')
/** A text marked wrongly has to be marked right before anything else can be said of it (G07, G08). */
export const rightlyMarked: Term = (f) => (f.gen === 'general' ? !protectedContent(f) : f.sens !== 'none')
