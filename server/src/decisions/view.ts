import type { DecisionView } from './schema.ts'

interface StoredDecision {
  rule: string
  outcome: string
  step: string | null
  acts: readonly string[]
  law: string
}

/** An answer as it is shown. Reasons and offers stand beside the rule itself, in `rules`, for server and web alike. */
export function decisionView(
  answer: StoredDecision & { offers?: readonly string[]; warnings?: readonly string[] },
): DecisionView {
  return {
    rule: answer.rule,
    outcome: answer.outcome,
    step: answer.step,
    acts: [...answer.acts],
    offers: [...(answer.offers ?? [])],
    warnings: [...(answer.warnings ?? [])],
    law: answer.law,
  }
}

/** The answer alone, for lists that compare answers. */
export const answerOf = ({ rule, outcome, step, acts }: Omit<StoredDecision, 'law'>) => ({
  rule,
  outcome,
  step,
  acts: [...acts],
})
