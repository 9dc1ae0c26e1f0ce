/**
 * Sets of combinations of a finite space: of the facts that meet a condition, that a rule decides, that a promise is
 * broken for. However many they are, they are counted and compared exactly, and nothing is sampled.
 */
import { byNeed } from './by-need.ts'
import { asCondition, type Condition, type Where } from './condition.ts'
import type { FactSpace, FactsOf } from './decision.ts'
import { type Diagram, diagrams, remembered } from './diagram.ts'

export type Combinations = Diagram

/** For each fact the value it gets, or what each of its values becomes; what is not named stays as it is. */
export type Change<S extends FactSpace> = {
  readonly [Fact in keyof S]?: S[Fact][number] | { readonly [Value in S[Fact][number]]?: S[Fact][number] }
}
/** Of some facts, the values that go together. */
export type Block = Readonly<Record<string, readonly string[]>>

export interface Sets<S extends FactSpace> {
  readonly none: Combinations
  readonly all: Combinations
  readonly where: (condition: Where<FactsOf<S>> | Condition<FactsOf<S>>) => Combinations
  /** Those of which it is true; it may read facts, not list them. */
  readonly like: (isTrue: (facts: FactsOf<S>) => boolean) => Combinations
  /** Sorted by what is answered about them. */
  readonly sorted: <Key>(ask: (facts: FactsOf<S>) => Key) => ReadonlyMap<Key, Combinations>
  readonly and: (...sets: readonly Combinations[]) => Combinations
  readonly or: (...sets: readonly Combinations[]) => Combinations
  readonly without: (set: Combinations, ...taken: readonly Combinations[]) => Combinations
  /** Those that are in the set once the facts have changed so. */
  readonly leadingTo: (set: Combinations, change: Change<S>) => Combinations
  /** Those that the change leaves as they are. */
  readonly keptBy: (change: Change<S>) => Combinations
  readonly size: (set: Combinations) => bigint
  /** The set as blocks that do not overlap; a fact that is not named in one may be anything. */
  readonly blocks: (set: Combinations) => Iterable<Block>
  /** The combination in it that differs from the usual facts in the fewest. */
  readonly nearest: (set: Combinations, usual: FactsOf<S>) => FactsOf<S>
}

/** `order` decides how large the diagrams are, and nothing else; facts that it leaves out come last. */
export function setsOf<S extends FactSpace>(space: S, order: readonly string[]): Sets<S> {
  const facts = [...new Set([...order, ...Object.keys(space)])]
  const valuesOf = (depth: number): readonly string[] => space[facts[depth] ?? ''] ?? []
  const { none, all, node, and, or, without, answering } = diagrams(facts.map((_, i) => valuesOf(i).length))

  const withFact = (fact: string, values: readonly unknown[]): Combinations => {
    const depth = facts.indexOf(fact)
    return node(
      depth,
      valuesOf(depth).map((value) => (values.includes(value) ? all : none)),
    )
  }
  const meeting = (where: Where<FactsOf<S>>): Combinations =>
    Object.entries<readonly unknown[] | undefined>(where)
      .map(([fact, values = []]) => withFact(fact, values))
      .reduce(and, all)

  const sorted = <Key>(ask: (facts: FactsOf<S>) => Key): Map<Key, Combinations> =>
    byNeed(
      space,
      (known) => new Map([[ask(known), all]]),
      (fact, parts) => {
        const joined = new Map<Key, Combinations>()
        for (const [value, part] of parts) {
          for (const [key, set] of part) {
            joined.set(key, or(joined.get(key) ?? none, and(withFact(fact, [value]), set)))
          }
        }
        return joined
      },
    )

  /** A sentence that is asked again and again, of other rules, is worked out once. */
  const asked = new WeakMap<object, Combinations>()

  const sizes = new Map([
    [none, 0n],
    [all, facts.reduce((n, _, depth) => n * BigInt(valuesOf(depth).length), 1n)],
  ])
  const size = (set: Combinations): bigint =>
    remembered(sizes, set, () => set.to.reduce((n, one) => n + size(one), 0n) / BigInt(set.to.length))

  function* blocks(set: Combinations, known: Block = {}): Iterable<Block> {
    if (set === all) yield known
    for (const next of new Set(set.to)) {
      const values = valuesOf(set.depth).filter((_, i) => set.to[i] === next)
      yield* blocks(next, { ...known, [facts[set.depth] ?? '']: values })
    }
  }

  return {
    none,
    all,
    where: (condition) => asCondition(condition).map(meeting).reduce(or, none),
    like: (isTrue) => remembered(asked, isTrue, () => sorted(isTrue).get(true) ?? none),
    sorted,
    and: (...sets) => sets.reduce(and, all),
    or: (...sets) => sets.reduce(or, none),
    without: (set, ...taken) => taken.reduce(without, set),
    leadingTo: (set, change) => {
      const instead = facts.map((fact, depth) =>
        valuesOf(depth).map((value) => valuesOf(depth).indexOf(becoming(change[fact], value))),
      )
      return answering(set, instead)
    },
    keptBy: (change) =>
      facts
        .map((fact, depth) =>
          withFact(
            fact,
            valuesOf(depth).filter((value) => becoming(change[fact], value) === value),
          ),
        )
        .reduce(and, all),
    size,
    blocks,
    nearest: (set, usual) => {
      const far = new Map([
        [none, Number.POSITIVE_INFINITY],
        [all, 0],
      ])
      const unlike = ({ depth }: Combinations, value: number) =>
        valuesOf(depth)[value] === usual[facts[depth] ?? ''] ? 0 : 1
      const distance = (one: Combinations): number =>
        remembered(far, one, () => Math.min(...one.to.map((to, i) => distance(to) + unlike(one, i))))
      const found: Record<string, string> = { ...usual }
      let at = set
      while (at.to.length > 0) {
        const here = at
        const i = here.to.findIndex((to, value) => distance(to) + unlike(here, value) === distance(here))
        found[facts[here.depth] ?? ''] = valuesOf(here.depth)[i] ?? ''
        at = here.to[i] ?? all
      }
      return found as FactsOf<S>
    },
  }
}

function becoming(given: string | Readonly<Record<string, string | undefined>> = {}, value: string): string {
  return typeof given === 'string' ? given : (given[value] ?? value)
}

/** A block as "dir=reply ch=sms/external_email": what it does not name may be anything. */
export const written = (block: Block): string =>
  Object.entries(block)
    .map(([fact, values]) => `${fact}=${values.join('/')}`)
    .join(' ')
