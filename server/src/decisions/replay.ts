/** What the law would answer today, or by another pack, to everything it has ever been asked here. */
import { completeFacts, decide, type Law, type PackId, type QuestionName } from '@slussen/rules'
import { bySystem, type Deed, type House } from '../platform/house.ts'
import { lawOf, packInForce } from './law.ts'
import { rowsInForce } from './localRows.ts'

export interface Difference {
  decisionId: string
  unitId: string
  unit: string
  question: QuestionName
  /** 'sverige-2026@1': the law that answered then. */
  law: string
  before: { rule: string; outcome: string }
  after: { rule: string; outcome: string }
}

/** So many at a time: each page is a transaction of its own, and memory does not grow with the years. */
const PAGE = 1000

interface Asking {
  /** Undefined: the pack in force today. The stricter rows of today are asked either way. */
  pack?: PackId | undefined
  since?: Date | undefined
  /** Hears of each stored answer; `could` is false where its facts are none that the question knows. */
  seen: (could: boolean) => void
}

/**
 * Asks every stored answer again, the oldest first, and gives those that would differ. A fact that nobody collected when
 * it was stored counts as its least favourable value. Nothing is changed.
 */
export async function* replay(house: House, { pack, since, seen }: Asking): AsyncGenerator<Difference> {
  const laws = new Map<string, Law>()
  let after: { created_at: Date; id: string } | undefined
  for (;;) {
    const page = await bySystem(house, 'replay', async (deed) => {
      const { tx } = deed
      const from = tx
        .selectFrom('decision')
        .innerJoin('unit', 'unit.id', 'decision.unit_id')
        .select(['decision.id', 'decision.unit_id', 'question', 'law', 'facts', 'rule', 'outcome'])
        .select(['decision.created_at', 'unit.name as unit'])
        .orderBy('decision.created_at')
        .orderBy('decision.id')
        .limit(PAGE)
      const dated = since === undefined ? from : from.where('decision.created_at', '>=', since)
      const last = after
      const rows = await (last === undefined
        ? dated
        : dated.where(({ or, and, eb }) =>
            or([
              eb('decision.created_at', '>', last.created_at),
              and([eb('decision.created_at', '=', last.created_at), eb('decision.id', '>', last.id)]),
            ]),
          )
      ).execute()
      for (const unitId of new Set(rows.map((row) => row.unit_id)))
        if (!laws.has(unitId)) laws.set(unitId, await lawFor(deed, { pack, unitId }))
      return rows
    })
    for (const row of page) {
      const law = laws.get(row.unit_id)
      if (law === undefined) continue
      const question = row.question as QuestionName
      const read = completeFacts(law.id as PackId, question, row.facts as object)
      seen('facts' in read)
      if (!('facts' in read)) continue
      const { rule, outcome } = decide(law, question, read.facts as never)
      if (outcome === row.outcome && (rule === row.rule || row.law.split('@')[0] !== law.id)) continue
      yield {
        decisionId: row.id,
        unitId: row.unit_id,
        unit: row.unit,
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

const lawFor = async (deed: Deed, { pack, unitId }: { pack: PackId | undefined; unitId: string }) =>
  lawOf(pack ?? (await packInForce(deed)), await rowsInForce(deed, unitId))
