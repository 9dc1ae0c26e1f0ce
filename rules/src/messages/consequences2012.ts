/**
 * What an answer leads to: the facts as they are once the step is done, the draft rewritten or the offer taken. The gate
 * itself needs none of this; it is how we prove that every road ends, and ends somewhere.
 */
import type { Ways } from '../proving/roads.ts'
import type { Change as ChangeOf } from '../sets.ts'
import type { Offer, SendOutcome, SendQuestion, sendSpace2012 } from './facts.ts'

type Change = ChangeOf<typeof sendSpace2012>

const withoutPersonalData: Change = { sens: 'none', gen: 'general', quo: 'no' }
const inGeneralTerms: Change = { sens: 'personal', gen: 'general', quo: 'no' }

/** CHOOSE_CHANNEL leaves this table: another channel is chosen and judged anew. */
const steps: Partial<Record<SendQuestion['step'], readonly Change[]>> = {
  MOVE_TO_OFFICIAL: [{ acc: 'official' }],
  CHOOSE_CHANNEL: [],
  ACTIVATE_CHANNEL: [{ st: 'active' }],
  // Marked or rewritten, it ends as one of the classes that agree with themselves.
  RECLASSIFY: [
    { sens: 'secrecy', gen: 'individual' },
    { sens: 'sensitive', gen: 'individual' },
    { sens: 'personal', gen: 'individual' },
    { sens: 'personal', gen: 'general' },
    { sens: 'none', gen: 'general' },
  ],
  ENCRYPT_AND_SIGN: [{ enc: 'yes' }],
  TWO_FACTOR_ONLY: [{ dev: 'two_factor' }],
  ENCRYPT_PKI: [{ enc: 'yes' }],
  STRIP_ORIGINAL: [{ quo: 'no' }],
  OBTAIN_CONSENT: [{ cons: 'given' }],
  RISK_ANALYSIS: [{ risk: 'approved' }],
}
const rewritings: Partial<Record<SendOutcome, readonly Change[]>> = {
  GENERAL: [inGeneralTerms],
  GENERAL0: [withoutPersonalData],
}

/** What may follow in this channel; nothing where the answer is the last word. */
export const next: Ways<typeof sendSpace2012, SendQuestion> = ({ step, outcome }) =>
  (step ? steps[step] : rewritings[outcome]) ?? []

/**
 * The facts after an offer is taken, for the offers that need nothing else to be in order. Phone, meeting and letter
 * include making sure who it is: one asks on the phone, and writes to the address in the file.
 */
export const taking: Partial<Record<Offer, Change[]>> = {
  general_reply: [inGeneralTerms, withoutPersonalData],
  general_reply_no_personal_data: [withoutPersonalData],
  phone: [{ ch: 'phone', id: 'verified' }],
  meeting: [{ ch: 'meeting', id: 'verified' }],
  letter: [{ ch: 'letter', id: 'verified' }],
}
