import { useEffect } from 'react'
import type { Carried } from '../carried.ts'
import type { ComposerDialog } from './ComposerDialogs.tsx'
import { type Draft, isWritten } from './draft.ts'

export type Prefill = NonNullable<Carried['draft']>

interface Composing {
  draft: Draft
  change: (part: Partial<Draft>) => void
  open: (dialog: ComposerDialog) => void
  done: () => void
}

/**
 * Fills in what was chosen in the handbook, once. Where somebody has already written, nothing is touched: another class
 * may be too low for the words that stand there (D10).
 */
export function usePrefill(prefill: Prefill | undefined, { draft, change, open, done }: Composing): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each choice
  useEffect(() => {
    if (prefill === undefined) return
    const { channel, contentClass, text } = prefill
    if (!isWritten(channel)) open({ kind: channel === 'phone' ? 'call' : 'meeting' })
    else if (draft.text.trim() === '') change({ channel, contentClass, text })
    done()
  }, [prefill])
}
