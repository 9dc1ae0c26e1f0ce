import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { HandbookQuestion } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { refresh } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { toast } from '../ui/toast.ts'
import { useDeed } from '../ui/useDeed.ts'

/** The answer to whoever asked; and, written anew, an example for everybody on the page that it belongs to. */
export function AnswerQuestionDialog({
  question,
  onClose,
}: {
  question: HandbookQuestion
  onClose: () => void
}) {
  const [text, setText] = useState('')
  const [shared, setShared] = useState(false)
  const [example, setExample] = useState({ question: '', answer: '' })
  const deed = useDeed('handbook-answer')
  const answer = async () => {
    const missing = (words: string, needed = true) => needed && words.trim() === ''
    const done = await deed.run(
      () =>
        api(
          'POST /api/handbook/questions/:id/answer',
          { id: question.id },
          {
            text: text.trim(),
            example: shared ? { question: example.question.trim(), answer: example.answer.trim() } : null,
          },
        ),
      {
        text: missing(text)
          ? /*i18n*/ { id: 'handbook.answer.fault.text', message: 'Skriv ett svar.' }
          : undefined,
        question: missing(example.question, shared)
          ? /*i18n*/ {
              id: 'handbook.answer.fault.question',
              message: 'Skriv frågan som den ska stå i exemplet.',
            }
          : undefined,
        answer: missing(example.answer, shared)
          ? /*i18n*/ {
              id: 'handbook.answer.fault.answer',
              message: 'Skriv svaret som det ska stå i exemplet.',
            }
          : undefined,
      },
    )
    if (!done) return
    onClose()
    refresh('/api/handbook')
    toast({ text: i18n._({ id: 'handbook.answer.sent', message: 'Svaret är sparat' }) })
  }
  return (
    <Dialog
      title={i18n._({ id: 'handbook.answer.title', message: 'Svara på frågan' })}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={() => void answer()} disabled={deed.running}>
            {i18n._({ id: 'handbook.answer.send', message: 'Spara svaret' })}
          </Button>
          <Button onClick={onClose}>{i18n._({ id: 'handbook.cancel', message: 'Avbryt' })}</Button>
        </>
      }
    >
      <ErrorSummary errors={deed.faults} />
      <p className="pre card">{question.text}</p>
      <TextArea
        {...deed.field('text')}
        label={i18n._({ id: 'handbook.answer.text', message: 'Ditt svar' })}
        hint={i18n._({ id: 'handbook.answer.hint', message: 'Läses av den som frågade.' })}
        value={text}
        maxLength={2000}
        rows={4}
        onChange={setText}
      />
      {question.page !== null && (
        <Checkbox
          label={i18n._({ id: 'handbook.answer.share', message: 'Gör ett exempel av det på sidan' })}
          hint={i18n._({
            id: 'handbook.answer.share.hint',
            message: 'Läses av alla som arbetar här. Skriv om det så att ingen går att känna igen.',
          })}
          checked={shared}
          onChange={setShared}
        />
      )}
      {shared && (
        <>
          <TextArea
            {...deed.field('question')}
            label={i18n._({ id: 'handbook.answer.exampleQuestion', message: 'Frågan i exemplet' })}
            value={example.question}
            maxLength={500}
            rows={2}
            onChange={(next) => setExample({ ...example, question: next })}
          />
          <TextArea
            {...deed.field('answer')}
            label={i18n._({ id: 'handbook.answer.exampleAnswer', message: 'Svaret i exemplet' })}
            value={example.answer}
            maxLength={2000}
            rows={3}
            onChange={(next) => setExample({ ...example, answer: next })}
          />
        </>
      )}
    </Dialog>
  )
}
