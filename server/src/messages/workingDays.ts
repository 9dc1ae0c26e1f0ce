/** Days as the municipality counts them: in Europe/Stockholm, without weekends and Swedish holidays. */
import { stockholmDay } from '../platform/day.ts'

/**
 * When an answer is due: at the end of the last of `days` working days that follow upon the day of arrival.
 * What comes on a Friday evening, with two days to answer in, is due when Tuesday ends.
 */
export function answerDueAt(arrived: Date, days: number): Date {
  let day = stockholmDay(arrived)
  for (let left = days; left > 0; ) {
    day = dayAfter(day, 1)
    if (isWorkingDay(day)) left--
  }
  return endOfDay(day)
}

/** law: lagen (1989:253) om allmänna helgdagar; and the eves that semesterlagen 3 a § counts with them. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(day, weekday)
}

const FIXED = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'])

/** Good Friday, Easter Monday and Ascension Day; the other moving days fall on a weekend. */
const AFTER_EASTER = [-2, 1, 39]

function isHoliday(day: string, weekday: number): boolean {
  const date = day.slice(5)
  const midsummerEve = weekday === 5 && date >= '06-19' && date <= '06-25'
  if (FIXED.has(date) || midsummerEve) return true
  const easter = easterSunday(Number(day.slice(0, 4)))
  return AFTER_EASTER.some((days) => dayAfter(easter, days) === day)
}

/** The Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

// The clock is changed at night, so at this hour summer or winter time is never in doubt.
function endOfDay(day: string): Date {
  const winter = new Date(`${day}T23:59:59+01:00`)
  return stockholmDay(winter) === day ? winter : new Date(`${day}T23:59:59+02:00`)
}
