/**
 * The limits of the law in force once more, as independent prohibitions instead of as rules in order, and from what each
 * channel is instead of from its name. It decides nothing: it is the second witness. A proof holds it against the
 * rules, and where the two differ one of them is wrong.
 */
import type { SendFacts } from './facts.ts'

type Term = (f: SendFacts) => boolean

/** What a channel is like. */
type Trait =
  /** Leaves from an account, so the account matters. */
  | 'account'
  /** Somebody else runs it for us: agreement, secrecy and transfer abroad have to be tested. */
  | 'supplier'
  /** Has to be put into operation for the unit. */
  | 'opened'
  /** On the way: open to others · as closed as the message is · closed, or it is not used · inside and between offices. */
  | 'open'
  | 'as_the_message'
  | 'closed'
  | 'office'
  /** Reaches: offices of other authorities · those who work here · nobody in particular. */
  | 'authorities'
  | 'staff'
  | 'anonymous'
  /** The platform is neither ours nor our supplier's. */
  | 'foreign'
  /** Lies in a device or a mailbox for whoever holds it. */
  | 'device'
  /** A machine could write it. */
  | 'machine'
  /** Meant for clients: an impact assessment is owed. */
  | 'clients'
  /** A voice, which could be recorded. */
  | 'voice'
  /** A name, a number or an envelope shows before anybody has opened it. */
  | 'shows'
  /** Comes unasked, so that the person has to have chosen it. */
  | 'chosen'
  /** Can be refused by the person for good. */
  | 'refusable'
  /** Analysed for risk, kind of message by kind. */
  | 'analysed'
  /** Read after log-in: a message of its own, or a chat. */
  | 'inbox'
  | 'chat'

const ours: readonly Trait[] = ['account', 'supplier', 'machine']
const service: readonly Trait[] = ['account', 'supplier', 'opened']
const toClients: readonly Trait[] = ['clients', 'chosen', 'refusable', 'analysed']

const natures: Record<SendFacts['ch'], readonly Trait[]> = {
  internal_email: [...ours, 'office', 'staff'],
  external_email: [...ours, ...toClients, 'as_the_message', 'device', 'shows'],
  authority_email_pki: [...service, 'machine', 'office', 'authorities'],
  sms: [...service, ...toClients, 'machine', 'open', 'device', 'shows'],
  own_chat_anonymous: [...service, 'clients', 'machine', 'closed', 'anonymous'],
  own_chat_identified: [...service, ...toClients, 'machine', 'closed', 'chat'],
  external_chat: [...service, 'clients', 'machine', 'open', 'foreign'],
  video: [...service, 'clients', 'refusable', 'analysed', 'closed', 'voice', 'shows'],
  sns_message: ['account', 'opened', 'clients', 'machine', 'open', 'foreign'],
  web_form: ['account'],
  phone: ['refusable', 'voice', 'shows'],
  letter: ['shows'],
  meeting: ['voice'],
  secure_message: [...service, ...toClients, 'machine', 'closed', 'shows', 'inbox'],
  sdk: [...service, 'machine', 'closed', 'authorities'],
}
const is =
  (trait: Trait): Term =>
  (f) =>
    natures[f.ch].includes(trait)
const all =
  (...terms: Term[]): Term =>
  (f) =>
    terms.every((term) => term(f))
const any =
  (...terms: Term[]): Term =>
  (f) =>
    terms.some((term) => term(f))
const not =
  (term: Term): Term =>
  (f) =>
    !term(f)

const first: Term = (f) => f.dir === 'initiated'
const data: Term = (f) => f.sens !== 'none'
const secret: Term = (f) => f.sens === 'sensitive' || f.sens === 'secrecy'
const about: Term = (f) => f.gen === 'individual'
const sure: Term = (f) => f.id === 'verified'
const chose: Term = (f) => f.cons === 'given'
const quoted: Term = (f) => f.quo === 'yes'
const unencrypted: Term = (f) => f.enc === 'no'
const pinOnly: Term = (f) => f.dev === 'pin_only'
const weakLogin: Term = (f) => f.loa !== 'substantial_or_high'
const shielded: Term = (f) => f.prot === 'yes'
const noRight: Term = (f) => f.release === 'unclear'

const stranger: Term = (f) => f.party === 'unknown'
const guardian: Term = (f) => f.party === 'guardian_of_child'
const youngChild: Term = (f) => f.party === 'child_under_15'
const outsider: Term = (f) => f.party === 'other_person'
const office: Term = (f) => f.party === 'other_authority' || f.party === 'colleague'
const client: Term = (f) => youngChild(f) || guardian(f) || f.party === 'adult' || f.party === 'child_15_plus'

const openWay = any(is('open'), all(is('as_the_message'), unencrypted))
/** Data by mail or SMS that others can read; on foreign platforms there may be none at all. */
const openData = all(data, openWay, is('device'))
const login = any(is('inbox'), is('chat'))
const onPaperOrScreen: Term = (f) => is('machine')(f) || f.ch === 'letter'
const byMachine: Term = (f) => is('machine')(f) && f.auto === 'yes'

/** Sentences that begin with "It is not permitted to send". */
const outgoing: Record<string, Term> = {
  'from a private account': (f) => is('account')(f) && f.acc === 'private',
  'by a form, which only receives': (f) => f.ch === 'web_form',
  'to a person in a channel between authorities': (f) =>
    is('authorities')(f) && f.party !== 'other_authority',
  'to a client or an outsider at a work mailbox': all(is('staff'), not(office)),
  'first on a platform that is not ours': all(first, is('foreign')),
  'data on a platform that is not ours': all(data, is('foreign')),
  'through a supplier who has not signed and passed the test of secrecy': (f) =>
    is('supplier')(f) && f.proc !== 'not_needed' && f.proc !== 'tested',
  'through a supplier whose transfers nobody has looked at': (f) =>
    is('supplier')(f) && f.third === 'missing',
  'data through a supplier outside the EU and EEA': (f) =>
    is('supplier')(f) && data(f) && f.third === 'assessed',
  'in a channel that is not in operation': (f) => is('opened')(f) && f.st === 'not_active',
  'in a channel for clients without an impact assessment': (f) => is('clients')(f) && f.dpia === 'missing',
  'in a closed channel that is not encrypted': all(is('closed'), unencrypted),
  'first by a way that the person has refused': (f) =>
    first(f) && is('refusable')(f) && f.cons === 'withdrawn',
  'first by a way that the person has not chosen': all(
    first,
    is('chosen'),
    any(client, stranger),
    not(chose),
  ),
  'one person’s circumstances as if they were nothing secret': all(about, not(secret)),
  'secrets as if they were generally worded': all(secret, not(about)),
  'data to nobody in particular': all(data, is('anonymous')),
  'data to a stranger': all(data, stranger),
  'data in an answer that a machine wrote': all(data, byMachine, not(first)),
  'secrets that a machine wrote': all(secret, byMachine),
  'secrets by an open way': all(secret, openWay),
  'data about a shielded person to a device': all(data, shielded, is('device')),
  'first to a shielded person’s device that is not chosen or not checked': all(
    ...[first, shielded, is('device'), any(client, stranger)],
    not(all(chose, sure)),
  ),
  'a client’s data by an open way that the client has not chosen': all(openData, client, not(chose)),
  'a client’s data by an open way to an address that is not checked': all(openData, client, not(sure)),
  'data by an open way to a young child': all(openData, youngChild),
  'by an open way to someone else that a person is a client': (f) =>
    openData(f) && any(office, outsider)(f) && f.release !== 'own',
  'secrets in a letter to a young child': (f) => f.ch === 'letter' && secret(f) && youngChild(f),
  'anything while the talk is recorded': (f) => is('voice')(f) && f.rec === 'on',
  'data to a guardian or to someone else without a right to them': all(
    data,
    noRight,
    any(guardian, office, outsider),
  ),
  'data about a shielded person to a guardian or to someone else unmasked': (f) =>
    data(f) && shielded(f) && any(guardian, office, outsider)(f) && f.mask === 'no',
  'one person’s circumstances to someone who is not verified': all(about, not(sure)),
  'a shielded person’s data to someone who is not verified': all(data, shielded, not(sure)),
  'data to an address or a voice that nobody knows': (f) =>
    data(f) && f.id === 'unknown' && !is('office')(f) && !is('authorities')(f),
  'data to be read without log-in': (f) => is('inbox')(f) && data(f) && f.loa === 'none',
  'secrets to be read in a chat after a weak log-in': all(is('chat'), secret, weakLogin),
  'sensitive data to be read after a weak log-in': (f) =>
    is('inbox')(f) && f.sens === 'sensitive' && weakLogin(f),
  'secrets to be read after a weak log-in that nobody has decided on': (f) =>
    is('inbox')(f) && secret(f) && weakLogin(f) && f.noeid === 'no',
  'secrets unencrypted inside the municipality': all(is('staff'), secret, unencrypted),
  'secrets to a device with only a code': all(is('staff'), secret, pinOnly),
  'data unencrypted to another authority': all(is('authorities'), data, unencrypted),
  'so that it shows that it is the social services': (f) =>
    is('shows')(f) && any(client, stranger)(f) && f.reveals === 'yes',
  'so that it shows, though chosen, to someone who cannot choose that alone': (f) =>
    is('shows')(f) && f.reveals === 'chosen' && any(all(client, shielded), youngChild, stranger)(f),
  'data so that an outsider sees whom they come from': (f) =>
    is('shows')(f) && outsider(f) && data(f) && f.reveals !== 'no',
  'a person’s own words back to a device, a platform or an anonymous chat': all(
    quoted,
    any(is('device'), is('foreign'), is('anonymous')),
  ),
  'a quote unencrypted between offices': all(quoted, is('office'), unencrypted),
  'a quote to a device with only a code': all(quoted, is('staff'), pinOnly),
  'earlier text to someone who is not verified': all(quoted, login, not(sure)),
  'earlier text to be read after a weak log-in': all(quoted, login, weakLogin),
  'someone’s own words to a guardian, an outsider or a stranger': all(
    ...[quoted, onPaperOrScreen],
    any(guardian, outsider, stranger),
  ),
  'someone’s own words to an office without a right to them': all(quoted, onPaperOrScreen, office, noRight),
  'data in a channel without a valid risk analysis': (f) =>
    is('analysed')(f) && data(f) && f.risk !== 'approved',
}

/** What comes in is stopped only on a private account, and not even there when somebody is in danger. */
export const prohibitions2026: readonly Term[] = [
  (f) => f.dir === 'incoming' && is('account')(f) && f.acc === 'private' && f.danger === 'no',
  ...Object.values(outgoing).map(
    (prohibits): Term =>
      (f) =>
        f.dir !== 'incoming' && prohibits(f),
  ),
]

/** What none of it stands against when somebody is in danger: a call or a visit, and the fixed text as an answer. */
export const inDanger2026: Term = (f) =>
  f.danger === 'yes' && f.dir !== 'incoming' && (f.ch === 'phone' || f.ch === 'meeting' || fixedText(f))

const fixedText: Term = (f) =>
  is('clients')(f) &&
  is('machine')(f) &&
  f.dir === 'reply' &&
  f.acc === 'official' &&
  !data(f) &&
  !about(f) &&
  !quoted(f) &&
  f.reveals === 'no'
