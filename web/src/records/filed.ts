import { i18n } from '@lingui/core'
import type { Filed } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { refresh } from '../query.ts'
import { toast } from '../ui/toast.ts'
import { CHOICE_NAMES } from './words.ts'

/** Longer would lie over the buttons; until ten minutes have gone the entry itself offers the same. */
const TOAST_SECONDS = 45

/** Reads again every page where a filing shows. */
export function refreshFiling(): void {
  refresh(
    '/api/messages',
    '/api/conversations',
    '/api/register',
    '/api/records',
    '/api/case-files',
    '/api/questions',
  )
}

/** The offers to take back that are still shown, by entry: each goes when its entry is undone some other way. */
const offered = new Map<string, () => void>()

/** Says where it went, and offers to take it back. */
export function tellFiled(filed: Filed, onUndone: () => void): void {
  const place = filed.label || i18n._(CHOICE_NAMES[filed.place])
  const dismiss = toast({
    text: i18n._({ id: 'filing.filed', message: 'Bevarat: {place}.', values: { place } }),
    seconds: TOAST_SECONDS,
    action: {
      label: i18n._({ id: 'filing.undo', message: 'Ångra' }),
      run: () => void undoFiling(filed.recordId).then((undone) => undone && onUndone()),
    },
  })
  offered.set(filed.recordId, dismiss)
}

/** Takes a filing back. A number in the register stays, struck through. */
export async function undoFiling(recordId: string): Promise<boolean> {
  try {
    await api('POST /api/records/:id/undo', { id: recordId }, {})
  } catch (thrown) {
    if (!(thrown instanceof ApiError)) throw thrown
    toast({ text: thrown.text })
    return false
  }
  offered.get(recordId)?.()
  offered.delete(recordId)
  refreshFiling()
  toast({ text: i18n._({ id: 'filing.undone', message: 'Ångrat. Meddelandet ska bevaras igen.' }) })
  return true
}
