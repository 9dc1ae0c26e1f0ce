/** The words for what is shown beside an answer and stops nothing; apart from the others, which the composer has no use for. */
import type { Sentence } from '../decision.ts'
import { say } from '../say.ts'
import type { SendWarning } from './facts.ts'

export const warningWords = {
  WARN_UNSUITABLE: say(
    'Sajten passar dåligt för kontakt med klienter',
    'The site is ill suited for contact with clients',
  ),
  WARN_RISK_ANALYSIS: say(
    'Risk- och sårbarhetsanalysen saknas eller har gått ut',
    'The risk and vulnerability analysis is missing or has expired',
  ),
} as const satisfies Record<SendWarning, Sentence>
