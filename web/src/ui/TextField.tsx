import { type ComponentProps, type ReactNode, useId } from 'react'
import './field.css'

export interface FieldProps {
  label: string
  hint?: ReactNode
  /** Says what to mend; shown above the field. */
  error?: string | undefined
  /** Given when an ErrorSummary links here. */
  id?: string
}

/** Label, hint and error around one control, tied together for screen readers. */
export function Field({
  label,
  hint,
  error,
  id,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
      {children}
    </div>
  )
}

export function describedBy(id: string, { hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}

type Own = FieldProps & { value: string; onChange: (value: string) => void }

export function TextField({
  label,
  hint,
  error,
  id,
  value,
  onChange,
  ...rest
}: Own & Omit<ComponentProps<'input'>, keyof Own>) {
  const made = useId()
  const name = id ?? made
  return (
    <Field label={label} hint={hint} error={error} id={name}>
      <input
        className="input"
        id={name}
        type="text"
        autoComplete="off"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { hint, error })}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
    </Field>
  )
}
