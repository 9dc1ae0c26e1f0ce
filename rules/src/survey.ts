/** A question over its whole space: which combinations each case of an ordered list decides, and how many they are. */
import type { Condition } from './condition.ts'
import type { Case, Decision, FactSpace, FactsOf, Question } from './decision.ts'
import type { Combinations, Sets } from './sets.ts'

export interface Decided<Q extends Question> {
  readonly decision: Decision<Q>
  /** Meets the condition. */
  readonly fits: Combinations
  /** Meets it, and no case before. */
  readonly decides: Combinations
}

export interface Survey<S extends FactSpace, Q extends Question> {
  readonly sets: Sets<S>
  readonly cases: readonly Decided<Q>[]
  /** No case fits. */
  readonly unmet: Combinations
  /** Answered so. */
  readonly answered: (isSo: (decision: Decision<Q>) => boolean) => Combinations
  /** Facts and answer together are so. */
  readonly like: (isSo: (facts: FactsOf<S>, decision: Decision<Q>) => boolean) => Combinations
}

export function survey<S extends FactSpace, Q extends Question>(
  sets: Sets<S>,
  ordered: readonly Case<Q>[],
): Survey<S, Q> {
  let unmet = sets.all
  const cases = ordered.map(({ condition, decision }) => {
    const fits = sets.where(condition as Condition<FactsOf<S>>)
    const decides = sets.and(fits, unmet)
    unmet = sets.without(unmet, fits)
    return { decision, fits, decides }
  })
  return {
    sets,
    cases,
    unmet,
    answered: (isSo) =>
      sets.or(...cases.filter(({ decision }) => isSo(decision)).map(({ decides }) => decides)),
    like: (isSo) =>
      sets.or(
        ...cases.map(({ decision, decides }) =>
          sets.and(
            decides,
            sets.like((facts) => isSo(facts, decision)),
          ),
        ),
      ),
  }
}
