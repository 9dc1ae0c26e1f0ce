import { i18n } from '@lingui/core'
import { wordsOf } from '@slussen/rules'
import type { RuleCase } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { language } from '../i18n.ts'
import { refresh, useApi } from '../query.ts'
import { hasRole, useMe } from '../session.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { SummaryList } from '../ui/SummaryList.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { QUESTIONS } from './words.ts'

/** Cases that the lawyer has kept, asked again whenever a rule changes; those that differ stand first. */
export function CasesPart() {
  const { data, error, refetch } = useApi('GET /api/rule-cases')
  const deed = useDeed('cases')
  const isLawyer = hasRole(useMe(), 'lawyer')
  if (error) return <ErrorNotice error={error} onRetry={refetch} />
  if (!data) return <Skeleton />
  const change = (work: () => Promise<unknown>) =>
    void deed.run(async () => {
      await work()
      refresh('/api/rule-cases')
    })
  return (
    <>
      <p className="sm m">
        {i18n._({
          id: 'cases.what',
          message:
            'Ett prövofall frågas om vid varje ändring av reglerna, så att ingen ändring går obemärkt förbi.',
        })}
      </p>
      <ErrorSummary errors={deed.faults} />
      {data.rows.length === 0 && (
        <EmptyState title={i18n._({ id: 'cases.noneKept', message: 'Inga prövofall än' })}>
          {i18n._({
            id: 'cases.none.hint',
            message: 'Ett fall från ”Får jag …?” i handboken kan sparas hit.',
          })}
        </EmptyState>
      )}
      <ul className="stack">
        {data.rows
          .toSorted((a, b) => Number(b.differs) - Number(a.differs))
          .map((one) => (
            <CaseCard
              key={one.id}
              case={one}
              {...(isLawyer && {
                onAccept: () => change(() => api('PUT /api/rule-cases/:id/answer', { id: one.id }, {})),
                onDrop: () => change(() => api('DELETE /api/rule-cases/:id', { id: one.id })),
              })}
            />
          ))}
      </ul>
    </>
  )
}

interface CardProps {
  case: RuleCase
  onAccept?: () => void
  onDrop?: () => void
}

function CaseCard({ case: one, onAccept, onDrop }: CardProps) {
  const words = wordsOf(one.question, language())
  const answer = ({ rule, outcome, step }: RuleCase['now']) =>
    [`${words.outcome(outcome)} (${rule})`, words.step(step)].filter(Boolean).join(', ')
  return (
    <li className="card stack">
      <div className="row row-split">
        <h2>{one.note}</h2>
        {one.differs ? (
          <Tag kind="warn" icon="warn">
            {i18n._({ id: 'cases.differs', message: 'får ett annat svar' })}
          </Tag>
        ) : (
          <Tag kind="ok" icon="ok">
            {i18n._({ id: 'cases.holds', message: 'håller' })}
          </Tag>
        )}
      </div>
      <SummaryList
        rows={[
          {
            term: i18n._({ id: 'rules.question', message: 'Område' }),
            value: i18n._(QUESTIONS[one.question]),
          },
          { term: i18n._({ id: 'cases.facts', message: 'Fallet' }), value: words.given(one.facts) },
          { term: i18n._({ id: 'cases.expected', message: 'Rätt svar' }), value: answer(one.expected) },
          ...(one.differs
            ? [{ term: i18n._({ id: 'cases.now', message: 'Svar nu' }), value: answer(one.now) }]
            : []),
          { term: i18n._({ id: 'cases.keptBy', message: 'Sparat av' }), value: one.keptBy },
        ]}
      />
      {(onAccept || onDrop) && (
        <div className="row">
          {one.differs && onAccept && (
            <Button small onClick={onAccept}>
              {i18n._({ id: 'cases.accept', message: 'Godta det nya svaret' })}
              <span className="vh"> {one.note}</span>
            </Button>
          )}
          {onDrop && (
            <Button small onClick={onDrop}>
              {i18n._({ id: 'cases.drop', message: 'Sluta fråga om fallet' })}
              <span className="vh"> {one.note}</span>
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
