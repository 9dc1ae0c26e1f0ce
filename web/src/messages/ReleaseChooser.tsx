import { i18n, type MessageDescriptor } from '@lingui/core'
import type { Release } from '../../../server/src/contract.ts'
import { optionsOf } from '../ui/optionsOf.ts'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'

type Right = Release['right'] | 'unclear'

const RIGHTS: Readonly<Record<Right, MessageDescriptor>> = {
  unclear: /*i18n*/ { id: 'release.unclear', message: 'Inte klarlagt' },
  own: /*i18n*/ { id: 'release.own', message: 'Det rör bara mottagaren själv' },
  waived: /*i18n*/ { id: 'release.waived', message: 'Personen det gäller har medgett det' },
  statute: /*i18n*/ { id: 'release.statute', message: 'En bestämmelse i lag' },
}

interface Props {
  value: Release | undefined
  onChange: (release: Release | undefined) => void
}

/** To anybody but the client: by what right it is given out (OSL 26:1, 10:1, 12:2-3). It goes with the message. */
export function ReleaseChooser({ value, onChange }: Props) {
  const right: Right = value?.right ?? 'unclear'
  const provision = value?.provision ?? ''
  return (
    <div className="row">
      <Select
        label={i18n._({ id: 'release.label', message: 'Med vilken rätt får mottagaren veta det?' })}
        options={optionsOf(RIGHTS)}
        value={right}
        onChange={(next) => onChange(next === 'unclear' ? undefined : { right: next, provision })}
      />
      {right === 'statute' && (
        <TextField
          label={i18n._({ id: 'release.provision', message: 'Lag och paragraf' })}
          value={provision}
          maxLength={200}
          onChange={(next) => onChange({ right, provision: next })}
        />
      )}
    </div>
  )
}
