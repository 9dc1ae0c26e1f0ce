import { i18n } from '@lingui/core'
import type { DecisionView } from '../../../server/src/contract.ts'
import { say } from '../i18n.ts'
import { Citation, Sources } from '../messages/law.tsx'
import { isLocal } from '../messages/signature.ts'
import { useApi } from '../query.ts'
import { Icon } from '../ui/Icon.tsx'
import { useLaw } from '../useLaw.ts'
import { localReason, type RuleReason, ruleReason } from './ruleReason.ts'

/** What the rules say about a record and why, with its source and what that source is worth. */
export function RuleBox({ heading, decision }: { heading: string; decision: DecisionView }) {
  const asks = decision.outcome === 'ASK'
  const law = useLaw(decision.law)
  return (
    <section className={`notice ${asks ? 'warn' : 'ok'}`} aria-label={heading}>
      <h2>
        <Icon name={asks ? 'warn' : 'ok'} />
        {heading}
      </h2>
      {isLocal(decision.rule) ? (
        <LocalReason decision={decision} />
      ) : (
        <Reason decision={decision} reason={ruleReason(law, decision)} />
      )}
    </section>
  )
}

/** A row of the municipality's own has its words with the decision on it, also when it has ended since. */
function LocalReason({ decision }: { decision: DecisionView }) {
  const rows = useApi('GET /api/local-rules').data?.rows
  return rows && <Reason decision={decision} reason={localReason(rows, decision)} />
}

function Reason({ decision, reason }: { decision: DecisionView; reason: RuleReason | undefined }) {
  if (!reason)
    return (
      <>
        <p className="sm">
          {i18n._({
            id: 'rule.olderVersion',
            message: 'Svaret gavs av en annan version av reglerna än den här sidan har.',
          })}
        </p>
        <p className="xs m">
          {i18n._({
            id: 'rule.law',
            message: 'Regel {rule} i {law}',
            values: { rule: decision.rule, law: decision.law },
          })}
        </p>
      </>
    )
  return (
    <>
      <p className="sm">{say(reason.text)}</p>
      <details className="xs m">
        <summary>
          <Citation {...decision} sources={reason.sources} />
        </summary>
        <Sources rule={decision.rule} sources={reason.sources} />
      </details>
    </>
  )
}
