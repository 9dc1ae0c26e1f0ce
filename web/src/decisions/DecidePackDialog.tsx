import { i18n } from '@lingui/core'
import { type PackId, packStatus } from '@slussen/rules'
import { useState } from 'react'
import { api } from '../api.ts'
import { say } from '../i18n.ts'
import { isDay } from '../ui/days.ts'
import { RadioCards } from '../ui/RadioCards.tsx'
import { TextField } from '../ui/TextField.tsx'
import { dayKey } from '../ui/time.ts'
import { useDeed } from '../ui/useDeed.ts'
import { DayField } from './DayField.tsx'
import { DecisionDialog } from './DecisionDialog.tsx'
import { decided } from './decided.ts'
import { DAY, DECIDED_BY } from './localForm.ts'
import { PACKS } from './words.ts'

/** From which day which pack is asked, and whose decision it is. */
export function DecidePackDialog({ pack, onClose }: { pack: PackId; onClose: () => void }) {
  const today = dayKey(Date.now())
  const [form, setForm] = useState({ pack, from: today, decidedBy: '', decidedOn: today })
  const deed = useDeed('pack')
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  const decide = async () => {
    const done = await deed.run(
      async () =>
        decided(
          await api('POST /api/pack-decisions', {}, { ...form, decidedBy: form.decidedBy.trim() }),
          i18n._({ id: 'pack.done', message: 'Beslutet om regelverk är infört.' }),
        ),
      {
        decidedBy: form.decidedBy.trim().length < 3 ? DECIDED_BY : undefined,
        decidedOn: isDay(form.decidedOn) ? undefined : DAY,
        from: isDay(form.from) ? undefined : DAY,
      },
    )
    if (done) onClose()
  }
  return (
    <DecisionDialog
      title={i18n._({ id: 'pack.decide', message: 'Besluta om regelverk' })}
      submit={i18n._({ id: 'pack.save', message: 'Inför beslutet' })}
      deed={deed}
      onSubmit={decide}
      onClose={onClose}
    >
      <RadioCards
        legend={i18n._({ id: 'pack.pack', message: 'Regelverk' })}
        cards={(Object.keys(PACKS) as PackId[]).map((value) => {
          const status = packStatus(value)
          return { value, title: i18n._(PACKS[value]), hint: status && say(status) }
        })}
        value={form.pack}
        onChange={(chosen) => set({ pack: chosen })}
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
        onChange={(decidedBy) => set({ decidedBy })}
      />
      <DayField
        {...deed.field('decidedOn')}
        label={i18n._({ id: 'decisions.decidedOn', message: 'Beslutsdatum' })}
        value={form.decidedOn}
        onChange={(decidedOn) => set({ decidedOn })}
      />
      <DayField
        {...deed.field('from')}
        label={i18n._({ id: 'decisions.from', message: 'Gäller från' })}
        value={form.from}
        onChange={(from) => set({ from })}
      />
    </DecisionDialog>
  )
}
