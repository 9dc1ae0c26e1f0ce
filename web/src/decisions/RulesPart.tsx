import { i18n } from '@lingui/core'
import type { Law, PackId, QuestionName } from '@slussen/rules'
import { useState } from 'react'
import type { Signature } from '../../../server/src/contract.ts'
import { useApi } from '../query.ts'
import { hasRole, useMe } from '../session.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { InlineNotice } from '../ui/InlineNotice.tsx'
import { optionsOf } from '../ui/optionsOf.ts'
import { Select } from '../ui/Select.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { useWholeLaw } from '../useWholeLaw.ts'
import { RuleRow } from './RuleRow.tsx'
import { chosenRules, type ListedRule, type RuleFilter, rulesOf } from './ruleList.ts'
import { SignDialog } from './SignDialog.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'
import { FILTERS, QUESTIONS } from './words.ts'

/** The rules of the pack in force, one question at a time, and the lawyer's signature under them. */
export function RulesPart() {
  const law = useApi('GET /api/law')
  if (law.error) return <ErrorNotice error={law.error} onRetry={law.refetch} />
  return law.data ? <Signatures pack={law.data.pack} /> : <Skeleton />
}

function Signatures({ pack }: { pack: PackId }) {
  const { data, error, refetch } = useApi('GET /api/rule-signatures', {}, { pack })
  const { law, failed, again } = useWholeLaw(pack)
  if (error) return <ErrorNotice error={error} onRetry={refetch} />
  if (failed) return <NotFetched onRetry={again} />
  return data && law ? <Rules law={law} signatures={data.rows} /> : <Skeleton />
}

function NotFetched({ onRetry }: { onRetry: () => void }) {
  return (
    <InlineNotice
      kind="warn"
      title={i18n._({ id: 'rules.notFetched', message: 'Reglerna kunde inte hämtas.' })}
      actions={<Button onClick={onRetry}>{i18n._({ id: 'rules.again', message: 'Försök igen' })}</Button>}
    />
  )
}

type Shown = { sign: readonly ListedRule[] } | { withdraw: Signature }

function Rules({ law, signatures }: { law: Law; signatures: readonly Signature[] }) {
  const maySign = hasRole(useMe(), 'lawyer')
  const [question, setQuestion] = useState<QuestionName>('send')
  const [filter, setFilter] = useState<RuleFilter>('unsigned')
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [shown, setShown] = useState<Shown>()
  const byRule = new Map(signatures.map((one) => [one.rule, one]))
  const all = rulesOf(law)
  const rules = chosenRules(all, { question, filter, signed: new Set(byRule.keys()) })
  const chosen = rules.filter(({ rule }) => ticked.includes(rule.id) && !byRule.has(rule.id))
  const close = () => setShown(undefined)
  const tick = (id: string) => (on: boolean) =>
    setTicked(on ? [...ticked, id] : ticked.filter((one) => one !== id))
  return (
    <>
      <div className="rule-choice">
        <Select
          label={i18n._({ id: 'rules.question', message: 'Område' })}
          options={optionsOf(QUESTIONS)}
          value={question}
          onChange={setQuestion}
        />
        <Select
          label={i18n._({ id: 'rules.show', message: 'Visa' })}
          options={optionsOf(FILTERS)}
          value={filter}
          onChange={setFilter}
        />
      </div>
      <div className="row row-split">
        <p className="sm m" role="status">
          {i18n._({
            id: 'rules.count',
            message: '{shown} regler visas. {signed} av {all} i hela regelverket är signerade.',
            values: { shown: rules.length, signed: byRule.size, all: all.length },
          })}
        </p>
        {maySign && (
          <Button
            kind="primary"
            icon="pen"
            disabled={chosen.length === 0}
            onClick={() => setShown({ sign: chosen })}
          >
            {i18n._({
              id: 'rules.signChosen',
              message: '{count, plural, =0 {Signera valda} one {Signera vald regel} other {Signera # valda}}',
              values: { count: chosen.length },
            })}
          </Button>
        )}
      </div>
      {rules.length === 0 && (
        <EmptyState title={i18n._({ id: 'rules.none', message: 'Inga regler passar urvalet' })} />
      )}
      <ul className="stack">
        {rules.map((listed) => (
          <RuleRow
            key={listed.rule.id}
            law={law}
            listed={listed}
            signature={byRule.get(listed.rule.id)}
            deeds={
              maySign
                ? {
                    ticked: ticked.includes(listed.rule.id),
                    tick: tick(listed.rule.id),
                    sign: () => setShown({ sign: [listed] }),
                    withdraw: (signature) => setShown({ withdraw: signature }),
                  }
                : undefined
            }
          />
        ))}
      </ul>
      {shown && 'sign' in shown && <SignDialog law={law} rules={shown.sign} onClose={close} />}
      {shown && 'withdraw' in shown && <WithdrawDialog signature={shown.withdraw} onClose={close} />}
    </>
  )
}
