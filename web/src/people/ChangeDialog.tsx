import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { ClientView, Remark } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { AgeGroup } from './AgeGroup.tsx'
import { FormDialog } from './FormDialog.tsx'
import { ThinkOf } from './ThinkOf.tsx'

interface Props {
  client: ClientView
  onClose: () => void
  onChanged: () => void
}

/** What to think of, and whether the identity is protected. */
export function ChangeDialog({ client, onClose, onChanged }: Props) {
  const [language, setLanguage] = useState(client.language)
  const [remarks, setRemarks] = useState<readonly Remark[]>(client.remarks)
  const [ageGroup, setAgeGroup] = useState(client.ageGroup ?? undefined)
  const [protectedIdentity, setProtected] = useState(client.protectedIdentity)
  const deed = useDeed('change')
  const save = async () => {
    const age = ageGroup && !client.hasPersonalNumber ? { ageGroup } : {}
    const body = { language: language.trim(), remarks: [...remarks], protectedIdentity, ...age }
    if (!(await deed.run(() => api('PATCH /api/people/:id', { id: client.id }, body)))) return
    onChanged()
    onClose()
  }
  return (
    <FormDialog
      title={i18n._({ id: 'remarks.change', message: 'Ändra det att tänka på' })}
      submit={i18n._({ id: 'change.save', message: 'Spara ändringen' })}
      deed={deed}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {client.kind === 'client' && !client.hasPersonalNumber && (
        <AgeGroup value={ageGroup} onChange={setAgeGroup} />
      )}
      <ThinkOf
        language={language}
        remarks={remarks}
        change={(part) => {
          if (part.language !== undefined) setLanguage(part.language)
          if (part.remarks) setRemarks(part.remarks)
        }}
      />
      <Checkbox
        label={i18n._({ id: 'person.protect', message: 'Skyddade personuppgifter' })}
        hint={i18n._({
          id: 'person.protect.hint',
          message: 'Namn och kontaktvägar döljs tills någon anger varför de behövs.',
        })}
        checked={protectedIdentity}
        onChange={setProtected}
      />
    </FormDialog>
  )
}
