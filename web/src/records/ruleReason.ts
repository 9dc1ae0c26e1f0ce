import { packs, type Sentence } from '@slussen/rules'
import type { DecisionView } from '../../../server/src/contract.ts'

export interface RuleReason {
  text: Sentence
  /** Sections of the source: ['3.4', '3.5.2'] */
  sections: readonly string[]
  /** What the pack is worth: 'rapporten 2012, inte gällande rätt'. */
  status: Sentence
}

/**
 * The rule's own words for an answer about a record. Undefined when the answer was given by another version of the
 * rules than the one here: old answers keep their rule number, but are never explained with newer words.
 */
export function ruleReason(decision: DecisionView): RuleReason | undefined {
  const [id] = decision.law.split('@')
  const pack = Object.values(packs).find((one) => one.id === id)
  const cases = pack?.questions.record.cases.map((one) => one.decision) ?? []
  const same = cases.filter((one) => one.rule === decision.rule && one.law === decision.law)
  const fits = same.find((one) => one.acts.join() === decision.acts.join()) ?? same.at(-1)
  const reason = fits?.reasons[0]
  if (!pack || !reason) return undefined
  return { text: reason.text, sections: reason.sources.map((source) => source.section), status: pack.status }
}
