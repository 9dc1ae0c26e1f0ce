import { i18n } from '@lingui/core'
import { comingDays, isDay } from './days.ts'
import { Fieldset } from './Fieldset.tsx'
import { Select } from './Select.tsx'
import { TextField } from './TextField.tsx'

interface Props {
  legend: string
  /** Local time in Stockholm: '2026-11-26T13:15'. */
  value: string
  onChange: (value: string) => void
  error?: string | undefined
  /** Given when an ErrorSummary links here. */
  id?: string
}

const HOURS = Array.from({ length: 15 * 4 }, (_, index) => 6 * 60 + index * 15)

/**
 * Day and time in words, 24-hour, whatever language the browser has. The browser's own date field shows mm/dd to a
 * Swedish official on an English computer, so it is not used.
 */
export function DateTimeField({ legend, value, onChange, error, id }: Props) {
  const [date = '', time = ''] = value.split('T')
  const days = comingDays(14)
  const listed = days.some((one) => one.value === date)
  const other = { value: 'other', label: i18n._({ id: 'ui.date.other', message: 'Annan dag …' }) }
  return (
    <Fieldset legend={legend} error={error} {...(id && { id })}>
      <div className="row">
        <Select
          label={i18n._({ id: 'ui.date.day', message: 'Dag' })}
          options={[...days, other]}
          value={listed ? date : 'other'}
          onChange={(next) => onChange(`${next === 'other' ? '' : next}T${time}`)}
        />
        {!listed && (
          <TextField
            label={i18n._({ id: 'ui.date.date', message: 'Datum' })}
            hint={i18n._({ id: 'ui.date.form', message: 'åååå-mm-dd' })}
            value={date}
            inputMode="numeric"
            error={
              date.length >= 10 && !isDay(date)
                ? i18n._({ id: 'ui.date.wrong', message: 'Skriv datumet som 2026-11-26' })
                : undefined
            }
            onChange={(next) => onChange(`${next.trim()}T${time}`)}
          />
        )}
        <Select
          label={i18n._({ id: 'ui.date.time', message: 'Tid' })}
          options={times(time)}
          value={time}
          onChange={(next) => onChange(`${date}T${next}`)}
        />
      </div>
    </Fieldset>
  )
}

function times(chosen: string) {
  const list = HOURS.map((minutes) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`)
  if (!list.includes(chosen)) list.push(chosen)
  return list.sort().map((value) => ({ value, label: value.replace(':', '.') }))
}

function pad(number: number) {
  return String(number).padStart(2, '0')
}
