/** Personal and coordination numbers (folkbokföringslagen 18 §, lagen 2022:1697 om samordningsnummer). */
import { hasCheckDigit, isCalendarDay } from '@slussen/rules'

const WRITTEN = /^(\d{2})?(\d{2})(\d{2})(\d{2})([-+]?)(\d{4})$/

/**
 * The twelve digits of a personal number however it was written, or undefined when its date or its check digit is
 * wrong. Without a century it is the latest that has been; a plus sign says a hundred years or more.
 */
export function normalPersonalNumber(written: string, now: Date): string | undefined {
  const [, century, year = '', month = '', day = '', sign, last = ''] =
    WRITTEN.exec(written.replace(/\s/g, '')) ?? []
  const ten = year + month + day + last
  if (ten === '' || !hasCheckDigit(ten)) return undefined
  const birth = { month: Number(month), day: Number(day) % 60 } // a coordination number's day is 60 too much
  const years = century === undefined ? fullYears(Number(year), now) : [Number(century + year)]
  const born = years.filter((full) => isPast({ ...birth, year: full }, now))[sign === '+' ? 1 : 0]
  return born === undefined || (century !== undefined && born < 1800)
    ? undefined
    : `${born}${month}${day}${last}`
}

/** The year somebody with this number was born. */
export function yearOfBirth(twelveDigits: string): string {
  return twelveDigits.slice(0, 4)
}

/** Years with these last two digits, the latest first. */
function fullYears(twoDigits: number, now: Date): number[] {
  const century = Math.floor(now.getUTCFullYear() / 100)
  return [0, 1, 2].map((back) => (century - back) * 100 + twoDigits)
}

interface Day {
  year: number
  month: number
  day: number
}

function isPast({ year, month, day }: Day, now: Date): boolean {
  return isCalendarDay(year, month, day) && Date.UTC(year, month - 1, day) <= now.getTime()
}
