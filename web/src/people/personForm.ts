import type { MessageDescriptor } from '@lingui/core'
import { identifiers } from '@slussen/rules'
import type { ContactKind } from '../../../server/src/contract.ts'

/** Is the whole of it a personal or coordination number with the right check digit? */
export function isPersonalNumber(text: string): boolean {
  const number = text.trim()
  if (/[^\d\s+–-]/.test(number)) return false // a masked one tells who it is, but is not whole
  return identifiers(number).some(
    ({ kind, start, end }) =>
      (kind === 'personnummer' || kind === 'samordningsnummer') && start === 0 && end === number.length,
  )
}

/** '199001012385' as it is written by hand: '19900101-2385'. */
export function writtenNumber(personalNumber: string): string {
  return personalNumber.replace(/^(\d{8})(\d{4})$/, '$1-$2')
}

export interface PersonForm {
  name: string
  personalNumber: string
}

/** What has to be mended before a person can be written into the register. */
export function personFaults({
  name,
  personalNumber,
}: PersonForm): Partial<Record<keyof PersonForm, MessageDescriptor>> {
  return {
    ...(name.trim().length < 2 && {
      name: /*i18n*/ { id: 'person.fault.name', message: 'Skriv namnet, minst två tecken.' },
    }),
    ...(personalNumber.trim() !== '' &&
      !isPersonalNumber(personalNumber) && {
        personalNumber: /*i18n*/ {
          id: 'person.fault.personalNumber',
          message: 'Kontrollera personnumret. Skriv det som 19890101-2388, eller lämna fältet tomt.',
        },
      }),
  }
}

/** What has to be mended in an address or a number; undefined when it will do. */
export function contactFault(kind: ContactKind, value: string): MessageDescriptor | undefined {
  const text = value.trim()
  if (kind === 'email')
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
      ? undefined
      : /*i18n*/ { id: 'person.fault.email', message: 'Skriv en hel e-postadress, som namn@exempel.se.' }
  if (kind === 'phone')
    return text.replace(/\D/g, '').length >= 7 && /^[+\d\s()/-]+$/.test(text)
      ? undefined
      : /*i18n*/ { id: 'person.fault.phone', message: 'Skriv telefonnumret med siffror, som 070-174 06 35.' }
  return text.length >= 3
    ? undefined
    : /*i18n*/ { id: 'person.fault.address', message: 'Skriv namn, gata, postnummer och ort.' }
}
