/**
 * The whole of a question as a table short enough to read: facts that share an answer share a row. A lawyer reads the
 * difference between two of these tables, not the code.
 *
 * Every combination is asked once. Then the last fact is folded away – values after which everything is alike become
 * one block – then the one before it, and so on, until a small diagram is left. Each rule is then looked at by itself
 * ("this rule, or not"), which folds further, and every way through what is left is a row.
 */
import type { Case, Decision, FactSpace, FactsOf, Question } from './decision.ts'

/** An end, or a question for one fact with where each of its values leads. */
type Node = number | { readonly fact: string; readonly to: readonly Node[] }
type Row = Readonly<Record<string, string>>

/**
 * CSV with one row per block, in the order of the rules; values that share a row are joined by "/", and "*" is any.
 * `order` is the order in which facts are asked and printed: a good one gives fewer rows, any one says the same.
 */
export function groupedTable<S extends FactSpace, Q extends Question & { readonly facts: FactsOf<S> }>(
  space: S,
  cases: readonly Case<Q>[],
  order: readonly (keyof S & string)[],
): string {
  const diagram = fold(space, order, answersInOrder(space, order, cases))
  const rows = cases.flatMap(({ decision }, answer) =>
    rowsOf(alone(answer, diagram), space).map((row) => [
      ...cellsOf(decision),
      ...order.map((fact) => row[fact] ?? '*'),
    ]),
  )
  const head = ['rule', 'outcome', 'step', 'acts', 'at_once', 'warnings', ...order]
  return [head, ...rows].map((cells) => `${cells.join(',')}\n`).join('')
}

const cellsOf = <Q extends Question>(decision: Decision<Q>): string[] => [
  decision.rule,
  decision.outcome,
  decision.step ?? '',
  decision.acts.join(' '),
  decision.atOnce ? 'yes' : '',
  decision.warnings.join(' '),
]

/** Which case decides, for every combination, the last fact turning fastest. */
function answersInOrder<Q extends Question>(
  space: FactSpace,
  order: readonly string[],
  cases: readonly Case<Q>[],
): number[] {
  const answers: number[] = []
  const facts: Record<string, string> = {}
  const walk = (depth: number) => {
    const fact = order[depth]
    if (fact === undefined) return void answers.push(cases.findIndex((one) => one.when(facts)))
    for (const value of space[fact] ?? []) {
      facts[fact] = value
      walk(depth + 1)
    }
  }
  walk(0)
  return answers
}

function fold(space: FactSpace, order: readonly string[], answers: readonly Node[]): Node {
  const join = joiner()
  const [root] = order.toReversed().reduce((below, fact) => {
    const width = space[fact]?.length ?? 1
    return Array.from({ length: below.length / width }, (_, i) =>
      join(fact, below.slice(i * width, (i + 1) * width)),
    )
  }, answers)
  return root ?? 0
}

/** The diagram of one answer against all others: 1 where it decides, 0 elsewhere. */
function alone(answer: number, diagram: Node): Node {
  const join = joiner()
  const seen = new Map<Node, Node>()
  const visit = (node: Node): Node => {
    if (typeof node === 'number') return node === answer ? 1 : 0
    const known = seen.get(node) ?? join(node.fact, node.to.map(visit))
    seen.set(node, known)
    return known
  }
  return visit(diagram)
}

/** Makes nodes so that equal ones are the same one, and a fact that makes no difference is not asked for at all. */
function joiner(): (fact: string, to: readonly Node[]) => Node {
  const names = new Map<Node, string>()
  const nodes = new Map<string, Node>()
  const nameOf = (node: Node) => (typeof node === 'number' ? String(node) : names.get(node))
  return (fact, to) => {
    const [first] = to
    if (first !== undefined && to.every((node) => node === first)) return first
    const key = `${fact}:${to.map(nameOf).join()}`
    const known = nodes.get(key)
    if (known !== undefined) return known
    const node = { fact, to }
    nodes.set(key, node)
    names.set(node, `#${names.size}`)
    return node
  }
}

function rowsOf(node: Node, space: FactSpace, row: Row = {}): Row[] {
  if (typeof node === 'number') return node === 1 ? [row] : []
  const { fact, to } = node
  return [...new Set(to)].flatMap((next) => {
    const alike = (space[fact] ?? []).filter((_, i) => to[i] === next)
    return rowsOf(next, space, { ...row, [fact]: alike.join('/') })
  })
}
