import { type ReactNode, useId } from 'react'
import { describedBy } from './TextField.tsx'
import './field.css'

interface Props {
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** Given when an ErrorSummary links here. */
  id?: string
  children: ReactNode
}

/** Several controls that answer one question. */
export function Fieldset({ legend, hint, error, id, children }: Props) {
  const made = useId()
  const name = id ?? made
  return (
    <fieldset
      className="fieldset"
      id={name}
      tabIndex={id ? -1 : undefined}
      aria-describedby={describedBy(name, { hint, error })}
    >
      <legend>{legend}</legend>
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${name}-error`}>
          {error}
        </span>
      )}
      {children}
    </fieldset>
  )
}
