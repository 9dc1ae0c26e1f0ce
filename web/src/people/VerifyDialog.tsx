import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { ContactPoint, Verification } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { optionsOf } from '../ui/optionsOf.ts'
import { writtenPhone } from '../ui/phone.ts'
import { RadioCards } from '../ui/RadioCards.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { FormDialog } from './FormDialog.tsx'
import { CONTACT_KINDS, VERIFICATIONS } from './words.ts'

interface Props {
  point: ContactPoint
  onClose: () => void
  onChanged: () => void
}

/** Somebody has made sure whose address this is: written down with how, when and by whom (R-CHATT-14). */
export function VerifyDialog({ point, onClose, onChanged }: Props) {
  const [how, setHow] = useState<Verification>()
  const deed = useDeed('verify')
  const verify = async () => {
    const done = await deed.run(
      async () => how && (await api('POST /api/contact-points/:id/verifications', { id: point.id }, { how })),
      {
        how: how ? undefined : /*i18n*/ { id: 'verify.fault', message: 'Välj hur du vet att den är rätt.' },
      },
    )
    if (!done) return
    onChanged()
    onClose()
  }
  return (
    <FormDialog
      title={i18n._({ id: 'verify.title', message: 'Kontrollera kontaktvägen' })}
      submit={i18n._({ id: 'verify.save', message: 'Anteckna som kontrollerad' })}
      deed={deed}
      onSubmit={() => void verify()}
      onClose={onClose}
    >
      <p>
        <b>{i18n._(CONTACT_KINDS[point.kind])}:</b>{' '}
        <bdi>{point.kind === 'phone' ? writtenPhone(point.value) : point.value}</bdi>
      </p>
      <RadioCards
        {...deed.field('how')}
        legend={i18n._({ id: 'verify.how', message: 'Hur vet du att den hör till personen?' })}
        hint={i18n._({
          id: 'verify.hint',
          message: 'Ditt namn, tiden och sättet skrivs ned. Ett kodord ensamt räcker inte.',
        })}
        cards={optionsOf(VERIFICATIONS).map(({ value, label }) => ({ value, title: capital(label) }))}
        value={how}
        onChange={setHow}
      />
    </FormDialog>
  )
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
