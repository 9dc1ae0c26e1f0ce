import { i18n } from '@lingui/core'
import type { Remark } from '../../../server/src/contract.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Fieldset } from '../ui/Fieldset.tsx'
import { optionsOf } from '../ui/optionsOf.ts'
import { TextField } from '../ui/TextField.tsx'
import { REMARKS } from './words.ts'

interface Props {
  language: string
  remarks: readonly Remark[]
  change: (part: { language?: string; remarks?: Remark[] }) => void
}

/** Language and remarks: asked for a new person, and changed later. */
export function ThinkOf({ language, remarks, change }: Props) {
  const toggle = (remark: Remark, on: boolean) =>
    change({ remarks: on ? [...remarks, remark] : remarks.filter((one) => one !== remark) })
  return (
    <>
      <TextField
        label={i18n._({ id: 'person.language', message: 'Språk (frivilligt)' })}
        hint={i18n._({
          id: 'person.language.hint',
          message: 'Om det inte är svenska, till exempel arabiska.',
        })}
        value={language}
        maxLength={40}
        onChange={(next) => change({ language: next })}
      />
      <Fieldset legend={i18n._({ id: 'remarks.heading', message: 'Tänk på' })}>
        {optionsOf(REMARKS).map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={remarks.includes(value)}
            onChange={(on) => toggle(value, on)}
          />
        ))}
      </Fieldset>
    </>
  )
}
