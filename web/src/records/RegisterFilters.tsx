import { i18n } from '@lingui/core'
import { useMe } from '../session.tsx'
import { Select } from '../ui/Select.tsx'
import type { RegisterChoice } from './registerChoice.ts'

interface Props {
  choice: RegisterChoice
  years: readonly number[]
  change: (part: Partial<RegisterChoice>) => void
}

/** Board, year and place. */
export function RegisterFilters({ choice, years, change }: Props) {
  const { boardId = '', year = '', place } = choice
  const { units } = useMe()
  const boards = new Map(units.map((unit) => [unit.boardId, unit.boardName]))
  const all = { value: '', label: i18n._({ id: 'register.all', message: 'Alla' }) }
  const known = year === '' || years.includes(Number(year)) ? years : [...years, Number(year)]
  return (
    <fieldset className="fieldset">
      <legend className="vh">{i18n._({ id: 'register.filter', message: 'Urval' })}</legend>
      <div className="filters">
        <Select
          label={i18n._({ id: 'register.board', message: 'Nämnd' })}
          options={[all, ...[...boards].map(([value, label]) => ({ value, label }))]}
          value={boardId}
          onChange={(next) => change({ boardId: next || undefined })}
        />
        <Select
          label={i18n._({ id: 'register.year', message: 'År' })}
          options={[all, ...known.map((one) => ({ value: String(one), label: String(one) }))]}
          value={year}
          onChange={(next) => change({ year: next || undefined })}
        />
        <Select
          label={i18n._({ id: 'register.place', message: 'Var' })}
          options={[
            { value: 'register', label: i18n._({ id: 'register.place.register', message: 'Diariet' }) },
            {
              value: 'ordered',
              label: i18n._({ id: 'register.place.ordered', message: 'Ringa betydelse, hålls ordnat' }),
            },
          ]}
          value={place}
          onChange={(next) => change({ place: next })}
        />
      </div>
    </fieldset>
  )
}
