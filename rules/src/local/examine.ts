/**
 * Tries a stricter row before anybody decides on it, over every combination that it fits; nothing is sampled. Says why
 * it may not be decided, or what it would change.
 *
 * Two guarantees are asked of the row where it answers: its own no offers a way that the law then permits, and whatever
 * is to be said can still be told as it is to a person one is sure of. They hold for the whole law then too: another
 * no, whose way led to where the row now answers, leads on by the row's own way.
 */
import { both, type Facts } from '../condition.ts'
import type { Decision, Deck, FactSpace, Question, Sentence } from '../decision.ts'
import { type StricterRow, tightened } from '../local.ts'
import { type Law, questions } from '../questions.ts'
import { find } from '../tree.ts'
import { but, walk } from '../walk.ts'
import { type Change, onward, rowOffers, rowSteps, taking } from './consequences.ts'
import { type Example, exampleKeeper } from './examples.ts'
import { isStricter, rowOutcomes, untouchable } from './stricter.ts'
import { changesNothing, endless, loosens, looser, noOffer, noWay, touches, unknown } from './words.ts'

export type RefusalReason =
  | 'unknown'
  | 'loosens'
  | 'untouchable'
  | 'changes_nothing'
  | 'endless'
  | 'no_way'
  | 'no_offer'

export interface RowRefusal {
  readonly reason: RefusalReason
  readonly text: Sentence
}

export interface RowExamination {
  /** Why the row may not be decided; null where it may. */
  readonly refusal: RowRefusal | null
  /** How many combinations it would answer otherwise: exact, however many. */
  readonly changes: bigint
  readonly examples: readonly Example[]
}

/** `others`: the rows that hold at the same time in the same place, without this one. */
export function examineRow(law: Law, row: StricterRow, others: readonly StricterRow[]): RowExamination {
  const refusal = refusalOfWords(row)
  return refusal === undefined ? tried(law, row, others) : { refusal, changes: 0n, examples: [] }
}

/** The faults that stand in one place, and how they are told. */
const said = { endless, no_way: noWay, no_offer: noOffer } as const

type Ask = (facts: Facts) => Decision<Question>

/** One question before and after the row, on facts as the pack reads them. */
interface Trial {
  readonly row: StricterRow
  readonly space: FactSpace
  readonly before: Ask
  readonly after: Ask
  /** The facts once these have changed, as the pack reads the change. */
  readonly changed: (facts: Facts, change: Change) => Facts
}

function trialOf(law: Law, row: StricterRow, others: readonly StricterRow[]): Trial {
  const deck = deckOf(law, row)
  const read = (change: Facts): Facts => {
    const whole = { ...deck.read?.(change) } as Facts
    return Object.fromEntries(Object.entries(change).map(([fact, value]) => [fact, whole[fact] ?? value]))
  }
  return {
    row,
    space: { ...questions[row.question].space, ...deck.space },
    before: asking(deckOf(tightened(law, others), row)),
    after: asking(deckOf(tightened(law, [...others, row]), row)),
    changed: (facts, change) => but(facts, deck.read === undefined ? change : read(change)),
  }
}

const deckOf = (law: Law, { question }: StricterRow) => law.questions[question] as unknown as Deck<Question>

const asking =
  ({ tree }: Deck<Question>): Ask =>
  (facts) => {
    const found = find(tree, facts)
    if (found === undefined) throw new Error('no rule')
    return found.decision
  }

function tried(law: Law, row: StricterRow, others: readonly StricterRow[]): RowExamination {
  const trial = trialOf(law, row, others)
  const block = blockOf(trial.space, row)
  const examples = exampleKeeper(row)
  const untouched = new Map<string, Decision<Question>>()
  let changes = 0n
  let refusal: RowRefusal | undefined
  const ask = (facts: Facts) => {
    const [was, is] = [trial.before(facts), trial.after(facts)]
    const asked = is.rule === row.id && refusal === undefined
    return { was, is, fault: asked ? faultOf(trial, is, facts) : undefined }
  }
  walk(block, ask, ({ was, is, fault }, { known, size }) => {
    if (is.rule !== row.id) return void untouched.set(was.rule, was)
    changes += size
    examples.see(known, was, is)
    if (fault !== undefined) refusal ??= { reason: fault, text: said[fault](row, known) }
  })
  return {
    refusal: (changes === 0n ? ofNoUse(row, untouched) : refusal) ?? null,
    changes,
    examples: examples.kept(),
  }
}

/** The law answers as strictly as the row wherever the row fits, or more so. */
function ofNoUse(row: StricterRow, answers: ReadonlyMap<string, Decision<Question>>): RowRefusal {
  const { question, outcome } = row
  const stricter = [...answers].filter(
    ([, was]) => isStricter(question, outcome, was.outcome) || (was.outcome === 'DENY' && outcome !== 'DENY'),
  )
  return stricter.length > 0
    ? { reason: 'loosens', text: looser(stricter.map(([rule]) => rule)) }
    : { reason: 'changes_nothing', text: changesNothing([...answers.keys()]) }
}

const blockOf = (space: FactSpace, { where }: StricterRow): FactSpace =>
  Object.fromEntries(
    Object.entries(space).map(([fact, values]) => [
      fact,
      where[fact] === undefined ? values : values.filter((value) => where[fact]?.includes(value)),
    ]),
  )

/** What is wrong with the row's own answer here. */
function faultOf(
  trial: Trial,
  is: Decision<Question>,
  facts: Facts,
): 'endless' | 'no_way' | 'no_offer' | undefined {
  if (trial.row.question === 'record') return undefined
  if (is.outcome !== 'DENY') {
    if (roadOf(trial, trial.after, facts) === 'endless') return 'endless'
  } else if (!offersAWay(trial, trial.after, { is, facts })) return 'no_offer'
  return trial.row.question === 'send' && !canBeTold(trial, facts) ? 'no_way' : undefined
}

type Road = 'permitted' | 'refused' | 'endless'
const LONGEST = 12

/** Does every step and rewriting that is asked for, until the last word. */
function roadOf(
  trial: Trial,
  ask: Ask,
  facts: Facts,
  more: { rewriting: boolean; left?: number } = { rewriting: true },
): Road {
  const { rewriting, left = LONGEST } = more
  const decision = ask(facts)
  const next = onward(trial.row.question, decision, facts)
  if (next === 'leaves') return 'permitted'
  if (next === undefined) return decision.outcome === 'DENY' ? 'refused' : 'permitted'
  if (decision.outcome !== 'REQUIRE' && !rewriting) return 'refused'
  if (left === 0) return 'endless'
  return roadOf(trial, ask, trial.changed(facts, next), { rewriting, left: left - 1 })
}

/** Guarantee: every refusal has an offer that the same gate permits. The surest are tried first: they need fewest facts. */
function offersAWay(
  trial: Trial,
  ask: Ask,
  { is, facts }: { is: Decision<Question>; facts: Facts },
): boolean {
  const surest = ['meeting', 'phone', 'letter']
  const offers = [...surest.filter((one) => is.offers.includes(one)), ...is.offers]
  return offers.some((offer) => {
    const next = taking(trial.row.question, offer, facts)
    if (next === undefined || next === 'leaves') return next === 'leaves'
    return roadOf(trial, ask, trial.changed(facts, next)) === 'permitted'
  })
}

/** Guarantee: whatever the content, it can be told as it is at a meeting, by phone or by letter to a person one is sure of. */
function canBeTold(trial: Trial, facts: Facts): boolean {
  return ['meeting', 'phone', 'letter'].some((way) => {
    const next = taking('send', way, facts)
    if (next === undefined || next === 'leaves') return false
    return roadOf(trial, trial.after, trial.changed(facts, next), { rewriting: false }) === 'permitted'
  })
}

/** What can be said of the row without asking the law. */
function refusalOfWords(row: StricterRow): RowRefusal | undefined {
  const { question, where, outcome, step, offers } = row
  const known: FactSpace = questions[question].space
  for (const [fact, values = []] of Object.entries(where)) {
    if (!Object.hasOwn(known, fact)) return unheardOf(fact)
    const strange = values.find((value) => !known[fact]?.includes(value))
    if (strange !== undefined) return unheardOf(`${fact}=${strange}`)
    if (values.length === 0) return unheardOf(`${fact}=`)
  }
  if (!rowOutcomes(question).includes(outcome)) return { reason: 'loosens', text: loosens(question, outcome) }
  if ((outcome === 'REQUIRE') !== (step !== null)) return unheardOf(`${outcome} ${step}`)
  if (step !== null && !rowSteps(question).includes(step)) return unheardOf(step)
  const strange = offers.find((offer) => !rowOffers(question).includes(offer))
  if (strange !== undefined) return unheardOf(strange)
  const touched = untouchable[question].filter((one) => both([one.where], [where]).length > 0)
  if (touched.length > 0) return { reason: 'untouchable', text: touches(question, touched) }
  return undefined
}

const unheardOf = (what: string): RowRefusal => ({ reason: 'unknown', text: unknown(what) })
