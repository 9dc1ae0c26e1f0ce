import { i18n } from '@lingui/core'
import { useState } from 'react'
import { api } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { toast } from '../ui/toast.ts'
import { useDeed } from '../ui/useDeed.ts'
import { refreshFiling } from './filed.ts'

interface Props {
  messageId: string
  onClose: () => void
}

/** Puts a doubt to the registrar; the message is locked until there is an answer (R-HAND-04). */
export function AskDialog({ messageId, onClose }: Props) {
  const [text, setText] = useState('')
  const deed = useDeed('ask')
  const ask = async () => {
    const asked = await deed.run(
      () => api('POST /api/messages/:id/questions', { id: messageId }, { text: text.trim() }),
      {
        text:
          text.trim() === ''
            ? /*i18n*/ { id: 'question.fault.text', message: 'Skriv vad du undrar.' }
            : undefined,
      },
    )
    if (!asked) return
    onClose()
    refreshFiling()
    toast({
      text: i18n._({
        id: 'question.sent',
        message: 'Frågan är ställd till registratorn. Meddelandet är låst tills du får svar.',
      }),
    })
  }
  return (
    <Dialog
      title={i18n._({ id: 'question.ask', message: 'Fråga registratorn' })}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={() => void ask()} disabled={deed.running}>
            {i18n._({ id: 'question.send', message: 'Ställ frågan' })}
          </Button>
          <Button onClick={onClose}>{i18n._({ id: 'question.cancel', message: 'Avbryt' })}</Button>
        </>
      }
    >
      <ErrorSummary errors={deed.faults} />
      <p className="sm">
        {i18n._({
          id: 'question.askWhy',
          message:
            'När det är osäkert vad som är en allmän handling eller var den hör hemma avgör du det inte själv. Medan frågan är öppen kan meddelandet varken bevaras eller tas bort.',
        })}
      </p>
      <TextArea
        {...deed.field('text')}
        label={i18n._({ id: 'question.text', message: 'Vad undrar du?' })}
        value={text}
        maxLength={2000}
        rows={4}
        onChange={setText}
      />
    </Dialog>
  )
}
