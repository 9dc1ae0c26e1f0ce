/**
 * The report's limits once more, written as a list of prohibitions instead of as rules in order, and from what each
 * channel is instead of from its name. It decides nothing: it is the second witness. A proof holds it against the
 * rules, and where the two differ one of them is wrong.
 */
import type { SendFacts2012 } from './facts.ts'

interface Nature {
  /** Leaves from an account, so the account matters. */
  readonly account?: true
  /** Someone has to open it for the unit before it may be used. */
  readonly opened?: true
  /** Reaches a person outside, so that person's consent to being reached this way matters. */
  readonly consent?: true
  /** open: no encryption there is · by_message: as encrypted as the message · closed: only ever encrypted · office: inside. */
  readonly text: 'open' | 'by_message' | 'closed' | 'office' | 'none'
  /** A conversation in writing, where the one who answers may be anyone. */
  readonly chat?: true
}

const natures: Record<SendFacts2012['ch'], Nature> = {
  internal_email: { account: true, text: 'office' },
  external_email: { account: true, consent: true, text: 'by_message' },
  authority_email_pki: { account: true, opened: true, text: 'office' },
  sms: { account: true, opened: true, consent: true, text: 'open' },
  own_chat_anonymous: { account: true, opened: true, text: 'closed' },
  own_chat_identified: { account: true, opened: true, consent: true, text: 'closed', chat: true },
  external_chat: { account: true, opened: true, consent: true, text: 'by_message', chat: true },
  video: { account: true, opened: true, text: 'none' },
  sns_message: { account: true, opened: true, consent: true, text: 'open' },
  web_form: { account: true, text: 'none' },
  phone: { text: 'none' },
  letter: { text: 'none' },
  meeting: { text: 'none' },
}

/** Read only as far as a prohibition needs. */
function caseOf(facts: SendFacts2012) {
  const nature = () => natures[facts.ch]
  return {
    facts,
    get nature(): Nature {
      return nature()
    },
    get anyData(): boolean {
      return facts.sens !== 'none'
    },
    get secret(): boolean {
      return facts.sens === 'sensitive' || facts.sens === 'secrecy'
    },
    get about(): boolean {
      return facts.gen === 'individual'
    },
    /** Can be read by others on the way. */
    get openWay(): boolean {
      return nature().text === 'open' || (nature().text === 'by_message' && facts.enc === 'no')
    },
  }
}

/** Sentences that begin with "It is not permitted to send". */
const outgoing: Record<string, (c: ReturnType<typeof caseOf>) => boolean> = {
  'by a form, which only receives': ({ facts }) => facts.ch === 'web_form',
  'in a channel that is not in operation': ({ facts, nature }) => !!nature.opened && facts.st !== 'active',
  'in our own chat without encryption': ({ facts, nature }) => nature.text === 'closed' && facts.enc === 'no',
  'one person’s circumstances as if no personal data were in them': (c) => c.about && !c.anyData,
  'secrets as if they were generally worded': (c) => c.secret && !c.about,
  'anything in a chat whose supplier keeps it without an agreement': ({ facts }) =>
    facts.ch === 'external_chat' && ['missing', 'refused'].includes(facts.proc),
  'first to a site without an agreement': ({ facts }) =>
    facts.ch === 'sns_message' && facts.dir === 'initiated' && facts.proc !== 'signed',
  'personal data to a site without an agreement': ({ facts, anyData }) =>
    facts.ch === 'sns_message' && anyData && facts.proc !== 'signed',
  'secrets by an open way': (c) => c.secret && c.openWay,
  'one person’s circumstances by an open way': (c) => c.about && c.openWay,
  'secrets unencrypted inside the municipality': ({ facts, secret }) =>
    facts.ch === 'internal_email' && secret && facts.enc === 'no',
  'secrets to a device with a four-digit code': ({ facts, secret }) =>
    facts.ch === 'internal_email' && secret && facts.dev === 'pin_only',
  'personal data unencrypted to the police': ({ facts, anyData }) =>
    facts.ch === 'authority_email_pki' && anyData && facts.enc === 'no',
  'personal data to nobody in particular': ({ facts, anyData }) =>
    facts.ch === 'own_chat_anonymous' && anyData,
  'personal data in a chat with someone not verified': ({ facts, nature, anyData }) =>
    !!nature.chat && anyData && facts.id !== 'verified',
  'one person’s circumstances to someone not verified': ({ facts, about }) =>
    about && facts.id !== 'verified',
  'personal data to an address nobody knows': ({ facts, nature, anyData }) =>
    anyData && facts.id === 'unknown' && nature.text !== 'office',
  'the person’s own text back to the outside': ({ facts, nature }) =>
    facts.quo === 'yes' &&
    (nature.text === 'open' || nature.text === 'by_message' || facts.ch === 'own_chat_anonymous'),
  'a quote unencrypted between offices': ({ facts, nature }) =>
    facts.quo === 'yes' && nature.text === 'office' && facts.enc === 'no',
  'a quote to a device with a four-digit code': ({ facts }) =>
    facts.quo === 'yes' && facts.ch === 'internal_email' && facts.dev === 'pin_only',
  'earlier text in a chat with someone not verified': ({ facts }) =>
    facts.quo === 'yes' && facts.ch === 'own_chat_identified' && facts.id !== 'verified',
  'first to a person who has not consented to it': ({ facts, nature, anyData }) =>
    !!nature.consent &&
    facts.dir === 'initiated' &&
    facts.cons !== 'given' &&
    (facts.cons !== 'not_applicable' || anyData),
  'personal data in an answer to a person who neither consented nor asked': ({ facts, nature, anyData }) =>
    !!nature.consent && facts.dir === 'reply' && anyData && !['given', 'implied'].includes(facts.cons),
  'personal data first by an open way without a risk analysis': ({ facts, anyData, openWay }) =>
    facts.dir === 'initiated' && anyData && openWay && facts.risk !== 'approved',
}

/** What comes in is stopped only on a private account. */
export const prohibitions2012: readonly ((facts: SendFacts2012) => boolean)[] = [
  (facts) => natures[facts.ch].account === true && facts.acc === 'private',
  ...Object.values(outgoing).map(
    (prohibits) => (facts: SendFacts2012) => facts.dir !== 'incoming' && prohibits(caseOf(facts)),
  ),
]
