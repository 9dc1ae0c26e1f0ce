/** What goes in and out over HTTP about the words that warn. */
import { type LexiconKind as Kind, lexiconKinds } from '@slussen/rules'
import { type Static, Type } from 'typebox'
import { Id } from '../staff/index.ts'

const LexiconKind = Type.Unsafe<Kind>(Type.Union(lexiconKinds.map((kind) => Type.Literal(kind))))
const Effect = Type.Union([Type.Literal('warn'), Type.Literal('ignore')])

export const OwnWordRow = Type.Object({ id: Id, kind: LexiconKind, word: Type.String(), effect: Effect })

export const OwnWordBody = Type.Object(
  { kind: LexiconKind, word: Type.String({ minLength: 1, maxLength: 100 }), effect: Effect },
  { additionalProperties: false },
)

export const LanguageView = Type.Object({
  /** What the units are called: each name tells who writes. */
  unitNames: Type.Array(Type.String()),
  ownWords: Type.Array(OwnWordRow),
})

export type OwnWordRow = Static<typeof OwnWordRow>
export type OwnWordBody = Static<typeof OwnWordBody>
export type LanguageView = Static<typeof LanguageView>
