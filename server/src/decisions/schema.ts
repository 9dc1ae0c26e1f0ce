/** The law as it travels over HTTP: answers, what is in force, and what a municipality decides about it. */
import { type Static, Type } from 'typebox'
import { Id, Instant, Sentence } from '../staff/index.ts'

const OrNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()])
/** '2026-11-24' */
const Day = Type.String({ format: 'date' })
/** A word of a closed list in `rules`: a fact, a value, an outcome, a step, an offer. */
const Word = Type.String({ pattern: '^[A-Za-z0-9_]{1,60}$' })
/** The body and its minute: 'Socialnämnden § 41'. */
const Body = Type.String({ minLength: 3, maxLength: 200 })

export const DecisionView = Type.Object({
  rule: Type.String(),
  outcome: Type.String(),
  step: OrNull(Type.String()),
  acts: Type.Array(Type.String()),
  offers: Type.Array(Type.String()),
  warnings: Type.Array(Type.String()),
  /** 'sverige-2026@1', or 'sverige-2026@1+L1+L4' with the stricter rows that were asked too. */
  law: Type.String(),
})
export type DecisionView = Static<typeof DecisionView>

export const Pack = Type.Union([Type.Literal('sverige-2026'), Type.Literal('stockholm-2012')])
const QuestionName = Type.Union([
  Type.Literal('send'),
  Type.Literal('record'),
  Type.Literal('search'),
  Type.Literal('publish'),
  Type.Literal('outreach'),
])

/** A stricter row, as `rules` takes it. */
export const LocalRow = Type.Object({
  /** 'L7' */
  id: Type.String(),
  question: QuestionName,
  where: Type.Record(Type.String(), Type.Array(Type.String())),
  outcome: Type.String(),
  step: OrNull(Type.String()),
  offers: Type.Array(Type.String()),
  reason: Sentence,
  unitId: OrNull(Id),
  decidedBy: Type.String(),
  decidedOn: Day,
  from: Day,
  until: OrNull(Day),
})
export type LocalRow = Static<typeof LocalRow>

/** Which law a preview is to ask: the page has the packs, the server says which is in force, and the rows beside it. */
export const GateLaw = Type.Object({ pack: Pack, local: Type.Array(LocalRow) })
export type GateLaw = Static<typeof GateLaw>

export const LawView = Type.Object({
  pack: Pack,
  /** 'sverige-2026@1': whose rules the signatures are under. */
  law: Type.String(),
  /** Null: nobody has decided yet, and the pack that ships as the law in force is asked. */
  from: OrNull(Day),
  decidedBy: OrNull(Type.String()),
  decidedOn: OrNull(Day),
  signed: Type.Array(Type.Object({ rule: Type.String(), by: Type.String(), on: Day })),
  local: Type.Array(LocalRow),
})
export type LawView = Static<typeof LawView>

export const PackDecision = Type.Object({
  id: Id,
  pack: Pack,
  from: Day,
  decidedBy: Type.String(),
  decidedOn: Day,
  state: Type.Union([Type.Literal('coming'), Type.Literal('in_force'), Type.Literal('past')]),
})
export type PackDecision = Static<typeof PackDecision>

export const PackDecisionBody = Type.Object({ pack: Pack, from: Day, decidedBy: Body, decidedOn: Day })

/** A local decision with where it stands today. */
export const LocalRule = Type.Object({
  id: Id,
  row: LocalRow,
  unitName: Type.String(),
  endedBy: OrNull(Type.String()),
  state: Type.Union([Type.Literal('coming'), Type.Literal('in_force'), Type.Literal('past')]),
})
export type LocalRule = Static<typeof LocalRule>

/** Where a row can hold. */
export const UnitName = Type.Object({ id: Id, name: Type.String() })

export const LocalRuleBody = Type.Object({
  question: QuestionName,
  where: Type.Record(Type.String({ pattern: '^[a-z]{1,20}$' }), Type.Array(Word, { maxItems: 30 })),
  outcome: Word,
  step: OrNull(Word),
  offers: Type.Array(Word, { maxItems: 20, uniqueItems: true }),
  reason: Type.Object({
    sv: Type.String({ minLength: 10, maxLength: 240 }),
    en: Type.String({ minLength: 10, maxLength: 240 }),
  }),
  unitId: OrNull(Id),
  decidedBy: Body,
  decidedOn: Day,
  from: Day,
  until: OrNull(Day),
})
export type LocalRuleBody = Static<typeof LocalRuleBody>

export const EndingBody = Type.Object({ until: Day, decidedBy: Body })

/** No is an answer: nothing was decided, and why. */
export const Refusal = Type.Object({ reason: Type.String(), text: Sentence })
export type Refusal = Static<typeof Refusal>

const Answered = Type.Object({
  rule: Type.String(),
  outcome: Type.String(),
  step: OrNull(Type.String()),
  acts: Type.Array(Type.String()),
})
export const Examination = Type.Object({
  refusal: OrNull(Refusal),
  /** How many combinations would be answered otherwise, in digits: there may be more than a number can hold. */
  changes: Type.String(),
  examples: Type.Array(
    Type.Object({ facts: Type.Record(Type.String(), Type.String()), before: Answered, after: Answered }),
  ),
})
export type Examination = Static<typeof Examination>

/** What became of a decision, and how many kept cases are answered otherwise by the rules that are now in force. */
export const Outcome = Type.Object({ refusal: OrNull(Refusal), differing: Type.Integer() })
export type Outcome = Static<typeof Outcome>

export const Signature = Type.Object({
  id: Id,
  rule: Type.String(),
  law: Type.String(),
  by: Type.String(),
  on: Day,
})
export type Signature = Static<typeof Signature>

export const SignatureBody = Type.Object({
  pack: Pack,
  rules: Type.Array(Word, { minItems: 1, maxItems: 300, uniqueItems: true }),
})

/** A kept case: what it was held to be answered, and what it is answered now. */
export const RuleCase = Type.Object({
  id: Id,
  question: QuestionName,
  facts: Type.Record(Type.String(), Type.String()),
  note: Type.String(),
  keptBy: Type.String(),
  keptAt: Instant,
  expected: Type.Object({ ...Answered.properties, law: Type.String() }),
  now: Type.Object({ ...Answered.properties, law: Type.String() }),
  differs: Type.Boolean(),
})
export type RuleCase = Static<typeof RuleCase>

export const RuleCaseBody = Type.Object({
  question: QuestionName,
  facts: Type.Record(Type.String({ pattern: '^[a-z]{1,20}$' }), Word),
  note: Type.String({ minLength: 3, maxLength: 300 }),
})
