import { i18n } from '@lingui/core'
import { useState } from 'react'
import { api } from '../api.ts'
import { refresh } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useDeed } from '../ui/useDeed.ts'
import type { Credentials } from './CredentialsDialog.tsx'
import { type NewStaff, staffFaults } from './staffFaults.ts'

interface Props {
  onClose: () => void
  onAdded: (credentials: Credentials, name: string) => void
}

export function AddStaffDialog({ onClose, onAdded }: Props) {
  const [form, setForm] = useState<NewStaff>({ name: '', title: '', username: '' })
  const deed = useDeed('staff')
  const set = (name: keyof NewStaff) => (value: string) => setForm((before) => ({ ...before, [name]: value }))
  const add = () =>
    deed.run(async () => {
      const body = { name: form.name.trim(), title: form.title.trim(), username: form.username.trim() }
      const credentials = await api('POST /api/staff', {}, body)
      refresh('/api/staff')
      onAdded(credentials, body.name)
    }, staffFaults(form))
  return (
    <Dialog title={i18n._({ id: 'staff.add', message: 'Lägg till person' })} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <ErrorSummary errors={deed.faults} />
        <TextField
          {...deed.field('name')}
          label={i18n._({ id: 'staff.name', message: 'Namn' })}
          value={form.name}
          maxLength={120}
          onChange={set('name')}
        />
        <TextField
          {...deed.field('title')}
          label={i18n._({ id: 'staff.jobTitle', message: 'Titel (frivilligt)' })}
          hint={i18n._({
            id: 'staff.jobTitle.hint',
            message: 'Till exempel Socialsekreterare. Klienten ser den.',
          })}
          value={form.title}
          maxLength={120}
          onChange={set('title')}
        />
        <TextField
          {...deed.field('username')}
          label={i18n._({ id: 'login.username', message: 'Användarnamn' })}
          hint={i18n._({
            id: 'staff.username.hint',
            message: 'Små bokstäver, siffror, punkt och bindestreck.',
          })}
          value={form.username}
          maxLength={60}
          autoCapitalize="none"
          spellCheck={false}
          onChange={set('username')}
        />
        <div className="dialog-foot">
          <Button type="submit" kind="primary" disabled={deed.running}>
            {i18n._({ id: 'staff.create', message: 'Skapa kontot' })}
          </Button>
          <Button onClick={onClose}>{i18n._({ id: 'staff.cancel', message: 'Avbryt' })}</Button>
        </div>
      </form>
    </Dialog>
  )
}
