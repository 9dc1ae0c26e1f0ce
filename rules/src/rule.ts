/** How a line of a law table is written down: what it answers, where that stands, and then when and why. */
import { asCondition, type Condition, type Where } from './condition.ts'
import type { Question, Rule, Sentence, Standing } from './decision.ts'

type Answered<Q extends Question> = Pick<Rule<Q>, 'outcome'> &
  Partial<Pick<Rule<Q>, 'step' | 'acts' | 'atOnce' | 'offers' | 'warnings'>>

interface Line<Q extends Question, F> extends Sentence {
  readonly when: Where<F> | Condition<F>
  readonly requirements?: readonly string[]
  readonly variants?: Rule<Q, F>['variants']
}

/** `ruleOf<SendQuestion>()` gives the writer of that question's lines; what a line leaves out is empty. */
export const ruleOf =
  <Q extends Question, F = Q['facts']>() =>
  (
    id: string,
    answer: Answered<Q>,
    standing: Standing,
    { when, sv, en, requirements = [], variants = [] }: Line<Q, F>,
  ): Rule<Q, F> => ({
    step: null,
    acts: [],
    atOnce: false,
    offers: [],
    warnings: [],
    ...answer,
    ...standing,
    id,
    condition: asCondition(when),
    reason: { sv, en },
    requirements,
    variants,
  })
