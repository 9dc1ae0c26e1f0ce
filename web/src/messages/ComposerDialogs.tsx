import type { ConversationView, Me } from '../../../server/src/contract.ts'
import { refresh } from '../query.ts'
import { part } from '../ui/part.tsx'

const TaskDialog = part('messages', () => import('./TaskDialog.tsx').then((room) => room.TaskDialog))
const PersonDialog = part('people', () =>
  import('../people/PersonDialog.tsx').then((room) => room.PersonDialog),
)

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
  return dialog.kind === 'person' ? (
    <PersonDialog mode={dialog.mode} conversation={conversation} onClose={onClose} onChanged={changed} />
  ) : (
    <TaskDialog kind={dialog.kind} conversation={conversation} onClose={onClose} />
  )
}
