import { language } from '../i18n.ts'
import { dayKey } from './time.ts'

const DAY = 86_400_000

/** Today and the days after it, in words: 'i dag', 'i morgon', 'torsdag 26 november'. */
export function comingDays(count: number, now = Date.now()): { value: string; label: string }[] {
  const locale = language() === 'en' ? 'en-GB' : 'sv-SE'
  const words = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const today = Date.parse(`${dayKey(now)}T12:00Z`)
  return Array.from({ length: count }, (_, index) => {
    const noon = new Date(today + index * DAY)
    const name = words.format(noon)
    return {
      value: noon.toISOString().slice(0, 10),
      label: index < 2 ? `${near.format(index, 'day')}, ${name}` : name,
    }
  })
}

/** Is '2026-02-30' a day? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T12:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The instant of a wall-clock time in Stockholm, or undefined when it is not a time. */
export function instantOf(local: string): string | undefined {
  const [date = '', time = ''] = local.split('T')
  if (!isDay(date) || !/^\d{2}:\d{2}$/.test(time)) return undefined
  const asUtc = Date.parse(`${date}T${time}Z`)
  const shown = (at: number) => Date.parse(`${dayKey(at)}T${wall(at)}Z`)
  const first = asUtc - (shown(asUtc) - asUtc)
  return new Date(first - (shown(first) - asUtc)).toISOString()
}

/**
 * The next quarter at least `ahead` minutes away, as wall-clock time in Stockholm. Nobody is rung at four in the
 * morning or on a Sunday: outside office hours it is nine o'clock on the next working day.
 */
export function soon(ahead: number, now = Date.now()): string {
  const quarter = 15 * 60_000
  const at = Math.ceil((now + ahead * 60_000) / quarter) * quarter
  const [day, time] = [dayKey(at), wall(at)]
  if (time >= '08:00' && time < '17:00' && isWeekday(day)) return `${day}T${time}`
  let noon = Date.parse(`${day}T12:00Z`)
  if (time >= '17:00') noon += DAY
  while (!isWeekday(new Date(noon).toISOString().slice(0, 10))) noon += DAY
  return `${new Date(noon).toISOString().slice(0, 10)}T09:00`
}

function isWeekday(day: string): boolean {
  return ![0, 6].includes(new Date(`${day}T12:00Z`).getUTCDay())
}

function wall(at: number): string {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return clock.format(new Date(at))
}
