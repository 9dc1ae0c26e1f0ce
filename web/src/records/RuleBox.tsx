import { i18n } from '@lingui/core'
import type { RecordFacts } from '@slussen/rules'
import type { DecisionView } from '../../../server/src/contract.ts'
import { say } from '../i18n.ts'
import { Citation, Sources } from '../messages/law.tsx'
import { isLocal } from '../messages/signature.ts'
import { useApi } from '../query.ts'
import { Icon } from '../ui/Icon.tsx'
import { useLaw } from '../useLaw.ts'
import { localReason, type RuleReason, ruleReason } from './ruleReason.ts'

interface Props {
  heading: string
  decision: DecisionView
  /** What they were asked, where the page knows. */
  facts?: RecordFacts
}

/** What the rules say about a record and why, with its source and what that source is worth. */
export function RuleBox({ heading, decision, facts }: Props) {
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
        <Reason decision={decision} facts={facts} reason={ruleReason(law, decision)} />
      )}
    </section>
  )
}

/** A row of the municipality's own has its words with the decision on it, also when it has ended since. */
function LocalReason({ decision }: { decision: DecisionView }) {
  const rows = useApi('GET /api/local-rules').data?.rows
  return rows && <Reason decision={decision} reason={localReason(rows, decision)} />
}

interface Told extends Pick<Props, 'decision' | 'facts'> {
  reason: RuleReason | undefined
}

function Reason({ decision, facts, reason }: Told) {
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
        <Sources
          rule={decision.rule}
          sources={reason.sources}
          asked={facts && { question: 'record', facts }}
        />
      </details>
    </>
  )
}
