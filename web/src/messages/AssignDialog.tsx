import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { ConversationView } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { refresh, remember } from '../query.ts'
import { useMe } from '../session.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { toast } from '../ui/toast.ts'

/** Who answers: oneself with one press, a colleague, or nobody yet. */
export function AssignDialog({
  conversation,
  onClose,
}: {
  conversation: ConversationView
  onClose: () => void
}) {
  const me = useMe()
  const [error, setError] = useState<ApiError>()
  const { id, assignedTo, colleagues } = conversation
  const assign = async (staffId: string | null) => {
    try {
      const changed = await api('PUT /api/conversations/:id/assignee', { id }, { staffId })
      remember('GET /api/conversations/:id', { id }, changed)
      refresh('/api/conversations?')
      toast({ text: i18n._({ id: 'assign.done', message: 'Tilldelningen är ändrad' }) })
      onClose()
    } catch (thrown) {
      if (thrown instanceof ApiError) setError(thrown)
    }
  }
  return (
    <Dialog title={i18n._({ id: 'assign.title', message: 'Vem svarar?' })} onClose={onClose}>
      {error && <ErrorNotice error={error} />}
      {assignedTo?.id !== me.id && (
        <Button kind="primary" onClick={() => assign(me.id)}>
          {i18n._({ id: 'assign.me', message: 'Ta över själv' })}
        </Button>
      )}
      {colleagues
        .filter((one) => one.id !== me.id && one.id !== assignedTo?.id)
        .map((one) => (
          <Button key={one.id} icon="user" onClick={() => assign(one.id)}>
            <span>
              {i18n._({ id: 'assign.to', message: 'Tilldela {name}', values: { name: one.name } })}{' '}
              <span className="hint">{one.title}</span>
            </span>
          </Button>
        ))}
      {assignedTo && (
        <Button onClick={() => assign(null)}>
          {i18n._({ id: 'assign.nobody', message: 'Lämna tillbaka till teamet' })}
        </Button>
      )}
    </Dialog>
  )
}
