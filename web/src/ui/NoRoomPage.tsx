import { i18n } from '@lingui/core'
import { LinkButton } from './Button.tsx'
import { EmptyState } from './EmptyState.tsx'
import { Page } from './Page.tsx'

/** A part of the house that is not this person's. Says whom to ask, and the way out. */
export function NoRoomPage() {
  return (
    <Page title={i18n._({ id: 'ui.noRoom.title', message: 'Ingen behörighet' })}>
      <EmptyState
        title={i18n._({ id: 'ui.noRoom', message: 'Du har inte behörighet till den här delen' })}
        action={
          <LinkButton to="/">{i18n._({ id: 'ui.noRoom.back', message: 'Till din startsida' })}</LinkButton>
        }
      >
        {i18n._({
          id: 'ui.noRoom.ask',
          message: 'Fråga den som sköter behörigheterna om du behöver den i ditt arbete.',
        })}
      </EmptyState>
    </Page>
  )
}
