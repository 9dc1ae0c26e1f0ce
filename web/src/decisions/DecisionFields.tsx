import { i18n } from '@lingui/core'
import { useApi } from '../query.ts'
import { Select } from '../ui/Select.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { useDeed } from '../ui/useDeed.ts'
import { DayField } from './DayField.tsx'
import type { LocalForm } from './localForm.ts'

interface Props {
  form: LocalForm
  deed: ReturnType<typeof useDeed>
  set: (part: Partial<LocalForm>) => void
}

/** Why, where, by whom and from when. */
export function DecisionFields({ form, deed, set }: Props) {
  return (
    <>
      <TextArea
        {...deed.field('sv')}
        label={i18n._({ id: 'local.sv', message: 'Skäl på svenska' })}
        hint={i18n._({ id: 'local.sv.hint', message: 'Visas för handläggaren när raden stoppar.' })}
        value={form.sv}
        maxLength={240}
        lang="sv"
        onChange={(sv) => set({ sv })}
      />
      <TextArea
        {...deed.field('en')}
        label={i18n._({ id: 'local.en', message: 'Skäl på engelska' })}
        value={form.en}
        maxLength={240}
        lang="en"
        onChange={(en) => set({ en })}
      />
      <UnitSelect value={form.unitId} onChange={(unitId) => set({ unitId })} />
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
      <div className="days">
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
        <DayField
          {...deed.field('until')}
          label={i18n._({ id: 'local.until', message: 'Gäller till och med (frivilligt)' })}
          value={form.until}
          onChange={(until) => set({ until })}
        />
      </div>
    </>
  )
}

function UnitSelect({ value, onChange }: { value: string; onChange: (unitId: string) => void }) {
  const units = useApi('GET /api/local-rules').data?.units ?? []
  const all = { value: '', label: i18n._({ id: 'local.unit.all', message: 'Hela kommunen' }) }
  return (
    <Select
      label={i18n._({ id: 'local.unit', message: 'Var gäller raden?' })}
      options={[all, ...units.map(({ id, name }) => ({ value: id, label: name }))]}
      value={value}
      onChange={onChange}
    />
  )
}
