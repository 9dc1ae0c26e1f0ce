import { i18n } from '@lingui/core'
import { useMe } from '../session.tsx'
import { Select } from '../ui/Select.tsx'

interface Props {
  boardId: string | undefined
  year: string | undefined
  place: string
  years: readonly number[]
  change: (part: Record<string, string>) => void
}

/** Board, year and place. What is chosen stands in the address as ids and numbers, never as words about anybody. */
export function RegisterFilters({ boardId, year, place, years, change }: Props) {
  const { units } = useMe()
  const boards = new Map(units.map((unit) => [unit.boardId, unit.boardName]))
  const all = { value: '', label: i18n._({ id: 'register.all', message: 'Alla' }) }
  const known = year === undefined || years.includes(Number(year)) ? years : [...years, Number(year)]
  return (
    <fieldset className="fieldset">
      <legend className="vh">{i18n._({ id: 'register.filter', message: 'Urval' })}</legend>
      <div className="filters">
        <Select
          label={i18n._({ id: 'register.board', message: 'Nämnd' })}
          options={[all, ...[...boards].map(([value, label]) => ({ value, label }))]}
          value={boardId ?? ''}
          onChange={(namnd) => change({ namnd })}
        />
        <Select
          label={i18n._({ id: 'register.year', message: 'År' })}
          options={[all, ...known.map((one) => ({ value: String(one), label: String(one) }))]}
          value={year ?? ''}
          onChange={(ar) => change({ ar })}
        />
        <Select
          label={i18n._({ id: 'register.place', message: 'Var' })}
          options={[
            { value: '', label: i18n._({ id: 'register.place.register', message: 'Diariet' }) },
            {
              value: 'ordnat',
              label: i18n._({ id: 'register.place.ordered', message: 'Ringa betydelse, hålls ordnat' }),
            },
          ]}
          value={place === 'ordered' ? 'ordnat' : ''}
          onChange={(plats) => change({ plats })}
        />
      </div>
    </fieldset>
  )
}
