import { i18n } from '@lingui/core'
import type { AgeGroup as Group } from '../../../server/src/contract.ts'
import { optionsOf } from '../ui/optionsOf.ts'
import { Select } from '../ui/Select.tsx'
import { AGE_GROUPS } from './words.ts'

interface Props {
  value: Group | undefined
  onChange: (group: Group | undefined) => void
}

/** A child's messages are judged otherwise than an adult's; asked where no personal number tells. */
export function AgeGroup({ value, onChange }: Props) {
  const unknown = {
    value: 'unknown',
    label: i18n._({ id: 'people.age.unknown', message: 'Vet inte' }),
  } as const
  return (
    <Select
      label={i18n._({ id: 'people.age', message: 'Ålder' })}
      hint={i18n._({
        id: 'people.age.hint',
        message: 'Behövs för att spärren ska veta vem du skriver till.',
      })}
      options={[unknown, ...optionsOf(AGE_GROUPS)]}
      value={value ?? 'unknown'}
      onChange={(next) => onChange(next === 'unknown' ? undefined : next)}
    />
  )
}
