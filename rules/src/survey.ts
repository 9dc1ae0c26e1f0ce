/**
 * A question asked over its whole space, for proofs: nothing is sampled. Combinations are numbered, so that a proof can
 * step from one to its neighbours; answers are worked out when first needed, so that a planted fault is found at once.
 */
import type { Facts } from './condition.ts'
import type { Case, Decision, Deck, FactSpace, FactsOf, Question } from './decision.ts'
import { find } from './tree.ts'

type Move<S extends FactSpace> = { readonly [Fact in keyof S]?: S[Fact][number] }
/** Is this combination wrong? The facts are one object that changes from call to call. */
export type Wrong<S extends FactSpace, Q extends Question> = (
  facts: FactsOf<S>,
  decision: Decision<Q>,
  index: number,
) => boolean

export interface Survey<S extends FactSpace, Q extends Question> {
  readonly size: number
  readonly cases: readonly Case<Q>[]
  /** Throws where no rule fits. */
  readonly decisionAt: (index: number) => Decision<Q>
  readonly valueAt: <Fact extends keyof S & string>(index: number, fact: Fact) => S[Fact][number]
  /** A way from each combination to the one that differs from it in these facts only. */
  readonly to: (change: Move<S>) => (index: number) => number
  /** For each question one walk answers: the first wrong combination as "dir=reply ch=sms …", undefined if none is. */
  readonly find: (...wrongs: Wrong<S, Q>[]) => (string | undefined)[]
}

interface Axis {
  readonly fact: string
  readonly values: readonly string[]
  readonly stride: number
}

/** The deck's own space, whose values may stand in another order: the walk begins with the first of each. */
export function survey<S extends FactSpace, Q extends Question>(
  space: S,
  { cases, tree }: Pick<Deck<Q>, 'cases' | 'tree'>,
): Survey<S, Q> {
  const axes = axesOf(space)
  const size = axes.reduce((n, axis) => n * axis.values.length, 1)
  /** One more than the number of the deciding case; 0 until asked. */
  const known = new Uint16Array(size)

  const places = new Map(cases.map((one, place) => [one, place + 1]))
  const ask = (index: number, facts: Facts): void => {
    const found = find(tree, facts)
    if (found === undefined) throw new Error(`no rule for ${written(facts)}`)
    known[index] = places.get(found) ?? 0
  }
  const valueAt = (index: number, fact: string): string => {
    const axis = axes.find((one) => one.fact === fact)
    return axis?.values[place(index, axis)] ?? ''
  }
  const decisionAt = (index: number): Decision<Q> => {
    const decided = cases[(known[index] ?? 0) - 1]
    if (decided) return decided.decision
    ask(index, Object.fromEntries(axes.map(({ fact }) => [fact, valueAt(index, fact)])))
    return decisionAt(index)
  }

  return {
    size,
    cases,
    valueAt,
    decisionAt,
    to: (change) => {
      const parts = axes.flatMap((axis) => {
        const value = change[axis.fact]
        return value === undefined ? [] : [{ axis, goal: axis.values.indexOf(value) }]
      })
      return (index) => {
        let next = index
        for (const { axis, goal } of parts) next += (goal - place(index, axis)) * axis.stride
        return next
      }
    },
    find: (...wrongs) => {
      const facts = Object.fromEntries(axes.map(({ fact }) => [fact, '']))
      const here = facts as FactsOf<S>
      const found: (string | undefined)[] = wrongs.map(() => undefined)
      let left = wrongs.length
      const walk = (depth: number, index: number): void => {
        const axis = axes[depth]
        for (let i = 0; axis && i < axis.values.length && left > 0; i++) {
          facts[axis.fact] = axis.values[i] ?? ''
          walk(depth + 1, index + i * axis.stride)
        }
        if (axis) return
        if (known[index] === 0) ask(index, facts)
        const decision = decisionAt(index)
        for (let i = 0; i < wrongs.length; i++) {
          if (found[i] !== undefined || !wrongs[i]?.(here, decision, index)) continue
          found[i] = written(facts)
          left--
        }
      }
      walk(0, 0)
      return found
    },
  }
}

const place = (index: number, { values, stride }: Axis) => Math.floor(index / stride) % values.length

/** The last fact turns fastest. */
function axesOf(space: FactSpace): Axis[] {
  let stride = 1
  const lastFirst = Object.entries(space).toReversed()
  return lastFirst
    .map(([fact, values]) => {
      const axis = { fact, values, stride }
      stride *= values.length
      return axis
    })
    .toReversed()
}

const written = (facts: Readonly<Record<string, string>>): string =>
  Object.entries(facts)
    .map(([fact, value]) => `${fact}=${value}`)
    .join(' ')
