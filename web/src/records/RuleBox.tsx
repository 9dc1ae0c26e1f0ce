import { i18n } from '@lingui/core'
import type { DecisionView } from '../../../server/src/contract.ts'
import { say } from '../i18n.ts'
import { Icon } from '../ui/Icon.tsx'
import { ruleReason } from './ruleReason.ts'

/** What the rules say about a record and why, with its source and what that source is worth. */
export function RuleBox({ heading, decision }: { heading: string; decision: DecisionView }) {
  const asks = decision.outcome === 'ASK'
  const reason = ruleReason(decision)
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
      <p className="xs m">
        {reason
          ? i18n._({
              id: 'rule.source',
              message: 'Regel {rule}, avsnitt {sections} · {status}',
              values: {
                rule: decision.rule,
                sections: reason.sections.join(', '),
                status: say(reason.status),
              },
            })
          : i18n._({
              id: 'rule.law',
              message: 'Regel {rule} i {law}',
              values: { rule: decision.rule, law: decision.law },
            })}
      </p>
    </section>
  )
}
