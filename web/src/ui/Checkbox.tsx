import type { ReactNode } from 'react'
import './choice.css'

interface Props {
  label: ReactNode
  hint?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  id?: string
}

export function Checkbox({ label, hint, checked, onChange, id }: Props) {
  return (
    <label className="check">
      <input type="checkbox" id={id} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {hint && <span className="hint"> {hint}</span>}
      </span>
    </label>
  )
}
