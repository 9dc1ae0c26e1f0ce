/**
 * The whole space: how long it takes to know, for every combination there is, which rule decides – exactly, by blocks –
 * and to write the table that is committed. Each is done once and cold, before anything else has been asked.
 */
import { type PackId, packs, type QuestionName, questions, tableOf } from '../rules/src/index.ts'
import { sizes } from '../rules/src/tree.ts'

export interface Whole {
  readonly pack: PackId
  readonly question: QuestionName
  readonly combinations: bigint
  /** Combinations that no rule fits; the tests see to it that there are none. */
  readonly undecided: bigint
  readonly countMs: number
  readonly tableMs: number
}

export function wholeSpaces(): Whole[] {
  return (Object.keys(packs) as PackId[]).flatMap((pack) =>
    (Object.keys(questions) as QuestionName[]).map((question) => {
      const { tree, space } = packs[pack].questions[question]
      const begun = performance.now()
      const counted = sizes<unknown>(tree, space)
      const between = performance.now()
      tableOf(pack, question)
      const done = performance.now()
      return {
        pack,
        question,
        combinations: [...counted.values()].reduce((sum, n) => sum + n, 0n),
        undecided: counted.get(undefined) ?? 0n,
        countMs: between - begun,
        tableMs: done - between,
      }
    }),
  )
}
