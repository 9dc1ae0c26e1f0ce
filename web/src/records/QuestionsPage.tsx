import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { QuestionView } from '../../../server/src/contract.ts'
import { language } from '../i18n.ts'
import { inboxPath } from '../messages/views.ts'
import { useApi } from '../query.ts'
import { hasRole, useMe } from '../session.tsx'
import { Button, LinkButton } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Page } from '../ui/Page.tsx'
import { longTime } from '../ui/time.ts'
import { WaitingPage } from '../ui/WaitingPage.tsx'
import { AnswerDialog } from './AnswerDialog.tsx'
import { age } from './age.ts'
import './records.css'

/** What waits for the registrar, oldest first; others see the questions they have asked themselves (R-HAND-04). */
export function QuestionsPage() {
  const { data, error, refetch } = useApi('GET /api/questions')
  const [answering, setAnswering] = useState<QuestionView>()
  const registrar = hasRole(useMe(), 'registrar')
  const title = i18n._({ id: 'questions.title', message: 'Frågor till registratorn' })
  if (!data) return <WaitingPage title={title} error={error} onRetry={refetch} />
  return (
    <Page title={title}>
      {data.questions.length === 0 && (
        <EmptyState title={i18n._({ id: 'questions.empty', message: 'Ingen fråga väntar på svar' })}>
          {i18n._({
            id: 'questions.empty.why',
            message: 'Frågor ställs när ett meddelande ska bevaras och någon är osäker.',
          })}
        </EmptyState>
      )}
      {data.questions.length > 0 && (
        <ol className="stack">
          {data.questions.map((question) => (
            <li key={question.id} className="card stack">
              <Asked question={question} />
              <p className="pre">{question.text}</p>
              <div className="row">
                {registrar && (
                  <Button kind="primary" onClick={() => setAnswering(question)}>
                    {i18n._({ id: 'questions.answer', message: 'Svara' })}
                    <span className="vh"> {question.askedBy}</span>
                  </Button>
                )}
                <LinkButton to={`/bevara/${question.messageId}`}>
                  {i18n._({ id: 'questions.message', message: 'Läs meddelandet' })}
                </LinkButton>
                <LinkButton kind="link" to={inboxPath('team', question.conversationId)}>
                  {i18n._({ id: 'questions.conversation', message: 'Öppna konversationen' })}
                </LinkButton>
              </div>
            </li>
          ))}
        </ol>
      )}
      {answering && <AnswerDialog question={answering} onClose={() => setAnswering(undefined)} />}
    </Page>
  )
}

function Asked({ question }: { question: QuestionView }) {
  return (
    <div>
      <h2>
        {i18n._({
          id: 'questions.askedBy',
          message: '{name} frågade {age}',
          values: { name: question.askedBy, age: age(question.askedAt, new Date(), language()) },
        })}
      </h2>
      <p className="sm m">
        {question.unitName} · <time dateTime={question.askedAt}>{longTime(question.askedAt)}</time>
      </p>
    </div>
  )
}
