/** A stored or previewed answer of the law, as it travels over HTTP. */
import { type Static, Type } from 'typebox'

export const DecisionView = Type.Object({
  rule: Type.String(),
  outcome: Type.String(),
  step: Type.Union([Type.String(), Type.Null()]),
  acts: Type.Array(Type.String()),
  offers: Type.Array(Type.String()),
  warnings: Type.Array(Type.String()),
  /** 'stockholm-2012@1' */
  law: Type.String(),
})
export type DecisionView = Static<typeof DecisionView>
