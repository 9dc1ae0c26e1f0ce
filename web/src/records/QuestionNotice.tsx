import { i18n } from '@lingui/core'
import { useEffect, useRef } from 'react'
import type { QuestionView } from '../../../server/src/contract.ts'
import { LinkButton } from '../ui/Button.tsx'
import { InlineNotice } from '../ui/InlineNotice.tsx'
import { dayAndTime } from '../ui/time.ts'

/** The question to the registrar about this message, and its answer. Until there is one the message is locked. */
export function QuestionNotice({ question }: { question: QuestionView }) {
  const open = question.answer === null
  const top = useRef<HTMLDivElement>(null)
  // The form that had focus is gone when the question has been asked. A page that opens gives focus to its heading.
  useEffect(() => {
    if (open) top.current?.focus()
  }, [open])
  return (
    <div ref={top} tabIndex={-1}>
      <InlineNotice
        kind={open ? 'warn' : 'info'}
        title={
          open
            ? i18n._({ id: 'question.locked', message: 'Låst tills registratorn har svarat' })
            : i18n._({ id: 'question.answered', message: 'Registratorn har svarat' })
        }
        actions={
          open && (
            <LinkButton to="/fragor" kind="primary">
              {i18n._({ id: 'question.open', message: 'Öppna frågan' })}
            </LinkButton>
          )
        }
      >
        {open && (
          <p>
            {i18n._({
              id: 'question.lockedWhy',
              message: 'Meddelandet kan varken bevaras eller tas bort medan frågan är öppen.',
            })}
          </p>
        )}
        <QuestionAndAnswer question={question} />
      </InlineNotice>
    </div>
  )
}

export function QuestionAndAnswer({ question }: { question: QuestionView }) {
  return (
    <dl className="talk">
      <dt>
        {i18n._({
          id: 'question.asked',
          message: '{name} frågade {time}',
          values: { name: question.askedBy, time: dayAndTime(question.askedAt) },
        })}
      </dt>
      <dd className="pre">{question.text}</dd>
      {question.answer !== null && (
        <>
          <dt>
            {i18n._({
              id: 'question.answeredBy',
              message: '{name} svarade {time}',
              values: {
                name: question.answeredBy ?? '',
                time: dayAndTime(question.answeredAt ?? question.askedAt),
              },
            })}
          </dt>
          <dd className="pre">{question.answer}</dd>
        </>
      )}
    </dl>
  )
}
