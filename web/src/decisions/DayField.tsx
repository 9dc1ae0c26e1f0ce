import { i18n } from '@lingui/core'
import { TextField } from '../ui/TextField.tsx'

interface Props {
  label: string
  value: string
  onChange: (day: string) => void
  id: string
  error: string | undefined
}

/** A day as it stands in a minute: the browser's own field shows it as the computer's language has it. */
export function DayField(props: Props) {
  return (
    <TextField
      {...props}
      hint={i18n._({ id: 'decisions.dayForm', message: 'åååå-mm-dd' })}
      inputMode="numeric"
      maxLength={10}
    />
  )
}
