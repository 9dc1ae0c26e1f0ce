import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { ClientView, OpeningReason } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { optionsOf } from '../ui/optionsOf.ts'
import { RadioCards } from '../ui/RadioCards.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { OPENING_REASONS } from './words.ts'

interface Props {
  client: ClientView
  onOpened: (opened: ClientView) => void
  onClose: () => void
}

/** Why the number, or a protected person's name, is looked at: one of a short list, written down. */
export function OpeningDialog({ client, onOpened, onClose }: Props) {
  const [reason, setReason] = useState<OpeningReason>()
  const deed = useDeed('opening')
  const open = async () => {
    const done = await deed.run(
      async () =>
        reason && onOpened(await api('POST /api/people/:id/openings', { id: client.id }, { reason })),
      {
        reason: reason
          ? undefined
          : /*i18n*/ { id: 'opening.fault', message: 'Välj varför du behöver se uppgifterna.' },
      },
    )
    if (done) onClose()
  }
  return (
    <Dialog
      title={
        client.protectedIdentity
          ? i18n._({ id: 'opening.title.protected', message: 'Visa skyddade personuppgifter' })
          : i18n._({ id: 'opening.title', message: 'Visa personnummer' })
      }
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" icon="eye" onClick={() => void open()} disabled={deed.running}>
            {i18n._({ id: 'opening.open', message: 'Visa uppgifterna' })}
          </Button>
          <Button onClick={onClose}>{i18n._({ id: 'people.cancel', message: 'Avbryt' })}</Button>
        </>
      }
    >
      <ErrorSummary errors={deed.faults} />
      <RadioCards
        {...deed.field('reason')}
        legend={i18n._({ id: 'opening.why', message: 'Varför behöver du se dem?' })}
        hint={i18n._({
          id: 'opening.hint',
          message:
            'Skälet, ditt namn och tiden skrivs ned. Uppgifterna döljs igen när du lämnar konversationen.',
        })}
        cards={optionsOf(OPENING_REASONS).map(({ value, label }) => ({ value, title: label }))}
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  )
}
