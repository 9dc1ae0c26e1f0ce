/** A question's promises and the rules they are promised of, so that the same proof can be held against other rules. */
import type { Facts } from '../condition.ts'
import { type Decision, deckOf, type FactSpace, type FactsOf, type Question, type Rule } from '../decision.ts'
import { type Combinations, setsOf, written } from '../sets.ts'
import { survey } from '../survey.ts'
import type { Guarantee } from './guarantees.ts'

type Rules = readonly Rule<Question, Facts>[]

export interface Proof {
  readonly rules: Rules
  readonly guarantees: readonly { readonly name: string; readonly planted: Rules }[]
  readonly on: (rules: Rules) => Findings
  /** The facts nearest to the usual ones that other rules answer otherwise; undefined where none are. */
  readonly difference: (rules: Rules, usual: Facts) => Facts | undefined
}

/** What comes to light when rules are asked over the whole space. */
export interface Findings {
  readonly size: bigint
  /** How many combinations have each outcome. */
  readonly outcomes: Readonly<Record<string, bigint>>
  /** Cases that decide nothing, by rule. */
  readonly dead: readonly string[]
  /** A block for which the guarantee of this name is broken, as "dir=reply ch=sms …". */
  readonly broken: (guarantee: string) => string | undefined
}

export function proofOf<S extends FactSpace, Q extends Question, F>(
  about: { readonly space: S; readonly order: readonly string[]; readonly rules: readonly Rule<Q, F>[] },
  guarantees: readonly Guarantee<S, Q, F>[],
): Proof {
  const sets = setsOf(about.space, about.order)
  const surveyOf = (rules: Rules) =>
    survey(sets, deckOf<Q, Facts>('proof@0', about.space, rules as readonly Rule<Q, Facts>[]).cases)
  const answersOf = (rules: Rules): ReadonlyMap<string, Combinations> => {
    const sorted = new Map<string, Combinations>()
    for (const { decision, decides } of surveyOf(rules).cases) {
      const answer = inShort(decision)
      sorted.set(answer, sets.or(sorted.get(answer) ?? sets.none, decides))
    }
    return sorted
  }
  let known: ReadonlyMap<string, Combinations> | undefined
  const asPromised = () => (known ??= answersOf(about.rules as Rules))
  return {
    rules: about.rules as Rules,
    guarantees: guarantees.map(([name, , planted]) => ({ name, planted: planted as Rules })),
    on: (rules) => {
      const law = surveyOf(rules)
      const outcomes: Record<string, bigint> = {}
      for (const { decision, decides } of law.cases) {
        outcomes[decision.outcome] = (outcomes[decision.outcome] ?? 0n) + sets.size(decides)
      }
      return {
        size: sets.size(sets.all),
        outcomes,
        dead: law.cases.filter(({ decides }) => decides === sets.none).map(({ decision }) => decision.rule),
        broken: (guarantee) => {
          const [, broken] = guarantees.find(([name]) => name === guarantee) ?? []
          if (broken === undefined) throw new Error(`nobody promised: ${guarantee}`)
          for (const block of sets.blocks(broken(law))) return written(block)
          return undefined
        },
      }
    },
    difference: (rules, usual) => {
      const others = answersOf(rules)
      const otherwise = Array.from(asPromised(), ([answer, set]) =>
        sets.without(set, others.get(answer) ?? sets.none),
      )
      const differing = sets.or(...otherwise)
      return differing === sets.none ? undefined : sets.nearest(differing, usual as FactsOf<S>)
    },
  }
}

const inShort = ({ rule, outcome, step, acts, atOnce }: Decision<Question>): string =>
  [rule, outcome, step, acts, atOnce].join(' ')
