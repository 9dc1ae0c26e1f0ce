/** The tree that decides says for every combination what the ordered list says: read whole, not sampled. */
import { describe, expect, test } from 'vitest'
import type { Case, FactSpace, Question } from './decision.ts'
import { type PackId, packs, questions } from './index.ts'
import { type Combinations, type Sets, setsOf } from './sets.ts'
import { survey } from './survey.ts'
import { type Node, type Tree, treeOf } from './tree.ts'

type Ends = Map<Case<Question> | undefined, Combinations>

/** For each case the combinations that end there, every branch grown. */
function endsOf(tree: Tree<Case<Question>>, space: FactSpace, sets: Sets<FactSpace>): Ends {
  const known = new Map<Node<Case<Question>>, Ends>()
  const read = (node: Node<Case<Question>>): Ends => {
    const before = known.get(node)
    if (before !== undefined) return before
    const ends: Ends = new Map(node.fact === undefined ? [[node.found, sets.all]] : [])
    known.set(node, ends)
    const { fact } = node
    if (fact === undefined) return ends
    for (const value of space[fact] ?? []) {
      const here = sets.where({ [fact]: [value] })
      for (const [end, set] of read(tree.grow(node, value))) {
        ends.set(end, sets.or(ends.get(end) ?? sets.none, sets.and(here, set)))
      }
    }
    return ends
  }
  return read(tree.root)
}

function differences(
  tree: Tree<Case<Question>>,
  space: FactSpace,
  cases: readonly Case<Question>[],
  order: readonly string[],
): string[] {
  const sets = setsOf(space, order)
  const ends = endsOf(tree, space, sets)
  const law = survey(sets, cases)
  const differing = cases.filter((one, i) => (ends.get(one) ?? sets.none) !== law.cases[i]?.decides)
  return differing.map(({ decision }) => decision.rule)
}

const decks = (Object.keys(packs) as PackId[]).flatMap((pack) =>
  Object.entries(packs[pack].questions).map(([question, deck]) => ({
    pack,
    question,
    space: deck.space,
    cases: deck.cases as readonly Case<Question>[],
    tree: deck.tree as unknown as Tree<Case<Question>>,
    order: questions[question as keyof typeof questions].order[pack],
  })),
)

describe('the tree decides as the list does', () => {
  test.each(decks)('$pack: $question', ({ tree, space, cases, order }) => {
    expect(differences(tree, space, cases, order)).toEqual([])
  })

  test.each(decks)('$pack: $question, and a rule that the tree lacks is found', ({ space, cases, order }) => {
    expect(differences(treeOf(cases.slice(1), []), space, cases, order).length).toBeGreaterThan(0)
  })
})
