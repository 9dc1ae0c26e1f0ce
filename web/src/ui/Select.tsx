import { type ComponentProps, useId } from 'react'
import { describedBy, Field, type FieldProps } from './TextField.tsx'

export interface Option<T extends string = string> {
  value: T
  label: string
}
interface Own<T extends string> extends FieldProps {
  options: readonly Option<T>[]
  value: T
  onChange: (value: T) => void
}

/** The browser's own list: works with every keyboard, reader and phone. */
export function Select<T extends string>({
  label,
  hint,
  error,
  id,
  options,
  value,
  onChange,
  ...rest
}: Own<T> & Omit<ComponentProps<'select'>, keyof Own<T>>) {
  const made = useId()
  const name = id ?? made
  return (
    <Field label={label} hint={hint} error={error} id={name}>
      <select
        className="input"
        id={name}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { hint, error })}
        onChange={(event) => onChange(event.target.value as T)}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
