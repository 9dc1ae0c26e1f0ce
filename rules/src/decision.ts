/**
 * The engine: ordered rules over finite facts, and the first rule that fits decides.
 *
 * All thinking is in the rules, whose conditions are plain data; all answers are built once, when the pack is made, so
 * that asking costs no memory and the same facts always give the very same object (callers may compare answers by
 * identity and cache by them).
 */
import { asCondition, both, type Condition, type FactSpace, type Facts, type Where } from './condition.ts'
import { find, type Tree, treeOf } from './tree.ts'

export type Language = 'sv' | 'en'
export type Sentence = Readonly<Record<Language, string>>

export type { FactSpace, FactsOf } from './condition.ts'

/** The words that one question is asked and answered in. */
export interface Question {
  readonly facts: object
  readonly outcome: string
  readonly step: string
  readonly act: string
  readonly offer: string
  readonly warning: string
}

/**
 * 'report' is the report of 2012, by section; 'law' is an act, a judgement or guidance, by its key in the law file;
 * 'local' is a decision of the municipality, by the body, its minute and the day.
 */
export interface Source {
  readonly work: 'report' | 'law' | 'local'
  readonly section: string
}

/** How firmly the source speaks; shown with a stop, so that a recommendation never poses as a duty. */
export type Strength = 'must' | 'should' | 'may'
/**
 * Does the law itself decide, or does it leave a choice that was made here with the client's protection in mind – or has
 * the municipality decided to be stricter than both?
 */
export type Kind = 'report' | 'law' | 'policy' | 'local'
/** How sure it is that the law is applied rightly, and not only cited rightly. */
export type Confidence = 'verified' | 'well_known' | 'unsure'

/** What a rule is worth, beside what it says. */
export interface Standing {
  readonly strength: Strength
  readonly kind: Kind
  readonly confidence: Confidence
  /** The state of the texts that it was read from, as 'SFS 2025:1501'. */
  readonly readAsOf: string
  readonly sources: readonly Source[]
}

export interface Answer<Q extends Question> {
  readonly outcome: Q['outcome']
  /** What has to be done before the rules are read again. */
  readonly step: Q['step'] | null
  /** What is to be done, in this order, each confirmed before the next opens. */
  readonly acts: readonly Q['act'][]
  /** The first act cannot wait for the rest of the day. */
  readonly atOnce: boolean
  /** Lawful ways instead, the nearest first. */
  readonly offers: readonly Q['offer'][]
  /** Shown and noted, but stopping nothing. */
  readonly warnings: readonly Q['warning'][]
}

export interface Rule<Q extends Question, F = Q['facts']> extends Answer<Q>, Standing {
  readonly id: string
  readonly condition: Condition<F>
  readonly reason: Sentence
  readonly requirements: readonly string[]
  /** The same rule under particular facts: the first that fits changes what is done and said, never the outcome. */
  readonly variants: readonly Variant<Q, F>[]
}

export interface Variant<Q extends Question, F = Q['facts']> {
  readonly when: Where<F> | Condition<F>
  readonly acts: readonly Q['act'][]
  readonly atOnce?: boolean
  readonly reason?: Sentence
}

export interface Decision<Q extends Question> extends Answer<Q>, Omit<Standing, 'sources' | 'kind'> {
  readonly rule: string
  /** 'local': the municipality has decided to be stricter. */
  readonly kind: Kind | 'local'
  readonly reasons: readonly { readonly text: Sentence; readonly sources: readonly Source[] }[]
  readonly requirements: readonly string[]
  /** 'stockholm-2012@2', or 'sverige-2026@1+L1+L4' where these stricter rows were asked too. */
  readonly law: string
  /** Present where a stricter row of the municipality decided: the rule it tightened, and who decided on it. */
  readonly local?: LocalDecision
}

export interface LocalDecision {
  readonly tightens: string
  readonly decidedBy: string
  /** '2026-11-24' */
  readonly decidedOn: string
}

export interface Case<Q extends Question> {
  readonly condition: Condition<Facts>
  readonly decision: Decision<Q>
}

/** A question ready to be asked. */
export interface Deck<Q extends Question> {
  /** The facts that this pack's rules speak of; more may be given. */
  readonly space: FactSpace
  readonly rules: readonly Rule<Q, Facts>[]
  readonly cases: readonly Case<Q>[]
  readonly tree: Tree<Case<Q>>
  /** The facts asked for before others: those that most rules begin with. */
  readonly first: readonly string[]
  /** The collected facts as this pack reads them. */
  readonly read: ((facts: Q['facts']) => object) | undefined
}

type Questions = Readonly<Record<string, Question>>

export interface Pack<Q extends Questions> {
  readonly id: string
  readonly version: string
  /** What this pack is worth, shown in every verdict. */
  readonly status: Sentence
  readonly questions: { readonly [Name in keyof Q]: Deck<Q[Name]> }
}

/** Makes a pack: each question's rules are turned once into ready answers that carry the pack's id and version. */
export function definePack<Q extends Questions>(
  about: Pick<Pack<Q>, 'id' | 'version' | 'status'>,
  questions: (law: string) => Pack<Q>['questions'],
): Pack<Q> {
  return Object.freeze({ ...about, questions: questions(`${about.id}@${about.version}`) })
}

export interface DeckOptions<Q extends Question> {
  readonly first?: readonly (keyof Q['facts'] & string)[]
  readonly read?: (facts: Q['facts']) => object
}

export function deckOf<Q extends Question, F>(
  law: string,
  space: FactSpace,
  given: readonly Rule<Q, F>[],
  { first = [], read }: DeckOptions<Q> = {},
): Deck<Q> {
  const rules = given as readonly Rule<Q, Facts>[]
  const cases = rules.flatMap((rule) => casesOf(rule, law))
  return { space, rules, cases, tree: treeOf(cases, first), first, read }
}

/**
 * Asks one question. Rules trust their types: facts from outside are checked where they come in.
 * Throws only if no rule fits, which the proofs show never happens.
 */
export function decide<Q extends Questions, Name extends keyof Q & string>(
  pack: Pack<Q>,
  question: Name,
  facts: Q[Name]['facts'],
): Decision<Q[Name]> {
  const { tree, read } = pack.questions[question]
  const found = find(tree, (read === undefined ? facts : read(facts)) as Facts)
  if (found === undefined) throw new Error(`${pack.id}: no rule for ${question}`)
  return found.decision
}

/** A rule with variants is several cases in a row, the particular ones first. */
function casesOf<Q extends Question>(rule: Rule<Q, Facts>, law: string): Case<Q>[] {
  return [
    ...rule.variants.map((variant) => ({
      condition: both(rule.condition, asCondition(variant.when)),
      decision: decisionOf({ ...rule, ...variant }, law),
    })),
    { condition: rule.condition, decision: decisionOf(rule, law) },
  ]
}

function decisionOf<Q extends Question>(rule: Rule<Q, Facts>, law: string): Decision<Q> {
  const { id, outcome, step, acts, atOnce, offers, warnings, reason, sources, requirements } = rule
  const { strength, kind, confidence, readAsOf } = rule
  const answer = { rule: id, outcome, step, acts, atOnce, offers, warnings }
  const reasons = [{ text: reason, sources }]
  return deepFreeze({ ...answer, reasons, requirements, strength, kind, confidence, readAsOf, law })
}

export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}
