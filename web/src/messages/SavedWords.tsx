import { i18n } from '@lingui/core'
import { clock } from '../ui/time.ts'
import type { Saved } from './useDraft.ts'

/** 'Sparat 09.44': drafts are kept on the server only, so it matters that people see when. */
export function SavedWords({ saved }: { saved: Saved }) {
  if (!saved) return null
  if (saved === 'failed')
    return (
      <span className="xs saved field-error">{i18n._({ id: 'draft.failed', message: 'Inte sparat' })}</span>
    )
  const words =
    saved === 'saving'
      ? i18n._({ id: 'draft.saving', message: 'Sparar …' })
      : i18n._({ id: 'draft.saved', message: 'Sparat {time}', values: { time: clock(saved.at) } })
  return <span className="xs m saved">{words}</span>
}
