/** A page of the handbook as it travels over HTTP and is kept in a version: no HTML, only what each part of it is. */
import { type Static, Type } from 'typebox'
import { Id, Instant } from '../staff/index.ts'

const Maybe = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()])
const PackId = Type.Union([Type.Literal('sverige-2026'), Type.Literal('stockholm-2012')])
const closed = { additionalProperties: false } as const

export const Language = Type.Union([Type.Literal('sv'), Type.Literal('en')])
const QuestionName = Type.Union([
  Type.Literal('send'),
  Type.Literal('record'),
  Type.Literal('search'),
  Type.Literal('publish'),
  Type.Literal('outreach'),
])
const Part = Type.Union([
  Type.Literal('communication'),
  Type.Literal('searching'),
  Type.Literal('spreading'),
  Type.Literal('outreach'),
  Type.Literal('records'),
  Type.Literal('appendices'),
])

/** Facts in closed words, as { ch: 'sms' }. */
const FactWords = Type.Record(Type.String(), Type.String())

const Inline = Type.Union([
  Type.Object(
    {
      link: Type.Union([
        Type.Object({ page: Type.String() }, closed),
        Type.Object({ href: Type.String() }, closed),
      ]),
      text: Type.String(),
    },
    closed,
  ),
  Type.Object({ text: Type.String() }, closed),
  Type.Object({ strong: Type.String() }, closed),
  Type.Object({ em: Type.String() }, closed),
  Type.Object({ code: Type.String() }, closed),
  /** Rules that the words before rest on. */
  Type.Object({ tie: Type.Array(Type.String()) }, closed),
])
const Inlines = Type.Array(Inline)

export const RuleView = Type.Object({
  id: Type.String(),
  question: QuestionName,
  pack: PackId,
  /** The condition in words; read after the rules before it, since the first that fits decides. */
  when: Type.String(),
  outcome: Type.String(),
  /** The outcome in words. */
  word: Type.String(),
  step: Maybe(Type.String()),
  stepWord: Maybe(Type.String()),
  /** In words, each confirmed before the next. */
  acts: Type.Array(Type.String()),
  offers: Type.Array(Type.String()),
  reason: Type.String(),
  sources: Type.Array(Type.Object({ text: Type.String() })),
  strength: Type.Union([Type.Literal('must'), Type.Literal('should'), Type.Literal('may')]),
  kind: Type.Union([
    Type.Literal('report'),
    Type.Literal('law'),
    Type.Literal('policy'),
    Type.Literal('local'),
  ]),
  confidence: Type.Union([Type.Literal('verified'), Type.Literal('well_known'), Type.Literal('unsure')]),
  readAsOf: Type.String(),
  /** Where the law leaves a choice: the one that was made. */
  note: Maybe(Type.String()),
  signedBy: Maybe(Type.String()),
  signedOn: Maybe(Type.String()),
  /** The page that is its home. */
  page: Maybe(Type.String()),
})

/** Set on what another pack than the one in force says: the words to fold it away under. */
const folded = Maybe(Type.String())
/** Facts that were written, in words: 'Kanal: Sms · Medgivande: har getts'. */
const given = Type.String()

export const Block = Type.Union([
  Type.Object({
    kind: Type.Literal('heading'),
    level: Type.Integer(),
    text: Type.String(),
    id: Type.String(),
  }),
  Type.Object({ kind: Type.Literal('paragraph'), inlines: Inlines }),
  Type.Object({ kind: Type.Literal('list'), ordered: Type.Boolean(), items: Type.Array(Inlines) }),
  Type.Object({
    kind: Type.Literal('table'),
    head: Type.Array(Inlines),
    rows: Type.Array(Type.Array(Inlines)),
    folded: Type.Optional(folded),
  }),
  /** A neutral text to copy. */
  Type.Object({ kind: Type.Literal('copy'), text: Type.String() }),
  Type.Object({ kind: Type.Literal('rules'), pack: PackId, rules: Type.Array(RuleView), folded }),
  /** What the gate answers for each value of one fact, or two. */
  Type.Object({
    kind: Type.Literal('answers'),
    question: QuestionName,
    pack: PackId,
    given,
    rowFact: Type.String(),
    rowLabel: Type.String(),
    colFact: Maybe(Type.String()),
    colLabel: Maybe(Type.String()),
    cols: Type.Array(Type.String()),
    rows: Type.Array(
      Type.Object({
        label: Type.String(),
        cells: Type.Array(Type.Object({ outcome: Type.String(), word: Type.String(), rule: Type.String() })),
      }),
    ),
    folded,
  }),
  Type.Object({
    kind: Type.Literal('case'),
    question: QuestionName,
    pack: PackId,
    facts: FactWords,
    given,
    decision: Type.Object({
      rule: Type.String(),
      outcome: Type.String(),
      word: Type.String(),
      step: Maybe(Type.String()),
      stepWord: Maybe(Type.String()),
    }),
    story: Maybe(Inlines),
    folded,
  }),
  Type.Object({
    kind: Type.Literal('definitions'),
    items: Type.Array(
      Type.Object({
        term: Type.String(),
        /** When the term is in another language than the page: the Swedish words of the glossary. */
        termLang: Type.Optional(Type.Literal('sv')),
        text: Inlines,
      }),
    ),
  }),
])

/** Which wizard stands beside the page, and with what filled in. */
const Wizard = Type.Object({ question: QuestionName, facts: FactWords })

const PageHead = {
  id: Type.String(),
  part: Part,
  title: Type.String(),
  /** How hard it is to read (LIX); told to those who own the rules only. */
  lix: Maybe(Type.Integer()),
}
export const PageRow = Type.Object({
  ...PageHead,
  order: Type.Integer(),
  professions: Type.Array(Type.String()),
  sector: Type.Union([Type.Literal('social'), Type.Literal('all')]),
  rules: Type.Array(Type.String()),
})
export const HandbookView = Type.Object({
  version: Type.String(),
  pack: Type.Object({ id: PackId, version: Type.String(), status: Type.String() }),
  decidedBy: Maybe(Type.String()),
  from: Maybe(Type.String()),
  pages: Type.Array(PageRow),
})
export const PageView = Type.Object({
  ...PageHead,
  wizard: Maybe(Wizard),
  blocks: Type.Array(Block),
  from: Maybe(Type.String()),
  until: Maybe(Type.String()),
})

export const SearchBody = Type.Object(
  { words: Type.String({ minLength: 1, maxLength: 200 }) },
  { additionalProperties: false },
)
export const FoundPage = Type.Object({
  id: Type.String(),
  part: Part,
  title: Type.String(),
  /** Where on the page: a heading's place or 'rule-N28'; null is the top. */
  place: Maybe(Type.String()),
  excerpt: Type.String(),
})
export const FoundPages = Type.Object({ pages: Type.Array(FoundPage) })

export const VersionRow = Type.Object({
  version: Type.String(),
  from: Type.String({ format: 'date' }),
  /** The last day it read so; null for the one that is read now. */
  until: Maybe(Type.String({ format: 'date' })),
  pack: PackId,
  packVersion: Type.String(),
  /** Pages that are new in it or read otherwise than in the version before. */
  changed: Type.Array(Type.String()),
})
export const VersionRows = Type.Object({ versions: Type.Array(VersionRow) })

/** A case in closed words. */
const Ask = Type.Object({ question: QuestionName, facts: FactWords }, closed)
const about = {
  /** wrong_rule: "Jag tror att regeln är fel"; guidance: what the handbook does not answer (R-HANDBOK-03, -07). */
  kind: Type.Union([Type.Literal('wrong_rule'), Type.Literal('guidance')]),
  rule: Maybe(Type.String({ maxLength: 10 })),
  page: Maybe(Type.String({ maxLength: 100 })),
  ask: Maybe(Ask),
}
export const AskBody = Type.Object({ ...about, text: Type.String({ minLength: 1, maxLength: 2000 }) }, closed)
/** What everybody may read on the page: written anew, without anybody's circumstances. */
const Example = Type.Object(
  {
    question: Type.String({ minLength: 1, maxLength: 500 }),
    answer: Type.String({ minLength: 1, maxLength: 2000 }),
  },
  closed,
)
export const AnswerBody = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 2000 }), example: Maybe(Example) },
  closed,
)
export const HandbookQuestion = Type.Object({
  id: Id,
  ...about,
  text: Type.String(),
  askedBy: Type.String(),
  askedAt: Instant,
  answer: Maybe(Type.String()),
  answeredBy: Maybe(Type.String()),
  answeredAt: Maybe(Instant),
  example: Maybe(Type.Object({ id: Id, question: Type.String(), answer: Type.String() })),
})
export const HandbookQuestions = Type.Object({
  /** Whether the reader is one of those who answer. */
  answers: Type.Boolean(),
  questions: Type.Array(HandbookQuestion),
})

export type Inline = Static<typeof Inline>
export type RuleView = Static<typeof RuleView>
export type Block = Static<typeof Block>
export type PageRow = Static<typeof PageRow>
export type HandbookView = Static<typeof HandbookView>
export type PageView = Static<typeof PageView>
export type FoundPage = Static<typeof FoundPage>
export type VersionRow = Static<typeof VersionRow>
export type AskBody = Static<typeof AskBody>
export type AnswerBody = Static<typeof AnswerBody>
export type HandbookQuestion = Static<typeof HandbookQuestion>
