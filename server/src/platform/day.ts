/** Days and times of day as Sweden counts them, whatever the machine's own zone is. */
const timeZone = 'Europe/Stockholm'
const DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone })
const CLOCK = {
  sv: new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone }),
  en: new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }),
}

/** The calendar day in Sweden, as '2026-03-02'. */
export function stockholmDay(at: Date): string {
  return DAY.format(at)
}

export function stockholmYear(at: Date): number {
  return Number(stockholmDay(at).slice(0, 4))
}

/** The time of day in Sweden, as '10:04'. */
export function stockholmClock(at: Date, language: 'sv' | 'en'): string {
  return CLOCK[language].format(at)
}

/** When a year begins in Sweden. Winter time has been UTC+1 throughout the years a register here can have. */
export function startOfYear(year: number): Date {
  return new Date(Date.UTC(year - 1, 11, 31, 23))
}
