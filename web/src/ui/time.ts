import { language } from '../i18n.ts'

const ZONE = 'Europe/Stockholm'

function format(iso: string | number, options: Intl.DateTimeFormatOptions): string {
  const locale = language() === 'en' ? 'en-GB' : 'sv-SE'
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, hourCycle: 'h23', ...options }).format(
    new Date(iso),
  )
}

/** '09.44', in English '09:44' */
export function clock(iso: string | number): string {
  const time = format(iso, { hour: '2-digit', minute: '2-digit' })
  return language() === 'en' ? time : time.replace(':', '.')
}

/** '20 nov', with the year when it is another than now's. */
export function day(iso: string | number, now = Date.now()): string {
  const same = dayKey(iso).slice(0, 4) === dayKey(now).slice(0, 4)
  return format(iso, { day: 'numeric', month: 'short', ...(same ? {} : { year: 'numeric' }) }).replace(
    '.',
    '',
  )
}

/** '21 november 2026 kl. 08.51' */
export function longTime(iso: string): string {
  const date = format(iso, { day: 'numeric', month: 'long', year: 'numeric' })
  return language() === 'en' ? `${date}, ${clock(iso)}` : `${date} kl. ${clock(iso)}`
}

/** The hour for today, else day and month. */
export function short(iso: string, now = Date.now()): string {
  return dayKey(iso) === dayKey(now) ? clock(iso) : day(iso, now)
}

/** '20 nov 15.10'; today only the hour. */
export function dayAndTime(iso: string, now = Date.now()): string {
  return dayKey(iso) === dayKey(now) ? clock(iso) : `${day(iso, now)} ${clock(iso)}`
}

/** '2026-11-22' in Stockholm. */
export function dayKey(iso: string | number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(iso))
}

/** '1 juli 2026' */
export function longDay(iso: string): string {
  return format(iso, { day: 'numeric', month: 'long', year: 'numeric' })
}
