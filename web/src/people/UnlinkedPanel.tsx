import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { ConversationView } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { PersonDialog } from './PersonDialog.tsx'

interface Props {
  conversation: ConversationView
  onChanged: () => void
}

/** Nobody is linked yet. Whose address it is may be known, but that is a suggestion and never a fact. */
export function UnlinkedPanel({ conversation, onChanged }: Props) {
  const [mode, setMode] = useState<'find' | 'new'>()
  const deed = useDeed('link')
  const link = async (clientId: string) => {
    const id = conversation.id
    if (await deed.run(() => api('PUT /api/conversations/:id/client', { id }, { clientId }))) onChanged()
  }
  return (
    <div className="person">
      <section>
        <h2>{i18n._({ id: 'unlinked.heading', message: 'Ingen kopplad' })}</h2>
        <p className="sm">
          {i18n._({
            id: 'unlinked.why',
            message: 'Koppla en person, så syns hur hen får nås och meddelandena kan läggas i personakten.',
          })}
        </p>
      </section>
      <ErrorSummary errors={deed.faults} />
      {conversation.suggestions.length > 0 && (
        <section>
          <h3>{i18n._({ id: 'unlinked.suggestions', message: 'Adressen finns hos' })}</h3>
          <ul className="stack">
            {conversation.suggestions.map((one) => {
              const name = one.name || i18n._({ id: 'person.protected', message: 'Skyddade personuppgifter' })
              return (
                <li key={one.clientId} className="row row-split">
                  <bdi>{name}</bdi>
                  <Button small onClick={() => void link(one.clientId)} disabled={deed.running}>
                    {i18n._({ id: 'unlinked.link', message: 'Koppla' })}
                    <span className="vh"> {name}</span>
                  </Button>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <section className="row">
        <Button small icon="search" onClick={() => setMode('find')}>
          {i18n._({ id: 'unlinked.find', message: 'Sök person' })}
        </Button>
        <Button small icon="user" onClick={() => setMode('new')}>
          {i18n._({ id: 'unlinked.new', message: 'Ny person' })}
        </Button>
      </section>
      {mode && (
        <PersonDialog
          mode={mode}
          conversation={conversation}
          onClose={() => setMode(undefined)}
          onChanged={onChanged}
        />
      )}
    </div>
  )
}
