/**
 * Ordered cases as a tree of questions: each node asks for one fact, the one that the first case still in play needs.
 * It grows only where somebody has asked, and two ways that leave the same cases in play meet in the same node. So a
 * decision costs as many steps as there are facts that matter for it, however long the list of rules is – and the same
 * tree, grown whole, is the proof that its parts add up to every combination.
 */
import type { Condition, FactSpace, Facts } from './condition.ts'

interface Conditional {
  readonly condition: Condition<Facts>
}

/** Either an answer, or the fact to ask for and what follows from each value met so far. */
export interface Node<C> {
  /** Two nodes with the same key have the same cases in play. */
  readonly key: string
  readonly fact: string | undefined
  readonly found: C | undefined
  readonly to: Record<string, Node<C> | undefined>
  readonly grow: (inPlay: readonly InPlay[]) => Node<C>
  readonly inPlay: readonly InPlay[]
}

/** What is left of one way to meet one case: its conditions that no answer has settled yet. */
interface InPlay {
  readonly place: number
  readonly way: number
  readonly rest: readonly (readonly [fact: string, values: readonly string[]])[]
}

export interface Tree<C> {
  readonly root: Node<C>
}

/** `first` are the facts to ask for before others, where they matter. */
export function treeOf<C extends Conditional>(cases: readonly C[], first: readonly string[]): Tree<C> {
  const known = new Map<string, Node<C>>()
  const grow = (inPlay: readonly InPlay[]): Node<C> => {
    const key = inPlay.map(({ place, way, rest }) => `${place}.${way}:${rest.map(([fact]) => fact)}`).join()
    const before = known.get(key)
    if (before !== undefined) return before
    const node = { key, ...nextQuestion(inPlay, cases, first), to: Object.create(null), grow, inPlay }
    known.set(key, node)
    return node
  }
  return { root: grow(untilSettled(cases.flatMap(waysToMeet))) }
}

/** The case that fits, or undefined where none does. */
export function find<C>({ root }: Tree<C>, facts: Facts): C | undefined {
  let node = root
  while (node.fact !== undefined) {
    const value = facts[node.fact] ?? ''
    node = node.to[value] ?? next(node, value)
  }
  return node.found
}

/** What follows when the fact that the node asks for has this value. */
function next<C>(node: Node<C>, value: string): Node<C> {
  const there = node.to[value]
  if (there !== undefined) return there
  const grown = settledAs(node, node.fact ?? '', value)
  node.to[value] = grown
  return grown
}

/** The same for any fact, also one that the node does not ask for next. */
export function settledAs<C>(node: Node<C>, fact: string, value: string): Node<C> {
  return node.grow(
    untilSettled(
      node.inPlay.flatMap((one) => {
        const asked = one.rest.find(([name]) => name === fact)
        if (asked === undefined) return one
        return asked[1].includes(value) ? { ...one, rest: one.rest.filter((pair) => pair !== asked) } : []
      }),
    ),
  )
}

/** How many combinations of the space meet each case: exact, however many. Those that meet none stand under undefined. */
export function sizes<C>({ root }: Tree<C>, space: FactSpace): Map<C | undefined, bigint> {
  const all = Object.values(space).reduce((n, values) => n * BigInt(values.length), 1n)
  const known = new Map<Node<C>, Map<C | undefined, bigint>>()
  const count = (node: Node<C>): Map<C | undefined, bigint> => {
    const before = known.get(node)
    if (before !== undefined) return before
    const sum = new Map<C | undefined, bigint>()
    if (node.fact === undefined) sum.set(node.found, all)
    const values = space[node.fact ?? ''] ?? []
    for (const value of values) {
      for (const [found, n] of count(next(node, value))) {
        sum.set(found, (sum.get(found) ?? 0n) + n / BigInt(values.length))
      }
    }
    known.set(node, sum)
    return sum
  }
  return count(root)
}

function waysToMeet({ condition }: Conditional, place: number): InPlay[] {
  return condition.map((where, way) => ({
    place,
    way,
    rest: Object.entries(where).map(([fact, values = []]) => [fact, values]),
  }))
}

/** What stands behind a case that is met can no longer decide; nor can another way to meet the same case. */
function untilSettled(inPlay: readonly InPlay[]): InPlay[] {
  const met = inPlay.find(({ rest }) => rest.length === 0)
  if (met === undefined) return [...inPlay]
  return [...inPlay.filter(({ place }) => place < met.place), met]
}

function nextQuestion<C>(inPlay: readonly InPlay[], cases: readonly C[], first: readonly string[]) {
  const [one] = inPlay
  if (one === undefined) return { fact: undefined, found: undefined }
  if (one.rest.length === 0) return { fact: undefined, found: cases[one.place] }
  const asked = new Set(inPlay.flatMap(({ rest }) => rest.map(([fact]) => fact)))
  return { fact: first.find((fact) => asked.has(fact)) ?? one.rest[0]?.[0], found: undefined }
}
