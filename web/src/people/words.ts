/** What the closed words about people are called. */
import type { MessageDescriptor } from '@lingui/core'
import type {
  AgeGroup,
  Channel,
  ClientKind,
  ConsentEntry,
  ContactKind,
  ContactPoint,
  OpeningReason,
  Remark,
  TaskView,
  Verification,
} from '../../../server/src/contract.ts'

type Words<Key extends string> = Readonly<Record<Key, MessageDescriptor>>

export const CLIENT_KINDS: Words<ClientKind> = {
  client: /*i18n*/ { id: 'people.kind.client', message: 'Klient' },
  guardian: /*i18n*/ { id: 'people.kind.guardian', message: 'Vårdnadshavare' },
  other_person: /*i18n*/ { id: 'people.kind.other_person', message: 'Annan person' },
  organisation: /*i18n*/ { id: 'people.kind.organisation', message: 'Organisation' },
  authority: /*i18n*/ { id: 'people.kind.authority', message: 'Annan myndighet' },
}

export const AGE_GROUPS: Words<AgeGroup> = {
  adult: /*i18n*/ { id: 'people.age.adult', message: '18 år eller äldre' },
  child_15_plus: /*i18n*/ { id: 'people.age.child_15_plus', message: '15–17 år' },
  child_under_15: /*i18n*/ { id: 'people.age.child_under_15', message: 'Under 15 år' },
}

export const CHANNEL_NAMES: Words<Channel> = {
  external_email: /*i18n*/ { id: 'people.channel.external_email', message: 'e-post' },
  phone: /*i18n*/ { id: 'people.channel.phone', message: 'telefon' },
  letter: /*i18n*/ { id: 'people.channel.letter', message: 'brev' },
  meeting: /*i18n*/ { id: 'people.channel.meeting', message: 'möte' },
}

export const CONTACT_KINDS: Words<ContactKind> = {
  email: /*i18n*/ { id: 'people.contact.email', message: 'E-post' },
  phone: /*i18n*/ { id: 'people.contact.phone', message: 'Telefon' },
  address: /*i18n*/ { id: 'people.contact.address', message: 'Postadress' },
}

export const VERIFICATIONS: Words<Verification> = {
  meeting: /*i18n*/ { id: 'people.verified.meeting', message: 'lämnad vid ett möte' },
  call_back: /*i18n*/ { id: 'people.verified.call_back', message: 'vi ringde upp ett nummer vi redan hade' },
  recognised: /*i18n*/ { id: 'people.verified.recognised', message: 'personen kändes igen' },
  two_methods: /*i18n*/ { id: 'people.verified.two_methods', message: 'två sätt som stämde överens' },
  directory: /*i18n*/ { id: 'people.verified.directory', message: 'kommunens egen katalog' },
}

export const SOURCES: Words<ContactPoint['source']> = {
  own_message: /*i18n*/ { id: 'people.source.own_message', message: 'eget meddelande' },
  meeting: /*i18n*/ { id: 'people.source.meeting', message: 'möte' },
  phone_call: /*i18n*/ { id: 'people.source.phone_call', message: 'telefonsamtal' },
  directory: /*i18n*/ { id: 'people.source.directory', message: 'katalog' },
  letter: /*i18n*/ { id: 'people.source.letter', message: 'brev' },
}

export const REMARKS: Words<Remark> = {
  shared_phone: /*i18n*/ { id: 'people.remark.shared_phone', message: 'Delad telefon' },
  shared_email: /*i18n*/ { id: 'people.remark.shared_email', message: 'Delad e-post' },
  interpreter: /*i18n*/ { id: 'people.remark.interpreter', message: 'Behöver tolk' },
  call_daytime_only: /*i18n*/ { id: 'people.remark.call_daytime_only', message: 'Ring bara på dagtid' },
  no_letters_home: /*i18n*/ { id: 'people.remark.no_letters_home', message: 'Inga brev hem' },
}

export const CONSENT_CHANNELS: Words<ConsentEntry['channel']> = {
  external_email: /*i18n*/ { id: 'people.consent.external_email', message: 'E-post' },
  sms: /*i18n*/ { id: 'people.consent.sms', message: 'SMS' },
  phone: /*i18n*/ { id: 'people.consent.phone', message: 'Telefon' },
}

export const CONSENT_STATES: Words<ConsentEntry['state']> = {
  given: /*i18n*/ { id: 'people.consent.given', message: 'Vill bli nådd så här' },
  implied: /*i18n*/ { id: 'people.consent.implied', message: 'Har själv skrivit' },
  withdrawn: /*i18n*/ { id: 'people.consent.withdrawn', message: 'Vill inte bli nådd så här' },
}

/** Ways an officer can write down that consent was given or withdrawn; a message's own is implied by the server. */
export const CONSENT_WAYS: Words<Exclude<ConsentEntry['how'], 'own_message'>> = {
  meeting: /*i18n*/ { id: 'people.consent.how.meeting', message: 'Vid ett möte' },
  phone_call: /*i18n*/ { id: 'people.consent.how.phone_call', message: 'I ett telefonsamtal' },
  form: /*i18n*/ { id: 'people.consent.how.form', message: 'På en blankett' },
  letter: /*i18n*/ { id: 'people.consent.how.letter', message: 'I ett brev' },
}

export const OPENING_REASONS: Words<OpeningReason> = {
  case_work: /*i18n*/ { id: 'people.reason.case_work', message: 'Jag handlägger ärendet' },
  verify_identity: /*i18n*/ {
    id: 'people.reason.verify_identity',
    message: 'Jag kontrollerar vem jag talar med',
  },
  contact_client: /*i18n*/ { id: 'people.reason.contact_client', message: 'Jag ska kontakta personen' },
  emergency: /*i18n*/ { id: 'people.reason.emergency', message: 'Det är akut fara' },
}

export const TASK_KINDS: Readonly<Record<string, MessageDescriptor>> = {
  call: /*i18n*/ { id: 'people.task.call', message: 'Samtal' },
  meeting: /*i18n*/ { id: 'people.task.meeting', message: 'Möte' },
}

export const TASK_OUTCOMES: Words<Exclude<NonNullable<TaskView['outcome']>, 'sent_again'>> = {
  done: /*i18n*/ { id: 'people.task.done', message: 'Genomfört' },
  no_answer: /*i18n*/ { id: 'people.task.no_answer', message: 'Inget svar' },
  cancelled: /*i18n*/ { id: 'people.task.cancelled', message: 'Avbokat' },
}
