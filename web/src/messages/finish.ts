import { i18n } from '@lingui/core'
import { api } from '../api.ts'
import { refresh } from '../query.ts'
import { toast } from '../ui/toast.ts'

/** Conversations that are to be closed as soon as everything in them is filed: 'Bevara och avsluta'. */
const waiting = new Set<string>()

export function finishWhenFiled(conversationId: string): void {
  waiting.add(conversationId)
}

/** Closes those that are filed by now; asked when the inbox is shown again. */
export async function finishFiled(): Promise<void> {
  for (const id of waiting) {
    const conversation = await api('GET /api/conversations/:id', { id }).catch(() => undefined)
    if (conversation?.unfiled !== 0) continue
    waiting.delete(id)
    if (conversation.state === 'open') await finish(id)
  }
}

/** Marks a conversation as done, and offers to take that back. */
export async function finish(id: string): Promise<void> {
  await api('PUT /api/conversations/:id/done', { id }, {})
  refresh('/api/conversations')
  const undo = async () => {
    await api('DELETE /api/conversations/:id/done', { id })
    refresh('/api/conversations')
  }
  toast({
    text: i18n._({ id: 'done.toast', message: 'Konversationen är klar' }),
    action: { label: i18n._({ id: 'undo', message: 'Ångra' }), run: () => void undo() },
    seconds: 20,
  })
}
