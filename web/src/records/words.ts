/** What the closed words of the register are called. */
import type { MessageDescriptor } from '@lingui/core'
import type { Channel, Choice, RecordRow } from '../../../server/src/contract.ts'

type DocumentType = RecordRow['documentType']
type Secrecy = RecordRow['secrecy']

export const CHOICES: readonly Choice[] = ['case_file', 'register', 'ordered', 'not_a_record']

export const CHOICE_NAMES: Readonly<Record<Choice, MessageDescriptor>> = {
  case_file: /*i18n*/ { id: 'record.choice.case_file', message: 'Personakt' },
  register: /*i18n*/ { id: 'record.choice.register', message: 'Diarium' },
  ordered: /*i18n*/ { id: 'record.choice.ordered', message: 'Ringa betydelse' },
  not_a_record: /*i18n*/ { id: 'record.choice.not_a_record', message: 'Hör inte hit' },
}

/** One line under each choice: what it is for, and what comes of it. */
export const CHOICE_HINTS: Readonly<Record<Choice, MessageDescriptor>> = {
  case_file: /*i18n*/ {
    id: 'record.choice.case_file.hint',
    message: 'Hör till en person och ett ärende. Läggs i akten och diarieförs inte.',
  },
  register: /*i18n*/ {
    id: 'record.choice.register.hint',
    message: 'Hör inte till någon personakt. Registreras och får ett diarienummer.',
  },
  ordered: /*i18n*/ {
    id: 'record.choice.ordered.hint',
    message: 'Tillför inget. Hålls ordnat efter datum och avsändare, utan diarienummer.',
  },
  not_a_record: /*i18n*/ {
    id: 'record.choice.not_a_record.hint',
    message:
      'Är ingen allmän handling, till exempel reklam eller fel mottagare. Vem som bestämde det skrivs ned.',
  },
}

/** How a message travelled, inside a sentence. */
export const CHANNELS: Readonly<Record<Channel, MessageDescriptor>> = {
  external_email: /*i18n*/ { id: 'record.channel.external_email', message: 'e-post' },
  phone: /*i18n*/ { id: 'record.channel.phone', message: 'telefon' },
  letter: /*i18n*/ { id: 'record.channel.letter', message: 'brev' },
  meeting: /*i18n*/ { id: 'record.channel.meeting', message: 'möte' },
}

export const DOCUMENT_TYPES: Readonly<Record<DocumentType, MessageDescriptor>> = {
  incoming_letter: /*i18n*/ { id: 'record.type.incoming_letter', message: 'Inkommen skrivelse' },
  outgoing_letter: /*i18n*/ { id: 'record.type.outgoing_letter', message: 'Utgående skrivelse' },
  application: /*i18n*/ { id: 'record.type.application', message: 'Ansökan' },
  complaint: /*i18n*/ { id: 'record.type.complaint', message: 'Klagomål' },
  decision_copy: /*i18n*/ { id: 'record.type.decision_copy', message: 'Beslut, kopia' },
  note: /*i18n*/ { id: 'record.type.note', message: 'Anteckning' },
  other: /*i18n*/ { id: 'record.type.other', message: 'Annan handling' },
}

export const SECRECIES: Readonly<Record<Secrecy, MessageDescriptor>> = {
  none: /*i18n*/ { id: 'record.secrecy.none', message: 'Ingen' },
  osl_26_1: /*i18n*/ { id: 'record.secrecy.osl_26_1', message: 'OSL 26 kap. 1 §' },
  osl_26_other: /*i18n*/ { id: 'record.secrecy.osl_26_other', message: 'OSL 26 kap., annan paragraf' },
  osl_21: /*i18n*/ { id: 'record.secrecy.osl_21', message: 'OSL 21 kap.' },
}
