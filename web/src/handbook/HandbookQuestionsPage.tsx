import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { HandbookQuestion, HandbookView } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { refresh, useApi } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Link } from '../ui/Link.tsx'
import { longTime } from '../ui/time.ts'
import { toast } from '../ui/toast.ts'
import { AnswerQuestionDialog } from './AnswerQuestionDialog.tsx'
import { HandbookFrame } from './HandbookFrame.tsx'
import { Crumbs } from './PageMeta.tsx'
import { ASK_PATH, pagePath, rulePath } from './places.ts'

/** One's own questions about the rules with their answers; all of them to those who answer (R-HANDBOK-03, R-HANDBOK-07). */
export function HandbookQuestionsPage() {
  const { data, error, refetch } = useApi('GET /api/handbook/questions')
  const [answering, setAnswering] = useState<HandbookQuestion>()
  return (
    <HandbookFrame
      current="/handbok/fragor"
      title={i18n._({ id: 'handbook.questions', message: 'Frågor och svar' })}
      crumbs={<Crumbs />}
      failure={{ error: data ? undefined : error, refetch }}
    >
      {data &&
        ((book) => (
          <>
            {data.questions.length === 0 && (
              <EmptyState
                title={
                  data.answers
                    ? i18n._({ id: 'handbook.questions.none', message: 'Ingen har frågat något' })
                    : i18n._({ id: 'handbook.questions.noneOwn', message: 'Du har inte frågat något' })
                }
              >
                {i18n._({
                  id: 'handbook.questions.how',
                  message: 'Frågor ställs på handbokens sidor, eller i Får jag …? när en regel verkar fel.',
                })}
              </EmptyState>
            )}
            <ol className="stack">
              {data.questions.map((question) => (
                <li key={question.id} className="card stack">
                  <Question question={question} book={book} />
                  {data.answers && (
                    <div className="row">
                      {question.answer === null && (
                        <Button kind="primary" onClick={() => setAnswering(question)}>
                          {i18n._({ id: 'handbook.question.answer', message: 'Svara' })}
                          <span className="vh"> {question.askedBy}</span>
                        </Button>
                      )}
                      {question.example && (
                        <Button small onClick={() => void withdraw(question.example?.id ?? '')}>
                          {i18n._({ id: 'handbook.example.withdraw', message: 'Ta bort exemplet' })}
                        </Button>
                      )}
                    </div>
                  )}
                </li>
              ))}
            </ol>
            {answering && (
              <AnswerQuestionDialog question={answering} onClose={() => setAnswering(undefined)} />
            )}
          </>
        ))}
    </HandbookFrame>
  )
}

function Question({ question, book }: { question: HandbookQuestion; book: HandbookView }) {
  const { kind, rule, page, ask, text, askedBy, askedAt, answer, answeredBy, answeredAt, example } = question
  const title = book.pages.find(({ id }) => id === page)?.title
  return (
    <>
      <div>
        <h2>
          {kind === 'wrong_rule'
            ? i18n._({
                id: 'handbook.question.wrong',
                message: 'Regel {rule} kan vara fel',
                values: { rule: rule ?? '' },
              })
            : i18n._({ id: 'handbook.question.guidance', message: 'Fråga om vägledning' })}
        </h2>
        <p className="sm m">
          <bdi>{askedBy}</bdi> · <time dateTime={askedAt}>{longTime(askedAt)}</time>
        </p>
      </div>
      <p className="pre">{text}</p>
      <p className="row sm">
        {rule && (
          <Link to={rulePath(rule)}>
            {i18n._({ id: 'handbook.question.rule', message: 'Läs regeln' })}
            <span className="vh"> {rule}</span>
          </Link>
        )}
        {page && title && <Link to={pagePath(page)}>{title}</Link>}
        {ask && (
          <Link to={`${ASK_PATH}?${new URLSearchParams({ question: ask.question, ...ask.facts })}`}>
            {i18n._({ id: 'handbook.question.case', message: 'Öppna fallet i Får jag …?' })}
          </Link>
        )}
      </p>
      {answer === null ? (
        <p className="sm m">{i18n._({ id: 'handbook.question.waits', message: 'Väntar på svar' })}</p>
      ) : (
        <div className="notice grey">
          <p className="pre">{answer}</p>
          <p className="xs m">
            <bdi>{answeredBy}</bdi>
            {answeredAt && ` · ${longTime(answeredAt)}`}
            {example &&
              ` · ${i18n._({ id: 'handbook.question.example', message: 'står som exempel på sidan' })}`}
          </p>
        </div>
      )}
    </>
  )
}

async function withdraw(id: string): Promise<void> {
  try {
    await api('DELETE /api/handbook/examples/:id', { id })
    refresh('/api/handbook')
    toast({
      text: i18n._({ id: 'handbook.example.withdrawn', message: 'Exemplet står inte längre på sidan' }),
    })
  } catch (thrown) {
    if (thrown instanceof ApiError) toast({ text: thrown.text })
  }
}
