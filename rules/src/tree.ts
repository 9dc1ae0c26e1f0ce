/**
 * Ordered cases as a tree of questions: each node asks for one fact, the one that the first case still in play needs.
 * It grows only where somebody has asked, and two ways that leave the same cases in play meet in the same node. So a
 * decision costs as many steps as there are facts that matter for it, however long the list of rules is.
 */
import type { Condition, Facts } from './condition.ts'

interface Conditional {
  readonly condition: Condition<Facts>
}

/** Either an answer, or the fact to ask for and where the values met so far lead. */
export interface Node<C> {
  readonly fact: string | undefined
  readonly found: C | undefined
  first: Way<C> | undefined
}

/** One value and where it leads. A handful of them, one after the other, is read faster than a dictionary. */
interface Way<C> {
  readonly value: string
  readonly to: Node<C>
  readonly next: Way<C> | undefined
}

/** What is left of one way to meet one case: its conditions that no answer has settled yet. */
interface InPlay {
  readonly place: number
  readonly way: number
  readonly rest: readonly (readonly [fact: string, values: readonly string[]])[]
}

export interface Tree<C> {
  readonly root: Node<C>
  /** Where a value leads that the node has not met before. */
  readonly grow: (node: Node<C>, value: string) => Node<C>
}

/** `first` are the facts to ask for before others, where they matter. */
export function treeOf<C extends Conditional>(cases: readonly C[], first: readonly string[]): Tree<C> {
  const known = new Map<string, Node<C>>()
  /** Beside the nodes and not in them, so that what is walked through lies close together. */
  const left = new WeakMap<Node<C>, readonly InPlay[]>()
  const nodeFor = (inPlay: readonly InPlay[]): Node<C> => {
    const key = inPlay.map(({ place, way, rest }) => `${place}.${way}:${rest.map(([fact]) => fact)}`).join()
    const before = known.get(key)
    if (before !== undefined) return before
    const node: Node<C> = { ...nextQuestion(inPlay, cases, first), first: undefined }
    known.set(key, node)
    left.set(node, inPlay)
    return node
  }
  return {
    root: nodeFor(untilSettled(cases.flatMap(waysToMeet))),
    grow: (node, value) => {
      const to = nodeFor(settled(left.get(node) ?? [], node.fact, value))
      node.first = { value, to, next: node.first }
      return to
    },
  }
}

/** The case that fits, or undefined where none does. */
export function find<C>(tree: Tree<C>, facts: Facts): C | undefined {
  let node = tree.root
  while (node.fact !== undefined) {
    const value = facts[node.fact] ?? ''
    let way = node.first
    while (way !== undefined && way.value !== value) way = way.next
    node = way === undefined ? tree.grow(node, value) : way.to
  }
  return node.found
}

/** What is still in play once the node's question is answered. */
function settled(inPlay: readonly InPlay[], fact: string | undefined, value: string): InPlay[] {
  return untilSettled(
    inPlay.flatMap((one) => {
      const asked = one.rest.find(([name]) => name === fact)
      if (asked === undefined) return one
      return asked[1].includes(value) ? { ...one, rest: one.rest.filter((pair) => pair !== asked) } : []
    }),
  )
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
