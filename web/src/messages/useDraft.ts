import { useEffect, useRef, useState } from 'react'
import type { ConversationView } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { useOnline } from '../frame/online.ts'
import { useMe } from '../session.tsx'
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
  const me = useMe()
  const { id } = conversation

  const latest = useRef(draft)
  const running = useRef<Promise<void>>(undefined)

  const save = () => {
    clearTimeout(timer.current)
    const now = unsaved.current
    if (!now) return
    unsaved.current = undefined
    running.current = api('PUT /api/conversations/:id/draft', { id }, now).then(
      ({ savedAt }) => setSaved({ at: savedAt }),
      () => {
        unsaved.current ??= now
        setSaved('failed')
      },
    )
  }
  const set = (next: Draft) => {
    latest.current = next
    setDraft(next)
  }
  const change = (part: Partial<Draft>) => {
    // From the newest, not the rendered one: a ready text changes class and words in the same breath.
    set({ ...latest.current, ...part })
    setSaved('saving')
    unsaved.current = latest.current
    clearTimeout(timer.current)
    timer.current = setTimeout(save, 1000)
  }
  /** Waits for a save that is under way: a late one must not bring back a draft that has been sent. */
  const settle = async () => {
    clearTimeout(timer.current)
    await running.current
  }
  /** Takes over what the server has: after sending, and after an undo. */
  const reset = (from: Pick<ConversationView, 'draft' | 'channels'>) => {
    clearTimeout(timer.current)
    unsaved.current = undefined
    set(firstDraft(from))
    setSaved(from.draft ? { at: from.draft.savedAt } : undefined)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: when contact or session is back, and when the page is left
  useEffect(() => {
    if (online) save()
    return save
  }, [online, me])
  return { draft, saved, change, reset, settle }
}
