import { lazy, Suspense } from 'react'
import type { ConversationView, Me } from '../../../server/src/contract.ts'
import { loadRoom } from '../i18n.ts'
import { refresh } from '../query.ts'

const TaskDialog = lazy(() => import('./TaskDialog.tsx').then((room) => ({ default: room.TaskDialog })))
const PersonDialog = lazy(async () => {
  const [room] = await Promise.all([import('../people/PersonDialog.tsx'), loadRoom('people')])
  return { default: room.PersonDialog }
})

export type PersonMode = 'new' | 'find' | 'contact' | 'consent' | 'verify' | 'change'
export type ComposerDialog = { kind: 'call' | 'meeting' } | { kind: 'person'; mode: PersonMode }

interface Props {
  dialog: ComposerDialog
  conversation: ConversationView
  officer: Me
  onClose: () => void
}

/** Fetched when first opened: most answers need none of them. */
export function ComposerDialogs({ dialog, conversation, onClose }: Props) {
  const changed = () => refresh('/api/conversations')
  return (
    <Suspense>
      {dialog.kind === 'person' ? (
        <PersonDialog mode={dialog.mode} conversation={conversation} onClose={onClose} onChanged={changed} />
      ) : (
        <TaskDialog kind={dialog.kind} conversation={conversation} onClose={onClose} />
      )}
    </Suspense>
  )
}
