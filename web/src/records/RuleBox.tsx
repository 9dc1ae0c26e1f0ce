import { i18n } from '@lingui/core'
import type { RecordFacts } from '@slussen/rules'
import type { DecisionView } from '../../../server/src/contract.ts'
import { say } from '../i18n.ts'
import { citation, Sources } from '../messages/law.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useLaw } from '../useLaw.ts'
import { ruleReason } from './ruleReason.ts'

interface Props {
  heading: string
  decision: DecisionView
  /** What they were asked, where the page knows. */
  facts?: RecordFacts
}

/** What the rules say about a record and why, with its source and what that source is worth. */
export function RuleBox({ heading, decision, facts }: Props) {
  const asks = decision.outcome === 'ASK'
  const reason = ruleReason(useLaw(decision.law), decision)
  return (
    <section className={`notice ${asks ? 'warn' : 'ok'}`} aria-label={heading}>
      <h2>
        <Icon name={asks ? 'warn' : 'ok'} />
        {heading}
      </h2>
      {reason ? (
        <p className="sm">{say(reason.text)}</p>
      ) : (
        <p className="sm">
          {i18n._({
            id: 'rule.olderVersion',
            message: 'Svaret gavs av en annan version av reglerna än den här sidan har.',
          })}
        </p>
      )}
      {reason ? (
        <details className="xs m">
          <summary>{citation({ ...decision, sources: reason.sources })}</summary>
          <Sources
            rule={decision.rule}
            sources={reason.sources}
            asked={facts && { question: 'record', facts }}
          />
        </details>
      ) : (
        <p className="xs m">
          {i18n._({
            id: 'rule.law',
            message: 'Regel {rule} i {law}',
            values: { rule: decision.rule, law: decision.law },
          })}
        </p>
      )}
    </section>
  )
}
