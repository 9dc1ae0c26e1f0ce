import type { ReactNode } from 'react'

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
  return (
    <fieldset className="fieldset" id={id} tabIndex={id ? -1 : undefined}>
      <legend>{legend}</legend>
      {hint && <span className="hint">{hint}</span>}
      {error && <span className="field-error">{error}</span>}
      {children}
    </fieldset>
  )
}
