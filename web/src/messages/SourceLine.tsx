import type { SendDecision, SendFacts } from '@slussen/rules'
import { Citation, Sources } from './law.tsx'

/** Rule, sources and what this law is worth, in every verdict. */
export function SourceLine({ decision, facts }: { decision: SendDecision; facts: SendFacts }) {
  const cited = { ...decision, sources: decision.reasons.flatMap((reason) => reason.sources) }
  return (
    <details>
      <summary>
        <Citation {...cited} />
      </summary>
      <Sources {...cited} asked={{ question: 'send', facts }} />
    </details>
  )
}
