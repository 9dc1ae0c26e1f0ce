import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { LocalRule } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { isDay } from '../ui/days.ts'
import { TextField } from '../ui/TextField.tsx'
import { dayKey } from '../ui/time.ts'
import { useDeed } from '../ui/useDeed.ts'
import { DayField } from './DayField.tsx'
import { DecisionDialog } from './DecisionDialog.tsx'
import { decided } from './decided.ts'
import { DAY, DECIDED_BY } from './localForm.ts'

/** A row is never changed: it ends, and another one is decided. */
export function EndRowDialog({ rule, onClose }: { rule: LocalRule; onClose: () => void }) {
  const [form, setForm] = useState({ until: dayKey(Date.now()), decidedBy: '' })
  const deed = useDeed('end')
  const end = async () => {
    const body = { until: form.until, decidedBy: form.decidedBy.trim() }
    const done = await deed.run(
      async () =>
        decided(
          await api('PUT /api/local-rules/:id/end', { id: rule.id }, body),
          i18n._({ id: 'end.done', message: 'Raden är avslutad.' }),
        ),
      {
        until: isDay(form.until) ? undefined : DAY,
        decidedBy: body.decidedBy.length < 3 ? DECIDED_BY : undefined,
      },
    )
    if (done) onClose()
  }
  return (
    <DecisionDialog
      title={i18n._({ id: 'end.title', message: 'Avsluta rad {id}', values: { id: rule.row.id } })}
      submit={i18n._({ id: 'local.end', message: 'Avsluta raden' })}
      deed={deed}
      onSubmit={end}
      onClose={onClose}
    >
      <DayField
        {...deed.field('until')}
        label={i18n._({ id: 'end.until', message: 'Sista dag som raden gäller' })}
        value={form.until}
        onChange={(until) => setForm({ ...form, until })}
      />
      <TextField
        {...deed.field('decidedBy')}
        label={i18n._({ id: 'decisions.decidedBy', message: 'Beslutat av' })}
        hint={i18n._({
          id: 'decisions.decidedBy.hint',
          message: 'Organ och paragraf, till exempel Socialnämnden § 41.',
        })}
        value={form.decidedBy}
        maxLength={200}
        onChange={(decidedBy) => setForm({ ...form, decidedBy })}
      />
    </DecisionDialog>
  )
}
