const DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Stockholm' })

/** The calendar day in Sweden, as '2026-03-02': what a register calls the day something came in. */
export function stockholmDay(at: Date): string {
  return DAY.format(at)
}

export function stockholmYear(at: Date): number {
  return Number(stockholmDay(at).slice(0, 4))
}

/** When a year begins in Sweden. Winter time has been UTC+1 throughout the years a register here can have. */
export function startOfYear(year: number): Date {
  return new Date(Date.UTC(year - 1, 11, 31, 23))
}
