import { i18n } from '@lingui/core'
import type { View } from '../../../server/src/contract.ts'

/** The views of the inbox, in the order of the tabs, with their place in the address. */
const PLACES: readonly { view: View; place: string }[] = [
  { view: 'mine', place: 'mina' },
  { view: 'team', place: 'teamet' },
  { view: 'unassigned', place: 'ej-tilldelade' },
  { view: 'unanswered', place: 'obesvarade' },
  { view: 'to_file', place: 'att-bevara' },
  { view: 'done', place: 'klara' },
]

export const VIEWS = PLACES.map(({ view }) => view)

export function viewOf(place: string | undefined): View {
  return PLACES.find((one) => one.place === place)?.view ?? 'mine'
}

/** '/inkorg/mina' or '/inkorg/mina/<id>' */
export function inboxPath(view: View, conversationId?: string): string {
  const place = PLACES.find((one) => one.view === view)?.place ?? 'mina'
  return conversationId ? `/inkorg/${place}/${conversationId}` : `/inkorg/${place}`
}

export function viewLabel(view: View): string {
  switch (view) {
    case 'mine':
      return i18n._({ id: 'inbox.view.mine', message: 'Mina' })
    case 'team':
      return i18n._({ id: 'inbox.view.team', message: 'Teamet' })
    case 'unassigned':
      return i18n._({ id: 'inbox.view.unassigned', message: 'Ej tilldelade' })
    case 'unanswered':
      return i18n._({ id: 'inbox.view.unanswered', message: 'Obesvarade' })
    case 'to_file':
      return i18n._({ id: 'inbox.view.toFile', message: 'Att bevara' })
    default:
      return i18n._({ id: 'inbox.view.done', message: 'Klara' })
  }
}
