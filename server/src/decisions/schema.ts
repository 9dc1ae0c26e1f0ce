/** A stored or previewed answer of the law, as it travels over HTTP. */
import { type Static, Type } from 'typebox'

export const DecisionView = Type.Object({
  rule: Type.String(),
  outcome: Type.String(),
  step: Type.Union([Type.String(), Type.Null()]),
  acts: Type.Array(Type.String()),
  offers: Type.Array(Type.String()),
  warnings: Type.Array(Type.String()),
  /** 'sverige-2026@1' */
  law: Type.String(),
})
export type DecisionView = Static<typeof DecisionView>

/** Which law a preview is to ask: the page has the packs, the server says which one is in force. */
export const LawView = Type.Object({
  pack: Type.Union([Type.Literal('sverige-2026'), Type.Literal('stockholm-2012')]),
})
export type LawView = Static<typeof LawView>
