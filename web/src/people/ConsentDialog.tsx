import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { ClientView } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { optionsOf } from '../ui/optionsOf.ts'
import { RadioCards } from '../ui/RadioCards.tsx'
import { Select } from '../ui/Select.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { FormDialog } from './FormDialog.tsx'
import { CONSENT_CHANNELS, CONSENT_WAYS } from './words.ts'

/** Text messages are not a channel yet. */
const CHANNELS = { external_email: CONSENT_CHANNELS.external_email, phone: CONSENT_CHANNELS.phone }

interface Props {
  client: ClientView
  onClose: () => void
  onChanged: () => void
}

/**
 * How the person wants to be reached, or does not. The choice never opens a channel for protected content.
 * Source: R-KOM-10, -11; N15, N38, N69.
 */
export function ConsentDialog({ client, onClose, onChanged }: Props) {
  const [channel, setChannel] = useState<'external_email' | 'phone'>('external_email')
  const [state, setState] = useState<'given' | 'withdrawn'>('given')
  const [how, setHow] = useState<keyof typeof CONSENT_WAYS>('meeting')
  const deed = useDeed('consent')
  const save = async () => {
    const body = { channel, state, how }
    if (!(await deed.run(() => api('POST /api/people/:id/consents', { id: client.id }, body)))) return
    onChanged()
    onClose()
  }
  return (
    <FormDialog
      title={i18n._({ id: 'consents.add', message: 'Registrera val av kanal' })}
      submit={i18n._({ id: 'consent.save', message: 'Spara valet' })}
      deed={deed}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <p className="sm">
        {i18n._({
          id: 'consent.what',
          message: 'Valet gör aldrig att känsliga uppgifter får skickas oskyddat.',
        })}
      </p>
      <Select
        label={i18n._({ id: 'consent.channel', message: 'Vilken väg gäller det?' })}
        options={optionsOf(CHANNELS)}
        value={channel}
        onChange={setChannel}
      />
      <RadioCards
        side
        legend={i18n._({ id: 'consent.state', message: 'Vad har personen sagt?' })}
        cards={[
          { value: 'given', title: i18n._({ id: 'consent.given', message: 'Vill bli nådd så här' }) },
          {
            value: 'withdrawn',
            title: i18n._({ id: 'consent.withdrawn', message: 'Vill inte bli nådd så här' }),
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
