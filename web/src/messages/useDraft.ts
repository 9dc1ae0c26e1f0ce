import { useEffect, useRef, useState } from 'react'
import type { ConversationView } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { useOnline } from '../frame/online.ts'
import { type Draft, firstDraft } from './draft.ts'

export type Saved = { at: string } | 'saving' | 'failed' | undefined

/** The officer's draft: kept here while it is written, and on the server a second after the last key. Nowhere else. */
export function useDraft(conversation: ConversationView) {
  const [draft, setDraft] = useState<Draft>(() => firstDraft(conversation))
  const [saved, setSaved] = useState<Saved>(
    conversation.draft ? { at: conversation.draft.savedAt } : undefined,
  )
  const unsaved = useRef<Draft>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const online = useOnline()
  const { id } = conversation

  const save = async () => {
    clearTimeout(timer.current)
    const now = unsaved.current
    if (!now) return
    unsaved.current = undefined
    try {
      const { savedAt } = await api('PUT /api/conversations/:id/draft', { id }, now)
      setSaved({ at: savedAt })
    } catch {
      unsaved.current ??= now
      setSaved('failed')
    }
  }
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    setSaved('saving')
    unsaved.current = next
    clearTimeout(timer.current)
    timer.current = setTimeout(save, 1000)
  }
  /** Takes over what the server has: after sending, and after an undo. */
  const reset = (from: Pick<ConversationView, 'draft' | 'channels'>) => {
    clearTimeout(timer.current)
    unsaved.current = undefined
    setDraft(firstDraft(from))
    setSaved(from.draft ? { at: from.draft.savedAt } : undefined)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: when contact is back, and when the page is left
  useEffect(() => {
    if (online) void save()
    return () => void save()
  }, [online])
  return { draft, saved, change, reset, save }
}
