/** How long ago something happened, in the largest whole unit: '3 timmar sedan', 'i går'. */
export function age(at: string, now: Date, language: string): string {
  const minutes = Math.round((new Date(at).getTime() - now.getTime()) / 60_000)
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (minutes === 0) return words.format(0, 'second')
  if (Math.abs(minutes) < 60) return words.format(minutes, 'minute')
  const hours = Math.trunc(minutes / 60)
  if (Math.abs(hours) < 24) return words.format(hours, 'hour')
  return words.format(Math.trunc(hours / 24), 'day')
}
