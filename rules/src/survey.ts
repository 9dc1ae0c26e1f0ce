/**
 * A question asked over its whole space, for proofs: nothing is sampled. Combinations are numbered, so that a proof can
 * step from one to its neighbour; answers are worked out when first needed, so that a planted fault is found at once.
 */
import type { Case, Decision, FactSpace, FactsOf, Question } from './decision.ts'

type Move<S extends FactSpace> = { readonly [Fact in keyof S]?: S[Fact][number] }

export interface Survey<S extends FactSpace, Q extends Question> {
  readonly size: number
  readonly cases: readonly Case<Q>[]
  /** Which case decides combination `index`; -1 if none. */
  readonly caseAt: (index: number) => number
  /** Throws where no rule fits. */
  readonly decisionAt: (index: number) => Decision<Q>
  readonly factsAt: (index: number) => FactsOf<S>
  /** The number of the combination that differs from `index` in these facts only. */
  readonly moved: (index: number, to: Move<S>) => number
  /** The first combination that is `wrong`, written out as "dir=reply ch=sms …"; undefined if there is none. */
  readonly find: (wrong: (facts: FactsOf<S>, index: number) => boolean) => string | undefined
}

export function survey<S extends FactSpace, Q extends Question & { readonly facts: FactsOf<S> }>(
  space: S,
  cases: readonly Case<Q>[],
): Survey<S, Q> {
  const axes = axesOf(space)
  const size = axes.reduce((n, axis) => n * axis.values.length, 1)
  const known = new Int16Array(size).fill(unknown)

  const factsAt = (index: number) =>
    Object.fromEntries(
      axes.map(({ fact, values, stride }) => [fact, values[Math.floor(index / stride) % values.length]]),
    ) as FactsOf<S>
  const ask = (index: number, facts: FactsOf<S>) => {
    const answer = cases.findIndex((one) => one.when(facts))
    known[index] = answer
    return answer
  }
  const caseAt = (index: number) => {
    const answer = known[index] ?? unknown
    return answer === unknown ? ask(index, factsAt(index)) : answer
  }
  return {
    size,
    cases,
    caseAt,
    factsAt,
    decisionAt: (index) => {
      const decided = cases[caseAt(index)]
      if (!decided) throw new Error(`no rule for ${written(factsAt(index))}`)
      return decided.decision
    },
    moved: (index, to) => {
      let next = index
      for (const { fact, values, stride } of axes) {
        const value = to[fact]
        if (value !== undefined)
          next += (values.indexOf(value) - (Math.floor(index / stride) % values.length)) * stride
      }
      return next
    },
    find: (wrong) => {
      const facts: Record<string, string> = {}
      const here = facts as FactsOf<S>
      const found = (depth: number, index: number): boolean => {
        const axis = axes[depth]
        if (axis)
          return axis.values.some((value, i) => {
            facts[axis.fact] = value
            return found(depth + 1, index + i * axis.stride)
          })
        if (known[index] === unknown) ask(index, here)
        return wrong(here, index)
      }
      return found(0, 0) ? written(facts) : undefined
    },
  }
}

const unknown = -2

interface Axis {
  readonly fact: string
  readonly values: readonly string[]
  readonly stride: number
}

/** The last fact turns fastest. */
function axesOf(space: FactSpace): Axis[] {
  let stride = 1
  return Object.entries(space)
    .toReversed()
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
