/** What questions of every pack promise alike: each function gives the combinations for which the promise is broken. */
import type { Condition, Where } from '../condition.ts'
import type { Decision, FactSpace, FactsOf, Question, Rule } from '../decision.ts'
import type { Change, Combinations, Sets } from '../sets.ts'
import type { Survey } from '../survey.ts'
import { allLeadTo, endingIn, someLeadTo, type Ways } from './roads.ts'

export type Broken<S extends FactSpace, Q extends Question> = (law: Survey<S, Q>) => Combinations
/** A promise, where it is broken, and a rule list that breaks it: a proof that cannot fail proves nothing. */
export type Guarantee<S extends FactSpace, Q extends Question, F = Q['facts']> = readonly [
  name: string,
  broken: Broken<S, Q>,
  planted: readonly Rule<Q, F>[],
]

type Says = (decision: Decision<Question>) => boolean

export const says =
  (...outcomes: readonly string[]): Says =>
  ({ outcome }) =>
    outcomes.includes(outcome)
export const allows = says('ALLOW')
export const refuses = says('DENY')

/** The last rule fits whatever comes, so nothing is left unanswered even if a rule before it is taken away. */
export const lastRuleFitsEverything = <S extends FactSpace, Q extends Question>({
  sets,
  cases,
}: Survey<S, Q>): Combinations => sets.without(sets.all, cases.at(-1)?.fits ?? sets.none)

export const never =
  <S extends FactSpace, Q extends Question>(
    answered: Says,
    like: (facts: FactsOf<S>) => boolean,
  ): Broken<S, Q> =>
  (law) =>
    law.sets.and(law.answered(answered), law.sets.like(like))

export const always =
  <S extends FactSpace, Q extends Question>(
    answered: Says,
    like: (facts: FactsOf<S>) => boolean,
  ): Broken<S, Q> =>
  (law) =>
    law.sets.without(law.sets.like(like), law.answered(answered))

/** Facts and answer together are never so. */
export const nowhere =
  <S extends FactSpace, Q extends Question>(
    isSo: (facts: FactsOf<S>, decision: Decision<Q>) => boolean,
  ): Broken<S, Q> =>
  (law) =>
    law.like(isSo)

/** Answered so for these and for no others. */
export const exactly =
  <S extends FactSpace, Q extends Question>(
    answered: Says,
    these: (law: Survey<S, Q>) => Combinations,
  ): Broken<S, Q> =>
  (law) => {
    const { or, without } = law.sets
    return or(without(law.answered(answered), these(law)), without(these(law), law.answered(answered)))
  }

export const everyStepChangesTheFacts =
  <S extends FactSpace, Q extends Question>(ways: Ways<S, Q>): Broken<S, Q> =>
  ({ sets, cases }) =>
    sets.or(
      ...cases.map(({ decision, decides }) => sets.and(decides, sets.or(...ways(decision).map(sets.keptBy)))),
    )

/** `counted` moves are at most so many before the last word; `free` moves in between are not counted. */
export const roadsEndWithin =
  <S extends FactSpace, Q extends Question>(
    most: number,
    counted: Ways<S, Q>,
    free: Ways<S, Q> = () => [],
  ): Broken<S, Q> =>
  (law) => {
    const leadsOn = (decision: Decision<Q>) => counted(decision).length + free(decision).length > 0
    let ended = endingIn(
      law,
      free,
      law.answered((decision) => !leadsOn(decision)),
    )
    for (let n = 0; n < most; n++) {
      ended = endingIn(law, free, law.sets.or(ended, allLeadTo(law, counted, ended)))
    }
    return law.sets.without(law.sets.all, ended)
  }

/** What may go at once, or once every step that is asked for is done. */
export const permitted = <S extends FactSpace, Q extends Question>(
  law: Survey<S, Q>,
  required: Ways<S, Q>,
): Combinations => endingIn(law, required, law.answered(allows))

/** `offered` are the offers that stay within the question; an answer without any is not looked at. */
export const everyRefusalOffersAWay =
  <S extends FactSpace, Q extends Question>(
    required: Ways<S, Q>,
    offered: Ways<S, Q>,
    refusal: Says = refuses,
  ): Broken<S, Q> =>
  (law) =>
    law.sets.without(
      law.answered((decision) => refusal(decision)),
      someLeadTo(law, offered, permitted(law, required)),
    )

/**
 * Steps done and offers taken, one after the other, end in permission or leave the question for another. `offered` are
 * the offers that stay within it, `leaves` says of an answer that it shows a way out.
 */
export const everyRefusalLeadsOn =
  <S extends FactSpace, Q extends Question>(
    required: Ways<S, Q>,
    offered: Ways<S, Q>,
    leaves: (decision: Decision<Q>) => boolean,
  ): Broken<S, Q> =>
  (law) => {
    const { or, without, all } = law.sets
    let good = law.answered((decision) => decision.outcome === 'ALLOW' || leaves(decision))
    for (;;) {
      const more = or(endingIn(law, required, good), someLeadTo(law, offered, good))
      if (more === good) return without(all, good)
      good = or(good, more)
    }
  }

/** One fact that gets better, from a value to a value. */
export type Rung<S extends FactSpace> = {
  readonly [Fact in keyof S & string]: readonly [fact: Fact, worse: S[Fact][number], better: S[Fact][number]]
}[keyof S & string]

/** Those in the set that fall out of it when one fact gets better. */
export function lostByBetter<S extends FactSpace>(
  { or, and, without, leadingTo, where }: Sets<S>,
  ladder: readonly Rung<S>[],
  set: Combinations,
): Combinations {
  const lost = ladder.map(([fact, worse, better]) =>
    and(where(only<S>(fact, worse)), without(set, leadingTo(set, { [fact]: better } as Change<S>))),
  )
  return or(...lost)
}
const only = <S extends FactSpace>(fact: keyof S, value: string) =>
  ({ [fact]: [value] }) as unknown as Where<FactsOf<S>>

export const betterTakesNothingAway =
  <S extends FactSpace, Q extends Question>(ladder: readonly Rung<S>[]): Broken<S, Q> =>
  ({ answered, sets }) =>
    lostByBetter(sets, ladder, answered(allows))

/** Stricter is from permission to anything else, or from anything else to refusal. */
export const betterIsNeverStricter =
  <S extends FactSpace, Q extends Question>(ladder: readonly Rung<S>[]): Broken<S, Q> =>
  ({ answered, sets }) =>
    sets.or(
      lostByBetter(sets, ladder, answered(allows)),
      lostByBetter(sets, ladder, sets.without(sets.all, answered(refuses))),
    )

/**
 * A fact that is missing is read as its stand-in, which never opens what the real value would not. `but` are the real
 * facts for which that is known not to hold, and why it does no harm is said where they are listed.
 */
export const standInsOpenNothing =
  <S extends FactSpace, Q extends Question>(
    standIns: Partial<FactsOf<NoInfer<S>>>,
    opens: Says,
    open: Says = opens,
    but: {
      readonly [Fact in keyof NoInfer<S>]?: Where<FactsOf<NoInfer<S>>> | Condition<FactsOf<NoInfer<S>>>
    } = {},
  ): Broken<S, Q> =>
  (law) => {
    const { or, without, leadingTo, where, none } = law.sets
    const [opened, reallyOpen] = [law.answered(opens), law.answered(open)]
    const wrong = Object.entries(standIns).map(([fact, standIn]) => {
      const known = but[fact]
      const asRead = leadingTo(opened, { [fact]: standIn } as Change<S>)
      return without(asRead, reallyOpen, known === undefined ? none : where(known))
    })
    return or(...wrong)
  }
