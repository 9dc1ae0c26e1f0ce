import { i18n, type MessageDescriptor } from '@lingui/core'

/** The report's professions (R-HANDBOK-05), by the names that the pages use. */
const NAMES: Readonly<Record<string, MessageDescriptor>> = {
  socialsekreterare: /*i18n*/ { id: 'handbook.profession.caseOfficer', message: 'socialsekreterare' },
  biståndsbedömare: /*i18n*/ { id: 'handbook.profession.needsAssessor', message: 'biståndsbedömare' },
  fältassistent: /*i18n*/ { id: 'handbook.profession.fieldAssistant', message: 'fältassistent' },
  kurator: /*i18n*/ { id: 'handbook.profession.counsellor', message: 'kurator' },
  registrator: /*i18n*/ { id: 'handbook.profession.registrar', message: 'registrator' },
  arkivarie: /*i18n*/ { id: 'handbook.profession.archivist', message: 'arkivarie' },
  kommunikatör: /*i18n*/ { id: 'handbook.profession.communicator', message: 'kommunikatör' },
}

export function professionName(profession: string): string {
  const name = NAMES[profession]
  return name ? i18n._(name) : profession
}
