/** Personnummer and samordningsnummer in every way people write them: 10 or 12 digits, joined or with - + or a space. */
import type { Finding } from './finding.ts'

const written =
  /(?<![\p{L}\d]|\d[-+–.,:/])(?<century>1[89]|20)?(?<year>\d\d)(?<dash>-?)(?<month>\d\d)\k<dash>(?<day>\d\d)(?: ?[-+–] ?| ?)(?<last>\d{4})(?![\p{L}\d]|[-–.,:/]\d)/gu

/** A bare 0701234567 may pass for someone born in January 2007; right after such a word it is a phone number. */
const phoneBefore =
  /(?:tel|telefon|telefonnummer|mobil|mobilnummer|nummer|nr|ring|sms|sms:a|på)[.:]? {0,3}$/iu

/** Only what has a real date and the right check digit: an invoice number has to be lucky twice to be taken for one. */
export function personalNumbers(text: string): Finding[] {
  return [...text.matchAll(written)].flatMap((match) => {
    const { century = '', year = '', month = '', day = '', last = '' } = match.groups ?? {}
    const digits = year + month + day + last
    const coordination = Number(day) > 60
    const dayOfMonth = Number(day) - (coordination ? 60 : 0)
    if (!isDate(century, year, Number(month), dayOfMonth) || !hasCheckDigit(digits)) return []
    const start = match.index
    const whole = match[0]
    if (/^07\d{8}$/.test(whole) && phoneBefore.test(text.slice(Math.max(0, start - 20), start))) return []
    const kind = coordination ? 'samordningsnummer' : 'personnummer'
    return [{ start, end: start + whole.length, kind, text: whole } as const]
  })
}

function isDate(century: string, year: string, month: number, day: number): boolean {
  const centuries = century ? [century] : ['19', '20']
  return centuries.some((c) => isCalendarDay(Number(c + year), month, day))
}

/** Is there such a day? Months count from 1. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Luhn: every other digit doubled from the first, the digits of all summed, a whole number of tens. */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const doubled = Number(digits[i]) * (i % 2 === 0 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
