/** Numbers that money goes to: bank accounts, bankgiro, plusgiro, IBAN and cards. */
import { type Finding, matches } from './finding.ts'
import { hasCheckDigit } from './personal-number.ts'

const iban = /(?<![\p{L}\d])SE ?\d{2}(?:[ -]?\d{4}){5}(?![\p{L}\d])/giu
/** The word says what the number is; between them at most a few small words. */
const said =
  /(?<![\p{L}\d])(?:bankgiro|bankgironummer|bg|plusgiro|plusgirot|postgiro|pg|bankkonto|bankkontot|lönekonto|sparkonto|personkonto|konto|kontot|kontonr|kontonummer|kontonumret|clearing|clearingnr|clearingnummer|clearingnumret|plusgirokonto|bankgirokonto|swishnummer|bankkontonummer|bankkontonr|kontonumer|bank ?nr|kto|postgirot|bankgirot|nordea|swedbank|seb|handelsbanken|danske bank|ica banken|länsförsäkringar bank|skandiabanken|sparbanken|forex|ikano bank|avanza)(?:[- ]?(?:nr|nummer))?(?:[.:]|,? (?:är|e|hos|till|i|hos|nr|nummer|på|nordea|swedbank|seb|handelsbanken|danske bank|ica banken|länsförsäkringar|sparbanken|\p{L}{2,12}banken)){0,3}[:.]? {0,2}(\d[\d  ]{0,16}(?:[-–][\d  ]{0,14}\d){0,2}(?:(?:, ?| ?\/ ?| )(?:konto(?:nr|nummer)?[:.]? ?)?\d[\d  .-]{3,16}\d)?)(?![\p{L}\d])/giu
/** 8327-9, 123 456 789-0: four digits that a bank has, and then an account. */
const bare =
  /(?<![\p{L}\d]|\d[-–.,:/ ])(?:[1-9]\d{3}-\d,? ?\d(?:[ -]?\d){5,10}|[1-9]\d{3}[,-] ?(?:\d{3} \d{3} \d{1,4}(?:-\d)?|\d{6,9}-\d|\d{7,10}))(?![\p{L}\d]|[-–.,:/]\d)/gu
/** A firm's number for Swish begins with 123. */
const swish = /(?<=swish\p{L}{0,8}[^\d\n]{1,20})123[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/giu
const card = /(?<![\p{L}\d]|\d[- ])[3-6]\d{3}(?:[ -]?\d{4}){3}(?![\p{L}\d]|[- ]\d)/gu

export function accounts(text: string): Finding<'account_number'>[] {
  return [
    ...matches(text, iban, 'account_number').filter(({ text: found }) => isIban(found)),
    ...saidAccounts(text),
    ...matches(text, bare, 'account_number'),
    ...matches(text, swish, 'account_number'),
    ...matches(text, card, 'account_number').filter(({ text: found }) => hasCheckDigit(digitsOf(found))),
  ]
}

function saidAccounts(text: string): Finding<'account_number'>[] {
  return [...text.matchAll(said)].flatMap((match) => {
    const number = (match[1] ?? '').trimEnd()
    const digits = digitsOf(number)
    const clearing = /^clearing/i.test(match[0]) && /^[1-9]\d{3}$/.test(number)
    if ((digits.length < 5 && !clearing) || digits.length > 19) return []
    if (/^0\d{1,3}[- ]/.test(number)) return []
    const start = match.index + match[0].lastIndexOf(match[1] ?? '')
    return [{ start, end: start + number.length, kind: 'account_number', text: number } as const]
  })
}

/** ISO 13616: the first four signs last, letters as numbers, and the rest of a division by 97 is 1. */
function isIban(text: string): boolean {
  const signs = text.replace(/[\s-]/g, '').toUpperCase()
  const turned = (signs.slice(4) + signs.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  )
  return [...turned].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

const savings =
  /(?:konto\p{L}{0,8}|clearing\p{L}{0,8})[^\d\n.]{0,24}(?:3300[ ,.:-]{0,3})?(?:[^\d\n.]{0,14})$|(?<!\d)3300[ ,-]{1,2}$/iu

/** Nordea's personal accounts have their owner's number, at clearing 3300: the number between is both. */
export const isPersonsAccount = (text: string, start: number, end: number): boolean =>
  savings.test(text.slice(Math.max(0, start - 60), start)) ||
  /^,? ?(?:\(?clearing\p{L}{0,8}[ :.]{0,2})?3300(?!\d)/iu.test(text.slice(end, end + 24))

/** The clearing number before such an account, when no word says what it is. */
export const clearing3300 = (text: string): Finding<'account_number'>[] =>
  matches(text, /(?<![\p{L}\d]|\d[- ])3300(?=[ ,-]{1,2}(?:19|20)?\d{6}-?\d{4}(?!\d))/gu, 'account_number')
