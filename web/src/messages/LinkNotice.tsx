import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { ConversationView } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { refresh, remember } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { InlineNotice } from '../ui/InlineNotice.tsx'

interface Props {
  conversation: ConversationView
  onDialog: (mode: 'find' | 'new') => void
}

/** Before the first link nothing can be sent: an address is not a person. A match is a suggestion, never a fact. */
export function LinkNotice({ conversation, onDialog }: Props) {
  const [error, setError] = useState<ApiError>()
  const { id, suggestions } = conversation
  const link = async (clientId: string) => {
    try {
      const linked = await api('PUT /api/conversations/:id/client', { id }, { clientId })
      remember('GET /api/conversations/:id', { id }, linked)
      refresh('/api/conversations?')
    } catch (thrown) {
      if (thrown instanceof ApiError) setError(thrown)
    }
  }
  return (
    <InlineNotice
      kind="warn"
      title={i18n._({
        id: 'link.title',
        message: 'Adressen är inte kopplad till någon i registret. Koppla först.',
      })}
      actions={
        <>
          {suggestions.map((one) => (
            <Button key={one.contactPointId} kind="primary" onClick={() => void link(one.clientId)}>
              {one.name
                ? i18n._({ id: 'link.to', message: 'Koppla till {name}', values: { name: one.name } })
                : i18n._({ id: 'link.toProtected', message: 'Koppla till personen med skyddade uppgifter' })}
            </Button>
          ))}
          <Button icon="search" onClick={() => onDialog('find')}>
            {i18n._({ id: 'link.find', message: 'Sök person' })}
          </Button>
          <Button icon="user" onClick={() => onDialog('new')}>
            {i18n._({ id: 'link.new', message: 'Ny person' })}
          </Button>
        </>
      }
    >
      {suggestions.length > 0 &&
        i18n._({
          id: 'link.suggestion',
          message: 'Adressen finns hos personen nedan. Kontrollera att det är rätt.',
        })}
      {error && <ErrorNotice error={error} />}
    </InlineNotice>
  )
}
