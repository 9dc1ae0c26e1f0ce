import { i18n } from '@lingui/core'
import { useRef, useState } from 'react'
import type {
  AgeGroup as AgeGroupValue,
  ClientKind,
  ConversationView,
  Remark,
} from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { optionsOf } from '../ui/optionsOf.ts'
import { RadioCards } from '../ui/RadioCards.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { AgeGroup } from './AgeGroup.tsx'
import { FormDialog } from './FormDialog.tsx'
import { personFaults } from './personForm.ts'
import { senderOf } from './senderOf.ts'
import { ThinkOf } from './ThinkOf.tsx'
import { CLIENT_KINDS } from './words.ts'

interface Props {
  conversation: ConversationView
  onClose: () => void
  onChanged: () => void
}

interface Form {
  kind: ClientKind
  name: string
  personalNumber: string
  ageGroup: AgeGroupValue | undefined
  language: string
  remarks: readonly Remark[]
  protectedIdentity: boolean
}

const EMPTY: Form = {
  kind: 'client',
  name: '',
  personalNumber: '',
  ageGroup: undefined,
  language: '',
  remarks: [],
  protectedIdentity: false,
}

/** Writes a person into the unit's register, with the sender's address, and links the conversation. */
export function NewPersonDialog({ conversation, onClose, onChanged }: Props) {
  const [form, setForm] = useState(EMPTY)
  const deed = useDeed('person')
  const made = useRef({ clientId: '', hasAddress: false })
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }))
  const sender = senderOf(conversation)
  const organisation = form.kind === 'organisation' || form.kind === 'authority'

  // Three calls: what has succeeded is not done twice when a later one fails and the button is pressed again.
  const create = async () => {
    const done = await deed.run(
      async () => {
        const now = made.current
        if (now.clientId === '')
          now.clientId = (await api('POST /api/people', {}, bodyOf(form, conversation))).id
        if (sender && !now.hasAddress) {
          const point = { kind: 'email', value: sender, source: 'own_message' } as const
          await api('POST /api/people/:id/contact-points', { id: now.clientId }, point)
          now.hasAddress = true
        }
        await api('PUT /api/conversations/:id/client', { id: conversation.id }, { clientId: now.clientId })
      },
      personFaults(organisation ? { ...form, personalNumber: '' } : form),
    )
    if (!done) return
    onChanged()
    onClose()
  }
  return (
    <FormDialog
      title={i18n._({ id: 'person.new', message: 'Ny person' })}
      submit={i18n._({ id: 'person.create', message: 'Skapa och koppla' })}
      deed={deed}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <RadioCards
        side
        legend={i18n._({ id: 'person.kind', message: 'Vem är det?' })}
        cards={optionsOf(CLIENT_KINDS).map(({ value, label }) => ({ value, title: label }))}
        value={form.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        {...deed.field('name')}
        label={i18n._({ id: 'person.name', message: 'Namn' })}
        value={form.name}
        maxLength={200}
        onChange={(name) => change({ name })}
      />
      {!organisation && (
        <TextField
          {...deed.field('personalNumber')}
          label={i18n._({ id: 'person.personalNumber', message: 'Personnummer (frivilligt)' })}
          hint={i18n._({
            id: 'person.personalNumber.hint',
            message: 'Som 19890101-2388. Visas bara för den som anger ett skäl.',
          })}
          value={form.personalNumber}
          maxLength={20}
          onChange={(personalNumber) => change({ personalNumber })}
        />
      )}
      {form.kind === 'client' && form.personalNumber.trim() === '' && (
        <AgeGroup value={form.ageGroup} onChange={(ageGroup) => change({ ageGroup })} />
      )}
      <ThinkOf language={form.language} remarks={form.remarks} change={change} />
      <Checkbox
        label={i18n._({ id: 'person.protect', message: 'Skyddade personuppgifter' })}
        hint={i18n._({
          id: 'person.protect.hint',
          message: 'Namn och kontaktvägar döljs tills någon anger varför de behövs.',
        })}
        checked={form.protectedIdentity}
        onChange={(protectedIdentity) => change({ protectedIdentity })}
      />
      {sender && (
        <p className="sm">
          {i18n._({
            id: 'person.addsAddress',
            message: 'Adressen som skrev läggs till som kontaktväg, inte kontrollerad:',
          })}{' '}
          <bdi>{sender}</bdi>
        </p>
      )}
    </FormDialog>
  )
}

function bodyOf(form: Form, conversation: ConversationView) {
  const { kind, name, ageGroup, language, remarks, protectedIdentity } = form
  const nobody = kind === 'organisation' || kind === 'authority'
  const personalNumber = nobody ? '' : form.personalNumber.trim()
  return {
    unitId: conversation.unit.id,
    kind,
    name: name.trim(),
    ...(personalNumber && { personalNumber }),
    ...(kind === 'client' && !personalNumber && ageGroup && { ageGroup }),
    ...(language.trim() && { language: language.trim() }),
    remarks: [...remarks],
    protectedIdentity,
  }
}
