import type { Facts, Law, Question, QuestionName, Rule } from '@slussen/rules'

export type RuleFilter = 'unsigned' | 'unsure' | 'policy' | 'all'

/** A rule where it stands: in which question, in the order in which the rules are read. */
export interface ListedRule {
  question: QuestionName
  rule: Rule<Question, Facts>
}

export function rulesOf(law: Law): ListedRule[] {
  return Object.entries(law.questions).flatMap(([question, { rules }]) =>
    (rules as readonly Rule<Question, Facts>[]).map((rule) => ({
      question: question as QuestionName,
      rule,
    })),
  )
}

const FITS: Readonly<Record<RuleFilter, (rule: ListedRule['rule'], signed: ReadonlySet<string>) => boolean>> =
  {
    unsigned: ({ id }, signed) => !signed.has(id),
    unsure: ({ confidence }) => confidence === 'unsure',
    policy: ({ kind }) => kind === 'policy',
    all: () => true,
  }

interface Choice {
  question: QuestionName
  filter: RuleFilter
  /** Ids of the rules that are signed. */
  signed: ReadonlySet<string>
}

export const chosenRules = (
  rules: readonly ListedRule[],
  { question, filter, signed }: Choice,
): ListedRule[] => rules.filter((one) => one.question === question && FITS[filter](one.rule, signed))
