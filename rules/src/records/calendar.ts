/** Days written as 2026-11-21, and what comes years after them. No clock: what day it is, the caller says. */
import { isCalendarDay } from '../language/personal-number.ts'

/** Parts of a day that there is, or undefined. */
function parts(text: string): readonly [year: number, month: number, day: number] | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined
  return isCalendarDay(year, month, dayOfMonth) ? [year, month, dayOfMonth] : undefined
}

/** Throws where it is none. */
export function day(text: string): string {
  if (parts(text) === undefined) throw new RangeError('a day is written as 2026-11-21')
  return text
}

/** A coordination number has 60 added to the day. What is no day, as where only the year is known, is not known. */
export function birthday(text: string): string | undefined {
  const [whole, month, dayOfMonth = ''] = [text, text.slice(0, 8), text.slice(8)]
  const born = Number(dayOfMonth) > 60 ? `${month}${String(Number(dayOfMonth) - 60).padStart(2, '0')}` : whole
  return parts(born) === undefined ? undefined : born
}

export const youngest = (births: readonly string[]): string => births.toSorted().at(-1) ?? ''

/** The same day; 29 February becomes 1 March where there is none, so that nothing goes a day too early. */
export function yearsLater(text: string, years: number): string {
  const [year, month, dayOfMonth] = parts(text) ?? [0, 0, 0]
  const later = String(year + years).padStart(4, '0')
  return isCalendarDay(year + years, month, dayOfMonth) ? `${later}${text.slice(4)}` : `${later}-03-01`
}
