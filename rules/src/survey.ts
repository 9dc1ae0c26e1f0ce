/**
 * A question asked over its whole space, for proofs: nothing is sampled. Combinations are numbered, so that a proof can
 * step from one to its neighbour; answers are worked out when first needed, so that a planted fault is found at once.
 */
import type { Case, Decision, FactSpace, FactsOf, Question } from './decision.ts'

type Move<S extends FactSpace> = { readonly [Fact in keyof S]?: S[Fact][number] }

export interface Survey<S extends FactSpace, Q extends Question> {
  readonly size: number
  readonly cases: readonly Case<Q>[]
  /** Throws where no rule fits. */
  readonly decisionAt: (index: number) => Decision<Q>
  readonly factsAt: (index: number) => FactsOf<S>
  /** The number of the combination that differs from `index` in these facts only. */
  readonly moved: (index: number, to: Move<S>) => number
  /**
   * The first combination that is `wrong`, written out as "dir=reply ch=sms …"; undefined if there is none. The facts
   * handed over are one object that changes from call to call, the last fact fastest.
   */
  readonly find: (wrong: (facts: FactsOf<S>, index: number) => boolean) => string | undefined
}

interface Axis {
  readonly fact: string
  readonly values: readonly string[]
  readonly stride: number
}

export function survey<S extends FactSpace, Q extends Question & { readonly facts: FactsOf<S> }>(
  space: S,
  cases: readonly Case<Q>[],
): Survey<S, Q> {
  const axes = axesOf(space)
  const axisOf = new Map(axes.map((axis) => [axis.fact, axis]))
  const size = axes.reduce((n, axis) => n * axis.values.length, 1)
  const known: Decision<Q>[] = new Array(size)

  const ask = (index: number, facts: FactsOf<S>): Decision<Q> => {
    for (const one of cases) if (one.when(facts)) return (known[index] = one.decision)
    throw new Error(`no rule for ${written(facts)}`)
  }
  const factsAt = (index: number) =>
    Object.fromEntries(axes.map((axis) => [axis.fact, axis.values[place(index, axis)]])) as FactsOf<S>

  return {
    size,
    cases,
    factsAt,
    decisionAt: (index) => known[index] ?? ask(index, factsAt(index)),
    moved: (index, to) => {
      let next = index
      for (const fact in to) {
        const axis = axisOf.get(fact)
        if (axis) next += (axis.values.indexOf(to[fact] ?? '') - place(index, axis)) * axis.stride
      }
      return next
    },
    find: (wrong) => {
      const facts: Record<string, string> = {}
      const here = facts as FactsOf<S>
      const found = (depth: number, index: number): boolean => {
        const axis = axes[depth]
        if (!axis) {
          if (!known[index]) ask(index, here)
          return wrong(here, index)
        }
        for (let i = 0; i < axis.values.length; i++) {
          facts[axis.fact] = axis.values[i] ?? ''
          if (found(depth + 1, index + i * axis.stride)) return true
        }
        return false
      }
      return found(0, 0) ? written(facts) : undefined
    },
  }
}

const place = (index: number, { values, stride }: Axis) => Math.floor(index / stride) % values.length

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
