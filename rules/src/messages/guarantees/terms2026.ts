/** The terms that the guarantees of 2026 are written in: apart from the groups that the rules use, as a second witness must be. */
import type { Broken } from '../../proving/guarantees.ts'
import type { SendFacts, SendQuestion, sendSpace } from '../facts.ts'

export type Sent = Broken<typeof sendSpace, SendQuestion>
export type Term = (f: SendFacts) => boolean

export const outgoing: Term = (f) => f.dir !== 'incoming'
export const spoken: Term = (f) => f.ch === 'phone' || f.ch === 'meeting'
export const personToPerson: Term = (f) => spoken(f) || f.ch === 'letter'
export const electronic: Term = (f) => !personToPerson(f)
/** A call or a meeting in danger is always possible, and none of the limits below stands against it. */
export const called: Term = (f) => f.danger === 'yes' && spoken(f)
export const data: Term = (f) => f.sens !== 'none'
export const secret: Term = (f) => f.sens === 'sensitive' || f.sens === 'secrecy'
export const protectedText: Term = (f) => secret(f) || f.gen === 'individual'
export const foreign: Term = (f) => f.ch === 'external_chat' || f.ch === 'sns_message'
export const openWay: Term = (f) =>
  f.ch === 'sms' || foreign(f) || (f.ch === 'external_email' && f.enc === 'no')
/** Something of it is seen by whoever stands by. */
export const openlySeen: Term = (f) =>
  ['external_email', 'sms', 'secure_message', 'video', 'phone', 'letter'].includes(f.ch)
export const client: Term = (f) =>
  ['adult', 'child_15_plus', 'child_under_15', 'guardian_of_child'].includes(f.party)
export const clientOrUnknown: Term = (f) => client(f) || f.party === 'unknown'
export const rightlyMarked: Term = (f) => secret(f) === (f.gen === 'individual')
