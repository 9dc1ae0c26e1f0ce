import { type ComponentProps, useId } from 'react'
import { describedBy, Field, type FieldProps } from './TextField.tsx'

type Own = FieldProps & { value: string; onChange: (value: string) => void }

export function TextArea({
  label,
  hint,
  error,
  id,
  value,
  onChange,
  ...rest
}: Own & Omit<ComponentProps<'textarea'>, keyof Own>) {
  const made = useId()
  const name = id ?? made
  return (
    <Field label={label} hint={hint} error={error} id={name}>
      <textarea
        className="input"
        id={name}
        rows={3}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { hint, error })}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
    </Field>
  )
}
