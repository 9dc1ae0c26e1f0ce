/**
 * The whole space: how long it takes to know, for every combination there is, which rule decides – exactly, by blocks –
 * and to write the table that is committed. Each is done once and cold, before anything else has been asked.
 */
import type { Case, Question } from '../rules/src/decision.ts'
import { type PackId, packs, type QuestionName, questions, tableOf } from '../rules/src/index.ts'
import { setsOf } from '../rules/src/sets.ts'
import { survey } from '../rules/src/survey.ts'

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
      const { cases, space } = packs[pack].questions[question]
      const begun = performance.now()
      const sets = setsOf(space, questions[question].order[pack])
      const { unmet } = survey(sets, cases as readonly Case<Question>[])
      const between = performance.now()
      tableOf(pack, question)
      const done = performance.now()
      return {
        pack,
        question,
        combinations: sets.size(sets.all),
        undecided: sets.size(unmet),
        countMs: between - begun,
        tableMs: done - between,
      }
    }),
  )
}
