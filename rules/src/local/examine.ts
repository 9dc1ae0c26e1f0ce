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
import { type Law, type PackId, questions } from '../questions.ts'
import { type Combinations, setsOf } from '../sets.ts'
import { find } from '../tree.ts'
import { type Ask, type Fault, faultOf, type Trial } from './fault.ts'
import { isStricter, rowOutcomes, untouchable } from './stricter.ts'
import { usualFacts } from './usual.ts'
import { roads, rowOffers, rowSteps } from './ways.ts'
import { changesNothing, endless, loosens, looser, noOffer, noWay, touches, unknown } from './words.ts'

/** How the faults are told that stand in one place. */
const said: Readonly<Record<Fault, typeof endless>> = { endless, no_way: noWay, no_offer: noOffer }

export interface RowRefusal {
  readonly reason: 'unknown' | 'loosens' | 'untouchable' | 'changes_nothing' | Fault
  readonly text: Sentence
}

export interface RowExample {
  /** What differs from the usual facts, and what the row itself speaks of. */
  readonly facts: Facts
  readonly before: Decision<Question>
  readonly after: Decision<Question>
}

export interface RowExamination {
  /** Why the row may not be decided; null where it may. */
  readonly refusal: RowRefusal | null
  /** How many combinations it would answer otherwise: exact, however many. */
  readonly changes: bigint
  /** A few plain ones, each of another rule where there are several. */
  readonly examples: readonly RowExample[]
}

/** `others`: the rows that hold at the same time in the same place, without this one. */
export function examineRow(law: Law, row: StricterRow, others: readonly StricterRow[]): RowExamination {
  const refusal = refusalOfWords(row)
  return refusal === undefined ? tried(law, row, others) : { refusal, changes: 0n, examples: [] }
}

function trialOf(law: Law, row: StricterRow, others: readonly StricterRow[]): Trial {
  const { question, where } = row
  const pack = law.id as PackId
  const deckIn = (of: Law) => of.questions[question] as unknown as Deck<Question>
  const known: FactSpace = { ...questions[question].space, ...deckIn(law).space }
  const fits = Object.entries(known).map(([fact, values]) => [
    fact,
    values.filter((value) => where[fact]?.includes(value) ?? true),
  ])
  const asking =
    ({ tree }: Deck<Question>): Ask =>
    (facts) => {
      const found = find(tree, facts)
      if (found === undefined) throw new Error(`${pack}: no rule for ${question}`)
      return found.decision
    }
  return {
    row,
    sets: setsOf(Object.fromEntries(fits), questions[question].order[pack]),
    before: asking(deckIn(tightened(law, others))),
    after: asking(deckIn(tightened(law, [...others, row]))),
    roads: roads[pack][question],
  }
}

/** What happens to a combination that the row fits. The same answers and the same fault are the same object. */
interface Outcome {
  readonly was: Decision<Question>
  readonly is: Decision<Question>
  readonly fault: Fault | undefined
}

function tried(law: Law, row: StricterRow, others: readonly StricterRow[]): RowExamination {
  const trial = trialOf(law, row, others)
  const { sets } = trial
  const known = new Map<string, Outcome>()
  const sorted = sets.sorted((facts) => {
    const [was, is] = [trial.before(facts), trial.after(facts)]
    const fault = is.rule === row.id ? faultOf(trial, is, facts) : undefined
    const key = `${was.rule} ${is.rule} ${fault}`
    const outcome = known.get(key) ?? { was, is, fault }
    known.set(key, outcome)
    return outcome
  })
  const all = [...sorted].map(([outcome, where]) => ({ ...outcome, where }))
  const changed = all.filter(({ is }) => is.rule === row.id)
  return {
    refusal: changed.length === 0 ? ofNoUse(row, all) : (faultIn(trial, changed) ?? null),
    changes: changed.reduce((n, { where }) => n + sets.size(where), 0n),
    examples: examplesOf(trial, changed),
  }
}

type Sorted = Outcome & { readonly where: Combinations }

function faultIn({ sets, row }: Trial, changed: readonly Sorted[]): RowRefusal | undefined {
  const [first] = changed.filter(({ fault }) => fault !== undefined)
  if (first?.fault === undefined) return undefined
  const facts = sets.nearest(first.where, near(row))
  return { reason: first.fault, text: said[first.fault](row, facts) }
}

/** The law answers as strictly as the row wherever the row fits, or more so. */
function ofNoUse({ question, outcome }: StricterRow, all: readonly Sorted[]): RowRefusal {
  const answers = new Map(all.map(({ was }) => [was.rule, was]))
  const stricter = [...answers].filter(
    ([, was]) => isStricter(question, outcome, was.outcome) || (was.outcome === 'DENY' && outcome !== 'DENY'),
  )
  return stricter.length > 0
    ? { reason: 'loosens', text: looser(stricter.map(([rule]) => rule)) }
    : { reason: 'changes_nothing', text: changesNothing([...answers.keys()]) }
}

const MOST = 3

/** The nearest to the usual facts of each rule that is tightened, and then the next nearest, until there are three. */
function examplesOf({ sets, row, before, after }: Trial, changed: readonly Sorted[]): RowExample[] {
  const left = new Map<string, Combinations>()
  for (const { was, where } of changed) left.set(was.rule, sets.or(left.get(was.rule) ?? sets.none, where))
  const found: Facts[] = []
  while (found.length < MOST && left.size > 0) {
    const round = [...left].map(([rule, where]) => ({
      rule,
      facts: sets.nearest(where, near(row)),
    }))
    for (const { rule, facts } of round.toSorted((a, b) => far(row, a.facts) - far(row, b.facts))) {
      found.push(facts)
      const one = sets.where(
        Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, [value]])),
      )
      const rest = sets.without(left.get(rule) ?? sets.none, one)
      if (rest === sets.none) left.delete(rule)
      else left.set(rule, rest)
    }
  }
  return found
    .slice(0, MOST)
    .map((facts) => ({ facts: told(row, facts), before: before(facts), after: after(facts) }))
}

/** The usual facts, as far as the row fits them. */
const near = ({ question, where }: StricterRow): Facts =>
  Object.fromEntries(
    Object.entries<string>(usualFacts[question]).map(([fact, value]) => [
      fact,
      where[fact] === undefined || where[fact].includes(value) ? value : (where[fact][0] ?? value),
    ]),
  )
const unusual = ({ question }: StricterRow, facts: Facts) =>
  Object.entries(facts).filter(([fact, value]) => value !== (usualFacts[question] as Facts)[fact])
const far = (row: StricterRow, facts: Facts) => unusual(row, facts).length
const told = (row: StricterRow, facts: Facts): Facts => {
  const seen = new Set([...unusual(row, facts).map(([fact]) => fact), ...Object.keys(row.where)])
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => seen.has(fact)))
}

/** What can be said of the row without asking the law. */
function refusalOfWords({ question, where, outcome, step, offers }: StricterRow): RowRefusal | undefined {
  const known: FactSpace = questions[question].space
  for (const [fact, values = []] of Object.entries(where)) {
    if (!Object.hasOwn(known, fact)) return unheardOf(fact)
    const strange = values.find((value) => !known[fact]?.includes(value))
    if (strange !== undefined) return unheardOf(`${fact}=${strange}`)
    if (values.length === 0) return unheardOf(`${fact}=`)
  }
  if (!rowOutcomes(question).includes(outcome)) return { reason: 'loosens', text: loosens(question, outcome) }
  if ((outcome === 'REQUIRE') !== (step !== null)) return unheardOf(`${outcome} ${step}`)
  if (step !== null && !rowSteps[question].includes(step)) return unheardOf(step)
  const strange = offers.find((offer) => !rowOffers[question].includes(offer))
  if (strange !== undefined) return unheardOf(strange)
  const touched = untouchable[question].filter((one) => both([one.where], [where]).length > 0)
  return touched.length > 0 ? { reason: 'untouchable', text: touches(question, touched) } : undefined
}

const unheardOf = (what: string): RowRefusal => ({ reason: 'unknown', text: unknown(what) })
