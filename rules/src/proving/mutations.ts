/** Every way to take one rule away or to move one of its limits by one: what the tests have to notice. */
import type { Facts, Where } from '../condition.ts'
import type { FactSpace, Question, Rule } from '../decision.ts'

type AnyRule = Rule<Question, Facts>

/** `what` happened to the rule, which is now this; gone where there is none. */
export interface Mutation {
  readonly what: string
  readonly rule: AnyRule | undefined
}

/** `outcomes` are those that the question knows. */
export function mutationsOf(rule: AnyRule, space: FactSpace, outcomes: readonly string[]): Mutation[] {
  return [
    { what: 'is taken away', rule: undefined },
    ...conditionsNear(rule.condition, space).map(([what, condition]) => ({
      what,
      rule: { ...rule, condition },
    })),
    ...outcomes
      .filter((outcome) => outcome !== rule.outcome)
      .map((outcome) => ({ what: `answers ${outcome}`, rule: { ...rule, outcome } })),
    ...(rule.step === null ? [] : [{ what: `does not ask for ${rule.step}`, rule: { ...rule, step: null } }]),
    ...rule.acts.map((act) => ({
      what: `leaves out ${act}`,
      rule: { ...rule, acts: rule.acts.filter((one) => one !== act) },
    })),
    ...rule.variants.map((variant, i) => ({
      what: `has no variant ${i + 1}`,
      rule: { ...rule, variants: rule.variants.filter((one) => one !== variant) },
    })),
  ]
}

type Changed<T> = readonly [what: string, changed: T]

/** One way less, or one way with a limit moved. */
function conditionsNear(condition: AnyRule['condition'], space: FactSpace): Changed<AnyRule['condition']>[] {
  return condition.flatMap((way, i): Changed<AnyRule['condition']>[] => {
    const name = condition.length > 1 ? ` in way ${i + 1}` : ''
    const moved = waysNear(way, space).map(
      ([what, near]): Changed<AnyRule['condition']> => [
        `${what}${name}`,
        condition.map((one) => (one === way ? near : one)),
      ],
    )
    const fewer: Changed<AnyRule['condition']> = [
      `has no way ${i + 1}`,
      condition.filter((one) => one !== way),
    ]
    return condition.length > 1 ? [fewer, ...moved] : moved
  })
}

function waysNear(way: Where<Facts>, space: FactSpace): Changed<Where<Facts>>[] {
  return Object.entries(way).flatMap(([fact, values = []]): Changed<Where<Facts>>[] => {
    const { [fact]: _, ...others } = way
    const known = space[fact] ?? []
    const more = known.filter((value) => !values.includes(value))
    const fewer = values.length > 1 ? values : []
    return [
      [`asks nothing of ${fact}`, others],
      ...more.map(
        (value): Changed<Where<Facts>> => [
          `also fits ${fact}=${value}`,
          { ...way, [fact]: [...values, value] },
        ],
      ),
      ...fewer.map(
        (value): Changed<Where<Facts>> => [
          `no longer fits ${fact}=${value}`,
          { ...way, [fact]: values.filter((one) => one !== value) },
        ],
      ),
    ]
  })
}
