import { i18n } from '@lingui/core'
import type { Channel, ContentClass } from '../../../server/src/contract.ts'
import type { IconName } from '../ui/Icon.tsx'

export const CHANNEL_ICONS: Record<Channel, IconName> = {
  external_email: 'mail',
  phone: 'phone',
  letter: 'letter',
  meeting: 'meeting',
}

export function channelName(channel: Channel): string {
  switch (channel) {
    case 'external_email':
      return i18n._({ id: 'channel.email', message: 'E-post' })
    case 'phone':
      return i18n._({ id: 'channel.phone', message: 'Telefon' })
    case 'letter':
      return i18n._({ id: 'channel.letter', message: 'Brev' })
    default:
      return i18n._({ id: 'channel.meeting', message: 'Möte' })
  }
}

/** 'Stopp – får inte skickas som e-post' */
export function stopHeading(channel: Channel): string {
  return channel === 'letter'
    ? i18n._({ id: 'gate.stop.letter', message: 'Stopp – får inte skickas som brev' })
    : i18n._({ id: 'gate.stop.email', message: 'Stopp – får inte skickas som e-post' })
}

export function className(contentClass: ContentClass): string {
  switch (contentClass) {
    case 1:
      return i18n._({ id: 'class.1', message: 'Inget om personen' })
    case 2:
      return i18n._({ id: 'class.2', message: 'Tid, plats m.m.' })
    default:
      return i18n._({ id: 'class.3', message: 'Känsligt eller osäker' })
  }
}

/** 'i 3 tim': how long somebody has waited, in one unit. */
export function age(since: string, now = Date.now()): string {
  const minutes = Math.max(0, Math.round((now - Date.parse(since)) / 60_000))
  if (minutes < 60) return i18n._({ id: 'age.minutes', message: '{count} min', values: { count: minutes } })
  if (minutes < 48 * 60)
    return i18n._({ id: 'age.hours', message: '{count} tim', values: { count: Math.round(minutes / 60) } })
  return i18n._({
    id: 'age.days',
    message: '{count, plural, one {# dag} other {# dagar}}',
    values: { count: Math.round(minutes / 1440) },
  })
}
