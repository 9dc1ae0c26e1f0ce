/** Where answers lead: combinations whose ways on – steps done, drafts rewritten, offers taken – end where they should. */
import type { Decision, FactSpace, Question } from '../decision.ts'
import type { Change, Combinations } from '../sets.ts'
import type { Survey } from '../survey.ts'

/** The ways on from an answer: what each of them makes of the facts. */
export type Ways<S extends FactSpace, Q extends Question> = (decision: Decision<Q>) => readonly Change<S>[]

/** There is a way on, and all of them lead there. */
export function allLeadTo<S extends FactSpace, Q extends Question>(
  { sets, cases }: Survey<S, Q>,
  ways: Ways<S, Q>,
  goal: Combinations,
): Combinations {
  const leading = cases.map(({ decision, decides }) => {
    const there = ways(decision).map((change) => sets.leadingTo(goal, change))
    return there.length === 0 ? sets.none : sets.and(decides, ...there)
  })
  return sets.or(...leading)
}

/** There is a way on that leads there. */
export function someLeadTo<S extends FactSpace, Q extends Question>(
  { sets, cases }: Survey<S, Q>,
  ways: Ways<S, Q>,
  goal: Combinations,
): Combinations {
  const leading = cases.map(({ decision, decides }) =>
    sets.and(decides, sets.or(...ways(decision).map((change) => sets.leadingTo(goal, change)))),
  )
  return sets.or(...leading)
}

/** These, and all that end there by the ways on, however many it takes. */
export function endingIn<S extends FactSpace, Q extends Question>(
  law: Survey<S, Q>,
  ways: Ways<S, Q>,
  goal: Combinations,
): Combinations {
  const more = law.sets.or(goal, allLeadTo(law, ways, goal))
  return more === goal ? goal : endingIn(law, ways, more)
}
