import { i18n } from '@lingui/core'
import { Button } from './Button.tsx'
import { EmptyState } from './EmptyState.tsx'
import { InlineNotice } from './InlineNotice.tsx'

interface Props {
  /** What the server said; `not-allowed` and `not-found` read the same where existence is secret. */
  error: { code: string; text: string; reference?: string | undefined }
  onRetry?: () => void
}

/** What failed, what to do, and the reference to give when asking for help. */
export function ErrorNotice({ error, onRetry }: Props) {
  if (error.code === 'not-allowed' || error.code === 'not-found')
    return (
      <EmptyState
        title={i18n._({ id: 'ui.error.hidden', message: 'Du har inte behörighet, eller så finns det inte' })}
      >
        {error.text}{' '}
        {i18n._({ id: 'ui.error.ask', message: 'Fråga din enhetschef om du behöver komma åt det.' })}
      </EmptyState>
    )
  return (
    <InlineNotice
      kind={error.code === 'offline' ? 'warn' : 'stop'}
      title={error.text}
      actions={
        onRetry && (
          <Button small onClick={onRetry}>
            {i18n._({ id: 'ui.error.retry', message: 'Försök igen' })}
          </Button>
        )
      }
    >
      {error.reference &&
        i18n._({
          id: 'ui.error.reference',
          message: 'Referens: {reference}',
          values: { reference: error.reference },
        })}
    </InlineNotice>
  )
}
