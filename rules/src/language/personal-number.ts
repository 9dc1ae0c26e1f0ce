/** Personnummer and samordningsnummer in every way people write them: 10 or 12 digits, joined or in parts. */
import type { Finding } from './finding.ts'
import { isPhoneAfter, toldBefore } from './told.ts'

const dash = '[-+–—‑−]'
const space = '[ \\t]'
const written = new RegExp(
  '(?<![\\p{L}\\d]|\\d[-+–.,:/])' +
    `(?<century>1[89]|20)?(?<year>\\d\\d)(?<gap>[-./  ]?)(?<month>\\d\\d)\\k<gap>(?<day>\\d\\d)` +
    `(?<last>(?:${space}?(?:${dash}|/)${space}?\\n?|${space}{0,2})(?:\\d{4}|\\d\\d${space}\\d\\d)|${space}?${dash}${space}?(?:[xX*_•#?]{4}|[xX*]{1,3}\\d{1,3}))` +
    '(?![\\p{L}\\d]|[-–.,:/]\\d)',
  'gu',
)

/** Right after such a word a number is a personal number even when a digit is wrong: it still points at somebody. */
const saidBefore =
  /(?<![\p{L}\d])(?:personnummer|personnumret|person ?-?nr|person nummer|pers\.? ?nr|p-?nr|p\. ?nr|p-?nummer|samordningsnummer|samordningsnumret|samordnings-?nr|samordn\.? ?nr|födelsenummer)(?:[:.]| är| e| var|\)| \()* {0,3}$/iu

/**
 * Only what has a real date and the right check digit: an invoice number has to be lucky twice to be taken for one.
 * A masked number (811218-XXXX) counts, and a wrong check digit does too where the text says what the number is.
 */
export function personalNumbers(text: string): Finding<'personnummer' | 'samordningsnummer'>[] {
  return [...text.matchAll(written)].flatMap((match) => {
    const { century = '', year = '', month = '', day = '', gap = '', last = '' } = match.groups ?? {}
    const coordination = Number(day) > 60
    const dayOfMonth = Number(day) - (coordination ? 60 : 0)
    if (!isDate(century, year, Number(month), dayOfMonth)) return []
    const start = match.index
    const whole = match[0]
    const ahead = text.slice(Math.max(0, start - 32), start)
    const four = last.replace(/\D/g, '')
    const masked = four.length < 4
    if (!masked && !hasCheckDigit(year + month + day + four) && !saidBefore.test(ahead)) return []
    if (
      gap === '/' ||
      (gap !== '' && !century && four.length === 4 && isLoose(gap, last) && !saidBefore.test(ahead))
    )
      return []
    if (/^07[02369]\d{7}$/.test(whole) && isRatherPhone(text, start, whole, coordination)) return []
    const kind = coordination ? 'samordningsnummer' : 'personnummer'
    return [{ start, end: start + whole.length, kind, text: whole } as const]
  })
}

/**
 * A bare 0701234567 may pass for someone born in January 2007. The words around decide; without any it is taken for the
 * person, whom it would hurt more, but hardly anybody so young has a coordination number.
 */
function isRatherPhone(text: string, start: number, whole: string, coordination: boolean): boolean {
  const told = toldBefore(text, start)
  if (told !== undefined && told !== 'other') return told === 'phone'
  return coordination || isPhoneAfter(text, start + whole.length)
}

/** 08 12 18 98 76 is as likely a phone number. */
const isLoose = (gap: string, last: string): boolean => / /.test(gap) && !/[-+–—‑−]/.test(last)

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
    const doubled = Number(digits[i]) * (i % 2 === digits.length % 2 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
