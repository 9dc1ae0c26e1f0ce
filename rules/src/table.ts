/**
 * The whole of a question as a table short enough to read: facts that share an answer share a row. A lawyer reads the
 * difference between two of these tables, not the code.
 *
 * The tree of questions is read once more with the facts in a fixed order and equal parts joined, so that a small
 * diagram is left. Each answer is then looked at by itself ("this one, or not"), which folds further, and every way
 * through what is left is a row.
 */
import type { Decision, Deck, FactSpace, Question } from './decision.ts'
import { type Node as Open, settledAs } from './tree.ts'

/** An end, or a question for one fact with where each of its values leads. */
type Node = number | { readonly fact: string; readonly to: readonly Node[] }
type Row = Readonly<Record<string, string>>

/**
 * CSV with one row per block, in the order of the rules; values that share a row are joined by "/", and "*" is any.
 * `order` is the order in which facts are asked and printed: a good one gives fewer rows, any one says the same.
 */
export function groupedTable(
  { space, cases, tree }: Pick<Deck<Question>, 'space' | 'cases' | 'tree'>,
  order: readonly string[],
): string {
  const diagram = folded(space, order, tree.root, (node) => cases.findIndex((one) => one === node.found))
  const rows = cases.flatMap(({ decision }, answer) =>
    rowsOf(alone(answer, diagram), space).map((row) => [
      ...cellsOf(decision),
      ...order.map((fact) => row[fact] ?? '*'),
    ]),
  )
  const head = ['rule', 'outcome', 'step', 'acts', 'at_once', 'warnings', ...order]
  return [head, ...rows].map((cells) => `${cells.join(',')}\n`).join('')
}

const cellsOf = (decision: Decision<Question>): string[] => [
  decision.rule,
  decision.outcome,
  decision.step ?? '',
  decision.acts.join(' '),
  decision.atOnce ? 'yes' : '',
  decision.warnings.join(' '),
]

/** Asks the facts in order; what is left to settle at each depth is the same node however one got there. */
function folded<C>(
  space: FactSpace,
  order: readonly string[],
  root: Open<C>,
  answerOf: (node: Open<C>) => number,
): Node {
  const join = joiner()
  const known = order.map(() => new Map<string, Node>())
  const visit = (open: Open<C>, depth: number): Node => {
    if (open.fact === undefined) return answerOf(open)
    const fact = order[depth]
    if (fact === undefined) throw new Error(`${open.fact} is not in the order of the table`)
    const before = known[depth]?.get(open.key)
    if (before !== undefined) return before
    const to = (space[fact] ?? []).map((value) => visit(settledAs(open, fact, value), depth + 1))
    const node = join(fact, to)
    known[depth]?.set(open.key, node)
    return node
  }
  return visit(root, 0)
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
