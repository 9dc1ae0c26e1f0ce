/** Faults for proofs to find: the same rules with one of them gone, changed, or deciding where it should not. */
import type { Where } from '../condition.ts'
import type { Question, Rule } from '../decision.ts'

export const faultsIn = <Q extends Question, F>(rules: readonly Rule<Q, F>[]) => ({
  without: (...ids: string[]) => rules.filter(({ id }) => !ids.includes(id)),
  changed: (id: string, change: Partial<Rule<Q, F>>) =>
    rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
  /** Decides before all others where `when` says. */
  first: (id: string, when: Where<F>) => [
    ...rules.filter((rule) => rule.id === id).map((rule) => ({ ...rule, condition: [when] })),
    ...rules,
  ],
})
