/**
 * Sets of combinations, each held as a diagram of questions that always come in the same order, where parts that are
 * equal are one and the same node. So a set that can be told in few words is small however many combinations it holds,
 * and two sets are equal exactly when they are the same object.
 */

/** Where each answer to the question at this depth leads. The two ends, which hold nothing and all, lead nowhere. */
export interface Diagram {
  readonly id: number
  readonly depth: number
  readonly to: readonly Diagram[]
}

type Operation = (a: Diagram, b: Diagram) => Diagram

export interface Diagrams {
  readonly none: Diagram
  readonly all: Diagram
  /** The question at this depth, and where each answer leads: a question that makes no difference is not asked. */
  readonly node: (depth: number, to: readonly Diagram[]) => Diagram
  readonly and: Operation
  readonly or: Operation
  readonly without: Operation
  /** The same with other answers: at each depth, which answer is given instead of each. */
  readonly answering: (set: Diagram, instead: readonly (readonly number[])[]) => Diagram
}

/** How many answers the question at each depth has. */
export function diagrams(breadths: readonly number[]): Diagrams {
  const none: Diagram = { id: 0, depth: breadths.length, to: [] }
  const all: Diagram = { id: 1, depth: breadths.length, to: [] }
  const known = breadths.map(() => new Map<string, Diagram>())
  let made = 2
  const node = (depth: number, to: readonly Diagram[]): Diagram => {
    const [first = none] = to
    if (to.every((one) => one === first)) return first
    const key = to.map(({ id }) => id).join()
    const before = known[depth]?.get(key)
    if (before !== undefined) return before
    const fresh = { id: made++, depth, to }
    known[depth]?.set(key, fresh)
    return fresh
  }

  const operation = (settled: (a: Diagram, b: Diagram) => Diagram | undefined): Operation => {
    const done = new Map<number, Diagram>()
    const apply = (a: Diagram, b: Diagram): Diagram => {
      const end = settled(a, b)
      if (end !== undefined) return end
      return remembered(done, a.id * 2 ** 26 + b.id, () => {
        const depth = Math.min(a.depth, b.depth)
        const part = (set: Diagram, answer: number) => (set.depth === depth ? (set.to[answer] ?? none) : set)
        const answers = Array.from({ length: breadths[depth] ?? 0 }, (_, answer) => answer)
        return node(
          depth,
          answers.map((answer) => apply(part(a, answer), part(b, answer))),
        )
      })
    }
    return apply
  }

  return {
    none,
    all,
    node,
    and: operation((a, b) => {
      if (a === none || b === none) return none
      if (a === all || a === b) return b
      return b === all ? a : undefined
    }),
    or: operation((a, b) => {
      if (a === all || b === all) return all
      if (a === none || a === b) return b
      return b === none ? a : undefined
    }),
    without: operation((a, b) => {
      if (a === none || b === all || a === b) return none
      return b === none ? a : undefined
    }),
    answering: (set, instead) => {
      const done = new Map<Diagram, Diagram>()
      const visit = (one: Diagram): Diagram => {
        if (one.to.length === 0) return one
        const to = () => (instead[one.depth] ?? []).map((answer) => visit(one.to[answer] ?? none))
        return remembered(done, one, () => node(one.depth, to()))
      }
      return visit(set)
    },
  }
}

/** What is known of it, or else what is found out now. */
export function remembered<K, V>(
  known: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  findOut: () => V,
): V {
  const before = known.get(key)
  if (before !== undefined) return before
  const found = findOut()
  known.set(key, found)
  return found
}
