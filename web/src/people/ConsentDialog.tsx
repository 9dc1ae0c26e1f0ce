import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { ClientView } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { optionsOf } from '../ui/optionsOf.ts'
import { RadioCards } from '../ui/RadioCards.tsx'
import { Select } from '../ui/Select.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { FormDialog } from './FormDialog.tsx'
import { CONSENT_WAYS } from './words.ts'

interface Props {
  client: ClientView
  onClose: () => void
  onChanged: () => void
}

/** Consent to e-mail, the one channel that asks for it here, given or withdrawn. It never opens a channel for protected content. Source: R-KOM-10, -11. */
export function ConsentDialog({ client, onClose, onChanged }: Props) {
  const [state, setState] = useState<'given' | 'withdrawn'>('given')
  const [how, setHow] = useState<keyof typeof CONSENT_WAYS>('meeting')
  const deed = useDeed('consent')
  const save = async () => {
    const body = { channel: 'external_email' as const, state, how }
    if (!(await deed.run(() => api('POST /api/people/:id/consents', { id: client.id }, body)))) return
    onChanged()
    onClose()
  }
  return (
    <FormDialog
      title={i18n._({ id: 'consents.add', message: 'Registrera medgivande' })}
      submit={i18n._({ id: 'consent.save', message: 'Spara medgivandet' })}
      deed={deed}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <p className="sm">
        {i18n._({
          id: 'consent.what',
          message: 'Gäller e-post. Det gör aldrig att känsliga uppgifter får skickas oskyddat.',
        })}
      </p>
      <RadioCards
        side
        legend={i18n._({ id: 'consent.state', message: 'Vad har personen sagt?' })}
        cards={[
          { value: 'given', title: i18n._({ id: 'consent.given', message: 'Medger' }) },
          {
            value: 'withdrawn',
            title: i18n._({ id: 'consent.withdrawn', message: 'Tar tillbaka sitt medgivande' }),
          },
        ]}
        value={state}
        onChange={setState}
      />
      <Select
        label={i18n._({ id: 'consent.how', message: 'Hur lämnades beskedet?' })}
        options={optionsOf(CONSENT_WAYS)}
        value={how}
        onChange={setHow}
      />
    </FormDialog>
  )
}
