import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { QuestionView } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { toast } from '../ui/toast.ts'
import { useDeed } from '../ui/useDeed.ts'
import { refreshFiling } from './filed.ts'
import { QuestionAndAnswer } from './QuestionNotice.tsx'

interface Props {
  question: QuestionView
  onClose: () => void
}

/** The registrar's answer; it is kept with the message and unlocks it. */
export function AnswerDialog({ question, onClose }: Props) {
  const [text, setText] = useState('')
  const deed = useDeed('answer')
  const answer = async () => {
    const done = await deed.run(
      () => api('POST /api/questions/:id/answer', { id: question.id }, { text: text.trim() }),
      {
        text:
          text.trim() === '' ? /*i18n*/ { id: 'answer.fault.text', message: 'Skriv ett svar.' } : undefined,
      },
    )
    if (!done) return
    onClose()
    refreshFiling()
    toast({
      text: i18n._({
        id: 'answer.sent',
        message: 'Svaret är sparat. Meddelandet är inte längre låst.',
      }),
    })
  }
  return (
    <Dialog
      title={i18n._({ id: 'answer.title', message: 'Svara på frågan' })}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={() => void answer()} disabled={deed.running}>
            {i18n._({ id: 'answer.send', message: 'Spara svaret' })}
          </Button>
          <Button onClick={onClose}>{i18n._({ id: 'answer.cancel', message: 'Avbryt' })}</Button>
        </>
      }
    >
      <ErrorSummary errors={deed.faults} />
      <QuestionAndAnswer question={question} />
      <TextArea
        {...deed.field('text')}
        label={i18n._({ id: 'answer.text', message: 'Ditt svar' })}
        hint={i18n._({ id: 'answer.hint', message: 'Svaret sparas och meddelandet låses upp.' })}
        value={text}
        maxLength={2000}
        rows={4}
        onChange={setText}
      />
    </Dialog>
  )
}
