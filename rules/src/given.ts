/** Facts as somebody gives them: checked against the question, and completed with what an unknown fact counts as. */
import type { FactSpace, Facts } from './condition.ts'
import { type PackId, type QuestionName, questions } from './questions.ts'

export type GivenFault =
  | { readonly fault: 'unknown_fact'; readonly fact: string }
  | { readonly fault: 'unknown_value'; readonly fact: string; readonly value: unknown }
  /** Whoever asks knows it, so nothing stands in for it. */
  | { readonly fault: 'missing'; readonly fact: string }

export function completeFacts(
  pack: PackId,
  question: QuestionName,
  given: object,
): { readonly facts: Facts } | GivenFault {
  const { required, leastFavourable } = questions[question]
  const space: FactSpace = questions[question].space
  const facts: Record<string, string> = { ...leastFavourable[pack] }
  for (const [fact, value] of Object.entries<unknown>({ ...given })) {
    const values = Object.hasOwn(space, fact) ? space[fact] : undefined
    if (values === undefined) return { fault: 'unknown_fact', fact }
    const known = values.find((one) => one === value)
    if (known === undefined) return { fault: 'unknown_value', fact, value }
    facts[fact] = known
  }
  const missing = required.find((fact) => facts[fact] === undefined)
  return missing === undefined ? { facts } : { fault: 'missing', fact: missing }
}
