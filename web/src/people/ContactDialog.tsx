import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { ClientView, ContactKind, ContactPoint, Verification } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { optionsOf } from '../ui/optionsOf.ts'
import { Select } from '../ui/Select.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { FormDialog } from './FormDialog.tsx'
import { contactFault } from './personForm.ts'
import { CONTACT_KINDS, SOURCES, VERIFICATIONS } from './words.ts'

interface Props {
  client: ClientView
  onClose: () => void
  onChanged: () => void
}

/** A further way to reach the person: what, from where, and whether somebody has made sure of it. */
export function ContactDialog({ client, onClose, onChanged }: Props) {
  const [kind, setKind] = useState<ContactKind>('phone')
  const [value, setValue] = useState('')
  const [source, setSource] = useState<ContactPoint['source']>('meeting')
  const [how, setHow] = useState<Verification | ''>('')
  const deed = useDeed('contact')
  const add = async () => {
    const body = { kind, value: value.trim(), source, ...(how && { verifiedHow: how }) }
    const done = await deed.run(() => api('POST /api/people/:id/contact-points', { id: client.id }, body), {
      value: contactFault(kind, value),
    })
    if (!done) return
    onChanged()
    onClose()
  }
  const unverified = {
    value: '' as const,
    label: i18n._({ id: 'contact.notYet', message: 'Inte kontrollerad än' }),
  }
  const written = { ...deed.field('value'), label: i18n._(CONTACT_KINDS[kind]), value, onChange: setValue }
  return (
    <FormDialog
      title={i18n._({ id: 'contact.add', message: 'Lägg till kontaktväg' })}
      submit={i18n._({ id: 'contact.save', message: 'Spara kontaktvägen' })}
      deed={deed}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <Select
        label={i18n._({ id: 'contact.kind', message: 'Slag' })}
        options={optionsOf(CONTACT_KINDS)}
        value={kind}
        onChange={setKind}
      />
      {kind === 'address' ? (
        <TextArea {...written} maxLength={300} rows={3} />
      ) : (
        <TextField {...written} maxLength={300} inputMode={kind === 'phone' ? 'tel' : 'email'} />
      )}
      <Select
        label={i18n._({ id: 'contact.from', message: 'Var kommer den ifrån?' })}
        options={optionsOf(SOURCES)}
        value={source}
        onChange={setSource}
      />
      <Select
        label={i18n._({ id: 'contact.how', message: 'Hur vet vi att den är rätt?' })}
        options={[unverified, ...optionsOf(VERIFICATIONS)]}
        value={how}
        onChange={setHow}
      />
    </FormDialog>
  )
}
