import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { ConversationView } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { refresh } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { DateTimeField } from '../ui/DateTimeField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { instantOf, soon } from '../ui/days.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { writtenPhone } from '../ui/phone.ts'
import { TextArea } from '../ui/TextArea.tsx'
import { dayAndTime } from '../ui/time.ts'
import { toast } from '../ui/toast.ts'
import { shownAddress } from './shownAddress.ts'

const WHEN = 'task-when'

interface Props {
  kind: 'call' | 'meeting'
  conversation: ConversationView
  onClose: () => void
}

/** A call or a meeting instead of text: a dated task with an outcome, so that it is not forgotten (R-KOM-18). */
export function TaskDialog({ kind, conversation, onClose }: Props) {
  const [when, setWhen] = useState(() => soon(kind === 'call' ? 15 : 24 * 60))
  const [note, setNote] = useState('')
  const [errors, setErrors] = useState<{ id?: string; text: string }[]>([])
  const call = kind === 'call'
  const number = writtenPhone(shownAddress(conversation, 'phone') ?? '')
  const save = async () => {
    const dueAt = instantOf(when)
    if (!dueAt)
      return setErrors([{ id: WHEN, text: i18n._({ id: 'task.when.wrong', message: 'Välj dag och tid' }) }])
    try {
      await api('POST /api/conversations/:id/tasks', { id: conversation.id }, { kind, dueAt, note })
      refresh('/api/conversations', '/api/tasks')
      const time = dayAndTime(dueAt)
      toast({
        text: call
          ? i18n._({ id: 'task.call.saved', message: 'Samtal att ringa: {time}', values: { time } })
          : i18n._({ id: 'task.meeting.saved', message: 'Möte: {time}', values: { time } }),
      })
      onClose()
    } catch (thrown) {
      if (thrown instanceof ApiError) setErrors([{ text: thrown.text }])
    }
  }
  return (
    <Dialog
      title={
        call
          ? i18n._({ id: 'task.call', message: 'Boka samtal' })
          : i18n._({ id: 'task.meeting', message: 'Boka möte' })
      }
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" icon={call ? 'phone' : 'meeting'} onClick={() => void save()}>
            {call
              ? i18n._({ id: 'task.call', message: 'Boka samtal' })
              : i18n._({ id: 'task.meeting', message: 'Boka möte' })}
          </Button>
          <Button onClick={onClose}>{i18n._({ id: 'cancel', message: 'Avbryt' })}</Button>
        </>
      }
    >
      <ErrorSummary errors={errors} />
      {call && (
        <p>
          {number
            ? i18n._({ id: 'task.phone', message: 'Telefon: {number}', values: { number } })
            : i18n._({ id: 'task.noPhone', message: 'Inget telefonnummer i registret.' })}
        </p>
      )}
      <DateTimeField
        id={WHEN}
        legend={i18n._({ id: 'task.when', message: 'När?' })}
        error={errors.find((error) => error.id === WHEN)?.text}
        value={when}
        onChange={setWhen}
      />
      <TextArea
        label={i18n._({ id: 'task.note', message: 'Att ta upp (frivilligt)' })}
        hint={i18n._({ id: 'task.note.hint', message: 'Skrivs inte till klienten.' })}
        value={note}
        onChange={setNote}
        maxLength={2000}
      />
    </Dialog>
  )
}
