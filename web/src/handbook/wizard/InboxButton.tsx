import { i18n } from '@lingui/core'
import type { Carried } from '../../carried.ts'
import { LinkButton } from '../../ui/Button.tsx'

interface Props {
  draft: NonNullable<Carried['draft']>
  /** The conversation that the officer came from. */
  from: string | undefined
}

/**
 * To the inbox with channel, class and text filled in – back to the conversation that the officer came from, or to choose
 * one. They travel in this window's memory: nothing of it stands in the address.
 */
export function InboxButton({ draft, from }: Props) {
  return (
    <LinkButton small icon="inbox" to={from ?? '/inkorg/mina'} carrying={{ draft }}>
      {from === undefined
        ? i18n._({ id: 'wizard.inbox', message: 'Öppna i inkorgen' })
        : i18n._({ id: 'wizard.backToMessage', message: 'Tillbaka till meddelandet' })}
    </LinkButton>
  )
}
