import { i18n } from '@lingui/core'
import { reportSections, type SendDecision } from '@slussen/rules'
import { say } from '../i18n.ts'
import { statusOf } from './gate.ts'

/** Rule, sections and what this law is worth, in every verdict. */
export function SourceLine({ decision }: { decision: SendDecision }) {
  const sources = decision.reasons.flatMap((reason) => reason.sources)
  const sections = new Map(Object.entries(reportSections))
  const status = statusOf(decision.law)
  return (
    <details>
      <summary>
        {i18n._({
          id: 'gate.source',
          message: 'Regel {rule}, avsnitt {sections} · {status}',
          values: {
            rule: decision.rule,
            sections: sources.map((source) => source.section).join(', '),
            status: status ? say(status) : decision.law,
          },
        })}
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.section}>
            {source.section} {say(sections.get(source.section)?.title ?? '')}
          </li>
        ))}
      </ul>
    </details>
  )
}
