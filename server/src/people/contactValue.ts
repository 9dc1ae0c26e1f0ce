import { AppError } from '../platform/errors.ts'
import type { ContactKind } from './schema.ts'

/**
 * The one way an address is written here, so that the same address is found again however it came: e-mail in
 * lower case, numbers with their country (+46…), postal addresses line by line. Throws `invalid`.
 */
export function normalContactValue(kind: ContactKind, value: string): string {
  const normal = NORMAL[kind](value.normalize('NFC').trim())
  if (!FITS[kind].test(normal)) throw new AppError('invalid', WRONG[kind], { value: WRONG[kind] })
  return normal
}

const NORMAL: Record<ContactKind, (value: string) => string> = {
  email: (value) => value.toLowerCase(),
  phone: (value) =>
    value
      .replace(/\(0\)|[\s()/.–-]/g, '')
      .replace(/^00/, '+')
      .replace(/^0/, '+46'),
  address: (value) => value.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[\n ]*/g, '\n'),
}

const FITS: Record<ContactKind, RegExp> = {
  email: /^(?=.{6,254}$)[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/,
  phone: /^\+[1-9]\d{6,14}$/,
  address: /^[\s\S]{5,300}$/,
}

const WRONG = {
  email: {
    sv: 'E-postadressen är inte hel. Inget sparades. Skriv den som namn@exempel.se.',
    en: 'The e-mail address is not complete. Nothing was saved. Write it as name@example.se.',
  },
  phone: {
    sv: 'Telefonnumret går inte att läsa. Inget sparades. Skriv det som 070-123 45 67 eller +46 70 123 45 67.',
    en: 'The telephone number cannot be read. Nothing was saved. Write it as 070-123 45 67 or +46 70 123 45 67.',
  },
  address: {
    sv: 'Adressen är för kort. Inget sparades. Skriv gata, postnummer och ort.',
    en: 'The address is too short. Nothing was saved. Write street, postal code and town.',
  },
}
