/**
 * What an answer leads to: the facts as they are once the step is done, the draft rewritten or the offer taken, at best.
 * The law itself needs none of this; it is how a stricter row is tried before anybody decides on it.
 */
import type { Facts } from '../condition.ts'
import type { QuestionName } from '../questions.ts'

export type Change = Readonly<Record<string, string>>
/** `leaves`: the way on is outside this question, and open. */
export type Next = Change | 'leaves' | undefined

/** May read only the facts that it needs. */
type Consequence = Change | 'leaves' | ((facts: Facts) => Change)
type Consequences = Readonly<Record<string, Consequence>>

const inGeneralTerms = { sens: 'personal', gen: 'general', quo: 'no' }
/** The neutral notice too: "Du har ett nytt meddelande. Logga in där du brukar." */
const neutral = { sens: 'none', gen: 'general', quo: 'no', reveals: 'no' }

/** One sheet for a channel: in operation, agreement and secrecy tested, transfer examined, impact and risk analysed. */
const sheet = ({ proc, third }: Facts): Change => ({
  st: 'active',
  dpia: 'done',
  risk: 'approved',
  ...(proc === 'missing' || proc === 'signed' ? { proc: 'tested' } : {}),
  ...(third === 'missing' ? { third: 'eea_only' } : {}),
})

/** Another channel, with its own sheet, choice and log-in in order, to a person one is sure of. */
const channel =
  (ch: string): Consequence =>
  (facts) => ({
    ...sheet(facts),
    ch,
    enc: 'yes',
    cons: 'given',
    loa: 'substantial_or_high',
    ...sure(facts),
  })

/** One knows who it is, and so what they are to us. */
const sure = ({ party }: Facts): Change => ({
  id: 'verified',
  ...(party === 'unknown' ? { party: 'adult' } : {}),
})
/** One asks on the phone, meets, or writes to the address in the file. */
const inPerson =
  (ch: string): Consequence =>
  (facts) => ({ ch, ...sure(facts) })

const steps: Readonly<Record<QuestionName, Consequences>> = {
  send: {
    MOVE_TO_OFFICIAL: { acc: 'official' },
    CHOOSE_CHANNEL: 'leaves',
    RECLASSIFY: ({ sens }): Change =>
      sens === 'none' || sens === 'personal' ? { sens: 'secrecy', gen: 'individual' } : { gen: 'individual' },
    ACTIVATE_CHANNEL: sheet,
    RECORDING_OFF: { rec: 'off' },
    CONFIRM_RELEASE: { release: 'statute', mask: 'yes' },
    MASK_WHEREABOUTS: { mask: 'yes' },
    STRONG_LOGIN: { loa: 'substantial_or_high' },
    ENCRYPT_AND_SIGN: { enc: 'yes' },
    ENCRYPT_PKI: { enc: 'yes' },
    TWO_FACTOR_ONLY: { dev: 'two_factor' },
    NEUTRALISE: { reveals: 'no', quo: 'no' },
    STRIP_ORIGINAL: { quo: 'no' },
    OBTAIN_CHOICE: { cons: 'given' },
    OBTAIN_CONSENT: { cons: 'given' },
    RISK_ANALYSIS: { risk: 'approved' },
  },
  record: { ADD_TO_CASE: { stage: 'drawn_up' }, NAME_DECISION: { named: 'yes' } },
  search: {
    SET_PURPOSE: { purpose: 'set', assess: 'done' },
    INDIVIDUAL_ASSESSMENT: { purpose: 'set', assess: 'done' },
    INFORM_CLIENT: { informed: 'yes' },
    ASK_LAWYER: { source: 'open' },
    MASK_OTHERS: { others: 'masked' },
    DOCUMENT: { doc: 'yes' },
    COMMUNICATE: { comm: 'yes' },
  },
  publish: {
    SET_PURPOSE: { purpose: 'set' },
    REVIEW_PLATFORM: { terms: 'followable', joint: 'arranged', third: 'eea_only', dpia: 'done' },
    APPROVE: { approval: 'given' },
    COMPLETE_PAGE: { setup: 'complete', info: 'complete', watch: 'staffed' },
    EDIT_POST: { role: 'clear', access: 'checked' },
  },
  outreach: {
    REPORT_CONCERN: { alarm: 'none' },
    COMPLETE_PAGE: { pageok: 'yes' },
    SEND_GATE: 'leaves',
    SAY_WHO_WE_ARE: { intro: 'said' },
  },
}

const rewritings: Consequences = { GENERAL: inGeneralTerms, GENERAL0: neutral, NOTICE_ONLY: neutral }

const offers: Readonly<Record<QuestionName, Consequences>> = {
  send: {
    meeting: inPerson('meeting'),
    phone: inPerson('phone'),
    letter: inPerson('letter'),
    general_reply: inGeneralTerms,
    general_reply_no_personal_data: neutral,
    email_general: { ...inGeneralTerms, ch: 'external_email' },
    neutral_notice: neutral,
    official_account: { acc: 'official' },
    own_chat: channel('own_chat_identified'),
    secure_message: channel('secure_message'),
    video: channel('video'),
    sdk: channel('sdk'),
    authority_email_pki: channel('authority_email_pki'),
    verify_identity: sure,
    obtain_consent: { cons: 'given' },
    strip_original: { quo: 'no' },
    encrypt: { enc: 'yes' },
    person: { auto: 'no' },
    strong_login: { loa: 'substantial_or_high' },
    ask_registrar: 'leaves',
  },
  record: { ask_registrar: 'leaves' },
  search: {
    name_or_number: { term: 'name_or_number' },
    open_page: { source: 'open', account: 'none_needed' },
    ask_client: 'leaves',
    single_search: { mode: 'single' },
    discussion: { use: 'discussion' },
    destroy_find: 'leaves',
  },
  publish: {
    official_account: { acc: 'official' },
    own_website: 'leaves',
    rewrite_without_person: { content: 'clean' },
    close_comments: { comments: 'closed' },
  },
  outreach: {
    phone: 'leaves',
    open_presence: { presence: 'open', contact: 'open_presence' },
    counts_only: { keeps: 'counts' },
    another_place: { account: 'not_needed' },
    general_text: { content: 'general' },
    safe_chat_link: 'leaves',
  },
}

/** Every step that a row may require, and every way that it may offer, by question. */
export const rowSteps = (question: QuestionName): readonly string[] => Object.keys(steps[question])
export const rowOffers = (question: QuestionName): readonly string[] => Object.keys(offers[question])

const at = (consequence: Consequence | undefined, facts: Facts): Next =>
  typeof consequence === 'function' ? consequence(facts) : consequence

/** What the facts are once the required step is done, or the draft rewritten; undefined where the answer is the last word. */
export const onward = (
  question: QuestionName,
  { outcome, step }: { readonly outcome: string; readonly step: string | null },
  facts: Facts,
): Next => at(outcome === 'REQUIRE' ? steps[question][step ?? ''] : rewritings[outcome], facts)

/** What the facts are once the offer is taken. */
export const taking = (question: QuestionName, offer: string, facts: Facts): Next =>
  at(offers[question][offer], facts)
