import { type DailyLaw, packVersion, type Sentence, type Source } from '@slussen/rules'
import type { DecisionView, LocalRule } from '../../../server/src/contract.ts'

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
  const same = cases.filter((one) => one.rule === decision.rule && one.law === packVersion(decision.law))
  const fits = same.find((one) => one.acts.join() === decision.acts.join()) ?? same.at(-1)
  const reason = fits?.reasons[0]
  if (!reason) return undefined
  return { text: reason.text, sources: reason.sources }
}

/** The words of the municipality's own row. */
export function localReason(
  rules: readonly LocalRule[],
  { rule }: Pick<DecisionView, 'rule'>,
): RuleReason | undefined {
  const row = rules.find((one) => one.row.id === rule)?.row
  return (
    row && {
      text: row.reason,
      sources: [{ work: 'local', section: `${row.decidedBy}, ${row.decidedOn}` }],
    }
  )
}
