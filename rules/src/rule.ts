/** How a line of a law table is written down: what it answers, where that stands, and then when and why. */
import type { Question, Rule, Sentence, Source, Strength } from './decision.ts'

type Answered<Q extends Question> = Pick<Rule<Q>, 'outcome'> &
  Partial<Pick<Rule<Q>, 'step' | 'acts' | 'atOnce' | 'offers' | 'warnings'>>

interface Line<Q extends Question> extends Sentence {
  readonly when: Rule<Q>['when']
  readonly requirements: readonly string[]
  readonly variants?: Rule<Q>['variants']
}

/** `ruleOf<SendQuestion>()` gives the writer of that question's lines; what a line leaves out is empty. */
export const ruleOf =
  <Q extends Question>() =>
  (
    id: string,
    answer: Answered<Q>,
    law: { strength: Strength; sources: readonly Source[] },
    { sv, en, variants = [], ...line }: Line<Q>,
  ): Rule<Q> => ({
    step: null,
    acts: [],
    atOnce: false,
    offers: [],
    warnings: [],
    ...answer,
    ...law,
    ...line,
    id,
    reason: { sv, en },
    variants,
  })
