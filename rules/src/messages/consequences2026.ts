/**
 * What an answer of 2026 leads to: the facts as they are once the step is done, the draft rewritten or the offer taken.
 * The gate itself needs none of this; it is how we prove that every road ends, and ends somewhere.
 */
import type { Change } from '../sets.ts'
import type { Offer, SendDecision, SendOutcome, SendStep, sendSpace } from './facts.ts'

type SendChange = Change<typeof sendSpace>

const generalTerms: SendChange = { sens: 'personal', gen: 'general', quo: 'no' }
/** Also what the neutral notice is: "Du har ett nytt meddelande. Logga in där du brukar." */
const neutral: SendChange = { sens: 'none', gen: 'general', quo: 'no', reveals: 'no' }
/** One sheet for each channel. A supplier who has refused, and a transfer that was found, stay what they are. */
const sheet: SendChange = {
  st: 'active',
  proc: { missing: 'tested', signed: 'tested' },
  third: { missing: 'eea_only' },
  dpia: 'done',
  risk: 'approved',
}

const steps: Record<SendStep, readonly SendChange[]> = {
  MOVE_TO_OFFICIAL: [{ acc: 'official' }],
  // Leaves the question: another channel is chosen and judged anew.
  CHOOSE_CHANNEL: [],
  // Marked or rewritten, it ends as one of the classes that agree with themselves.
  RECLASSIFY: [
    { sens: 'secrecy', gen: 'individual' },
    { sens: 'sensitive', gen: 'individual' },
    { sens: 'personal', gen: 'general' },
    { sens: 'none', gen: 'general' },
  ],
  ACTIVATE_CHANNEL: [sheet],
  RECORDING_OFF: [{ rec: 'off' }],
  // If the answer is no, nothing is given out and the road ends there.
  CONFIRM_RELEASE: [
    { release: 'statute', mask: 'yes' },
    { release: 'waived', mask: 'yes' },
  ],
  MASK_WHEREABOUTS: [{ mask: 'yes' }],
  STRONG_LOGIN: [{ loa: 'substantial_or_high' }],
  ENCRYPT_AND_SIGN: [{ enc: 'yes' }],
  ENCRYPT_PKI: [{ enc: 'yes' }],
  TWO_FACTOR_ONLY: [{ dev: 'two_factor' }],
  NEUTRALISE: [{ reveals: 'no', quo: 'no' }],
  STRIP_ORIGINAL: [{ quo: 'no' }],
  OBTAIN_CHOICE: [{ cons: 'given' }],
  // Called so in the report; the law of today knows no consent here.
  OBTAIN_CONSENT: [],
  RISK_ANALYSIS: [{ risk: 'approved' }],
}
const rewritings: Partial<Record<SendOutcome, readonly SendChange[]>> = {
  GENERAL: [generalTerms],
  GENERAL0: [neutral],
  NOTICE_ONLY: [neutral],
}

export const required2026 = ({ outcome, step }: SendDecision): readonly SendChange[] =>
  (outcome === 'REQUIRE' && steps[step as SendStep]) || []
export const rewritten2026 = ({ outcome }: SendDecision): readonly SendChange[] => rewritings[outcome] ?? []

/** Making sure who it is comes with a call, a meeting and a letter to the address in the file. */
const madeSure: SendChange = { dir: { incoming: 'initiated' }, id: 'verified', party: { unknown: 'adult' } }
/** Another channel is judged by its own sheet, its own choice and its own way of reading. */
const ready: SendChange = {
  ...{ ...madeSure, ...sheet, proc: 'tested', third: 'eea_only', cons: 'given', enc: 'yes' },
  ...{ loa: 'substantial_or_high', rec: 'off', acc: 'official', reveals: 'no', quo: 'no', auto: 'no' },
}

/** The same content, and nothing taken for granted but who it is. */
const safeWays: Partial<Record<Offer, SendChange>> = {
  phone: { ...madeSure, ch: 'phone' },
  meeting: { ...madeSure, ch: 'meeting' },
  letter: { ...madeSure, ch: 'letter' },
}
export const safeWays2026 = ({ offers }: SendDecision): readonly SendChange[] =>
  offers.flatMap((offer) => safeWays[offer] ?? [])

/** What each offer comes to at best; those that only the report makes are left out. */
export const taken2026: Partial<Record<Offer, SendChange>> = {
  ...safeWays,
  secure_message: { ...ready, ch: 'secure_message' },
  own_chat: { ...ready, ch: 'own_chat_identified' },
  video: { ...ready, ch: 'video' },
  sdk: { ...ready, ch: 'sdk' },
  authority_email_pki: { ...ready, ch: 'authority_email_pki' },
  official_account: { acc: 'official' },
  person: { auto: 'no' },
  verify_identity: madeSure,
  strong_login: { loa: 'substantial_or_high' },
  obtain_consent: { cons: 'given' },
  encrypt: { enc: 'yes' },
  strip_original: { quo: 'no' },
  general_reply_no_personal_data: neutral,
  neutral_notice: neutral,
}
