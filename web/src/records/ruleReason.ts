import type { DailyLaw, Sentence, Source } from '@slussen/rules'
import type { DecisionView } from '../../../server/src/contract.ts'

export interface RuleReason {
  text: Sentence
  sources: readonly Source[]
}

/**
 * The rule's own words for an answer about a record. Undefined when the answer was given by another version of the
 * rules than the one here: old answers keep their rule number, but are never explained with newer words.
 */
export function ruleReason(law: DailyLaw | undefined, decision: DecisionView): RuleReason | undefined {
  const cases = law?.questions.record.cases.map((one) => one.decision) ?? []
  const same = cases.filter((one) => one.rule === decision.rule && one.law === decision.law)
  const fits = same.find((one) => one.acts.join() === decision.acts.join()) ?? same.at(-1)
  const reason = fits?.reasons[0]
  if (!reason) return undefined
  return { text: reason.text, sources: reason.sources }
}
