import { type Facts, type PackId, packs, type Question, type QuestionName, type Rule } from '@slussen/rules'

export interface PlacedRule {
  pack: PackId
  question: QuestionName
  rule: Rule<Question, Facts>
}

/** Every rule of every pack, by its id, in the order in which they are read. */
export const placedRules: ReadonlyMap<string, PlacedRule> = new Map(
  Object.values(packs).flatMap((law) =>
    Object.entries(law.questions).flatMap(([question, { rules }]) =>
      rules.map((rule): [string, PlacedRule] => [
        rule.id,
        {
          pack: law.id as PackId,
          question: question as QuestionName,
          rule: rule as unknown as Rule<Question, Facts>,
        },
      ]),
    ),
  ),
)
