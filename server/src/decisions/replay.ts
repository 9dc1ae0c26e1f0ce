/** What the law would answer today, or by another pack, to everything it has ever been asked here. */
import { decide, type Law, type PackId, type QuestionName, questions } from '@slussen/rules'
import { bySystem, type House } from '../platform/house.ts'

export interface Difference {
  decisionId: string
  unitId: string
  question: QuestionName
  /** 'sverige-2026@1': the law that answered then. */
  law: string
  before: { rule: string; outcome: string }
  after: { rule: string; outcome: string }
}

/** So many at a time: each page is a transaction of its own, and memory does not grow with the years. */
const PAGE = 1000

/**
 * Asks every stored answer again, the oldest first, and gives those that would differ; `seen` hears of each that was
 * asked. A fact that nobody collected when it was stored counts as its least favourable value. Nothing is changed.
 */
export async function* replay(
  house: House,
  { law, since, seen }: { law: Law; since?: Date | undefined; seen: () => void },
): AsyncGenerator<Difference> {
  let after: { created_at: Date; id: string } | undefined
  for (;;) {
    const page = await bySystem(house, 'replay', async ({ tx }) => {
      const from = tx
        .selectFrom('decision')
        .select(['id', 'unit_id', 'question', 'law', 'facts', 'rule', 'outcome', 'created_at'])
        .orderBy('created_at')
        .orderBy('id')
        .limit(PAGE)
      const dated = since === undefined ? from : from.where('created_at', '>=', since)
      const last = after
      if (last === undefined) return dated.execute()
      return dated
        .where(({ or, and, eb }) =>
          or([
            eb('created_at', '>', last.created_at),
            and([eb('created_at', '=', last.created_at), eb('id', '>', last.id)]),
          ]),
        )
        .execute()
    })
    for (const row of page) {
      seen()
      const question = row.question as QuestionName
      const facts = { ...questions[question].leastFavourable[law.id as PackId], ...(row.facts as object) }
      const { rule, outcome } = decide(law, question, facts as never)
      if (outcome === row.outcome && (rule === row.rule || row.law.split('@')[0] !== law.id)) continue
      yield {
        decisionId: row.id,
        unitId: row.unit_id,
        question,
        law: row.law,
        before: { rule: row.rule, outcome: row.outcome },
        after: { rule, outcome },
      }
    }
    after = page.at(-1)
    if (page.length < PAGE) return
  }
}
