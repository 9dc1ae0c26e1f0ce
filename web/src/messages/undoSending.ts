import { i18n } from '@lingui/core'
import type { ConversationView } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { refresh, remember } from '../query.ts'
import { toast } from '../ui/toast.ts'

type Listener = (conversation: ConversationView) => void
const composers = new Set<Listener>()

/** The open composer asks to hear when a text comes back to it. */
export function onTakenBack(listener: Listener): () => void {
  composers.add(listener)
  return () => composers.delete(listener)
}

/** Takes a message back within its ten seconds: its text is the draft again. */
export async function undoSending(messageId: string, conversationId: string): Promise<void> {
  try {
    const conversation = await api('POST /api/messages/:id/undo', { id: messageId }, {})
    remember('GET /api/conversations/:id', { id: conversationId }, conversation)
    refresh('/api/conversations?')
    for (const listener of composers) listener(conversation)
    toast({ text: i18n._({ id: 'send.undone', message: 'Inget skickades. Texten är ett utkast igen.' }) })
  } catch (thrown) {
    if (thrown instanceof ApiError) toast({ text: thrown.text })
    refresh(`/api/conversations/${conversationId}`)
  }
}
