/**
 * The engine: ordered rules over finite facts, and the first rule that fits decides.
 *
 * It is a loop and stays one. All thinking is in the rules, which are plain functions on plain strings; all answers
 * are built once, when the pack is made, so that asking costs no memory and the same facts always give the very same
 * object (callers may compare answers by identity and cache by them).
 */
import { lanesOf } from './lanes.ts'

export type Language = 'sv' | 'en'
export type Sentence = Readonly<Record<Language, string>>

/** Every fact is one word out of a closed list, so a question has a finite number of cases and can be proved. */
export type FactSpace = Readonly<Record<string, readonly string[]>>
export type FactsOf<S extends FactSpace> = { readonly [Fact in keyof S]: S[Fact][number] }

/** The words that one question is asked and answered in. */
export interface Question {
  readonly facts: object
  readonly outcome: string
  readonly step: string
  readonly act: string
  readonly offer: string
  readonly warning: string
}

export interface Source {
  readonly work: 'report'
  readonly section: string
}

/** How firmly the source speaks; shown with a stop, so that a recommendation never poses as a duty. */
export type Strength = 'must' | 'should' | 'may'

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

export interface Rule<Q extends Question> extends Answer<Q> {
  readonly id: string
  readonly when: (facts: Q['facts']) => boolean
  readonly reason: Sentence
  readonly sources: readonly Source[]
  readonly requirements: readonly string[]
  readonly strength: Strength
  /** The same rule under particular facts: the first that fits changes what is done and said, never the outcome. */
  readonly variants: readonly Variant<Q>[]
}

export interface Variant<Q extends Question> {
  readonly when: (facts: Q['facts']) => boolean
  readonly acts: readonly Q['act'][]
  readonly atOnce?: boolean
  readonly reason?: Sentence
}

export interface Decision<Q extends Question> extends Answer<Q> {
  readonly rule: string
  readonly reasons: readonly { readonly text: Sentence; readonly sources: readonly Source[] }[]
  readonly requirements: readonly string[]
  readonly strength: Strength
  /** 'stockholm-2012@1' */
  readonly law: string
}

export interface Case<Q extends Question> {
  readonly when: Rule<Q>['when']
  readonly decision: Decision<Q>
}

/** A question ready to be asked: all its cases in order, and those that can decide at all for each value of one fact. */
export interface Deck<Q extends Question> {
  readonly cases: readonly Case<Q>[]
  readonly by: keyof Q['facts']
  readonly lanes: ReadonlyMap<unknown, readonly Case<Q>[]>
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

/** The rules of one question, sorted by the fact that most of them begin with. */
export function deckOf<Q extends Question>(
  law: string,
  rules: readonly Rule<Q>[],
  [by, values]: readonly [by: keyof Q['facts'] & string, values: readonly string[]],
): Deck<Q> {
  const cases = casesOf(rules, law)
  return { cases, by, lanes: lanesOf(cases, by, values) }
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
  const { by, cases, lanes } = pack.questions[question]
  const lane = lanes.get(facts[by]) ?? cases
  for (let i = 0; i < lane.length; i++) {
    const one = lane[i]
    if (one?.when(facts)) return one.decision
  }
  throw new Error(`${pack.id}: no rule for ${question}`)
}

/** A rule with variants is several cases in a row, the particular ones first. */
function casesOf<Q extends Question>(rules: readonly Rule<Q>[], law: string): Case<Q>[] {
  return rules.flatMap((rule) => [
    ...rule.variants.map((variant) => ({
      when: (facts: Q['facts']) => rule.when(facts) && variant.when(facts),
      decision: decisionOf({ ...rule, ...variant }, law),
    })),
    { when: rule.when, decision: decisionOf(rule, law) },
  ])
}

function decisionOf<Q extends Question>(rule: Rule<Q>, law: string): Decision<Q> {
  const { id, outcome, step, acts, atOnce, offers, warnings, reason, sources, requirements, strength } = rule
  const reasons = [{ text: reason, sources }]
  return deepFreeze({
    rule: id,
    outcome,
    step,
    acts,
    atOnce,
    offers,
    warnings,
    reasons,
    requirements,
    strength,
    law,
  })
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}
