/**
 * A municipality's own stricter rows. The pack is asked first, and a row is heard only where the pack permits (or, for
 * a record, where it would destroy or leave what the row keeps), so that no row can loosen anything: it is not how the
 * rows are written that makes it so, but where they stand.
 */
import { both, type Condition, type Facts, type Where } from './condition.ts'
import { type Case, type Decision, type Deck, deepFreeze, type Question, type Sentence } from './decision.ts'
import { actsOf, isStricter, untouchable } from './local/stricter.ts'
import type { QuestionName } from './questions.ts'
import { treeOf } from './tree.ts'

export interface LocalRow {
  /** 'L1', 'L2' … in the order they were decided, the same in every unit. */
  readonly id: string
  readonly question: QuestionName
  /** For each fact the values it fits; a fact that is not named may be anything. */
  readonly where: Where<Facts>
  readonly outcome: string
  /** With REQUIRE: what has to be done first. */
  readonly step: string | null
  readonly offers: readonly string[]
  readonly reason: Sentence
  /** Null: the whole municipality. */
  readonly unitId: string | null
  /** The body and its minute: 'Socialnämnden § 41'. */
  readonly decidedBy: string
  /** Days, as '2026-11-24'; the row holds through the last one. */
  readonly decidedOn: string
  readonly from: string
  readonly until: string | null
}

/** The parts of a row that decide. */
export type StricterRow = Pick<
  LocalRow,
  'id' | 'question' | 'where' | 'outcome' | 'step' | 'offers' | 'reason' | 'decidedBy' | 'decidedOn'
>

interface AnyPack {
  readonly questions: Readonly<Record<string, unknown>>
}

/** The pack with these rows in force, in this order: it asks itself, and then the first row that fits and is stricter. */
export function tightened<P extends AnyPack>(pack: P, rows: readonly StricterRow[]): P {
  if (rows.length === 0) return pack
  const questions = Object.entries(pack.questions).map(([name, deck]) => {
    const own = rows.filter(({ question }) => question === name)
    return [name, own.length === 0 ? deck : tightenedDeck(deck as Deck<Question>, own)]
  })
  return Object.freeze({ ...pack, questions: Object.fromEntries(questions) })
}

function tightenedDeck(deck: Deck<Question>, rows: readonly StricterRow[]): Deck<Question> {
  const set = rows.map(({ id }) => `+${id}`).join('')
  const renamed = new Map<Decision<Question>, Decision<Question>>()
  const inThisSet = (decision: Decision<Question>) => {
    const known = renamed.get(decision) ?? deepFreeze({ ...decision, law: `${decision.law}${set}` })
    renamed.set(decision, known)
    return known
  }
  const cases = deck.cases.flatMap((one) => {
    const decision = inThisSet(one.decision)
    return [...rows.flatMap((row) => stricterCases(row, { ...one, decision })), { ...one, decision }]
  })
  return { ...deck, cases, tree: treeOf(cases, deck.first) }
}

/**
 * Where the pack decides by this case and the row fits: its own answer, before the pack's. What nobody may tighten stands
 * before both.
 */
function stricterCases(row: StricterRow, base: Case<Question>): Case<Question>[] {
  if (!isStricter(row.question, base.decision.outcome, row.outcome)) return []
  const condition = both(base.condition, [row.where])
  if (condition.length === 0) return []
  const kept = untouchable[row.question].flatMap(({ where }): Condition<Facts> => both(condition, [where]))
  const own = { condition, decision: localDecision(row, base.decision) }
  return kept.length === 0 ? [own] : [{ condition: kept, decision: base.decision }, own]
}

function localDecision(row: StricterRow, base: Decision<Question>): Decision<Question> {
  const { id, outcome, step, offers, decidedBy, decidedOn } = row
  const { confidence, readAsOf, law } = base
  return deepFreeze({
    rule: id,
    outcome,
    step,
    acts: actsOf(row.question, base, outcome),
    atOnce: base.atOnce,
    offers: [...offers],
    warnings: [],
    reasons: [
      { text: { ...row.reason }, sources: [{ work: 'local', section: `${decidedBy}, ${decidedOn}` }] },
    ],
    requirements: [],
    strength: 'must',
    kind: 'local',
    confidence,
    readAsOf,
    law,
    local: { tightens: base.rule, decidedBy, decidedOn },
  })
}
