/**
 * The whole of a question as a table short enough to read: combinations that a rule decides share a row as far as they
 * can. A lawyer reads the difference between two of these tables, not the code.
 */
import type { Decision, Deck, Question } from './decision.ts'
import { setsOf } from './sets.ts'
import { survey } from './survey.ts'

/**
 * CSV with one row per block, in the order of the rules; values that share a row are joined by "/", and "*" is any.
 * `order` is the order in which facts are asked and printed: a good one gives fewer rows, any one says the same.
 */
export function groupedTable(
  { space, cases }: Pick<Deck<Question>, 'space' | 'cases'>,
  order: readonly string[],
): string {
  const sets = setsOf(space, order)
  const rows = survey(sets, cases).cases.flatMap(({ decision, decides }) =>
    Array.from(sets.blocks(decides), (block) => [
      ...cellsOf(decision),
      ...order.map((fact) => block[fact]?.join('/') ?? '*'),
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
