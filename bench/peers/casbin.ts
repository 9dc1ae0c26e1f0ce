/**
 * casbin: one policy each, whose first column is the rule's condition, matched by `eval` as casbin's pages advise for many
 * rules over attributes, under the effect `priority`: the first policy that matches decides, and `enforceExSync` names
 * it. Lists are matched by its operator `in`, which was faster than a chain of `==`. A function of ours that tests the
 * condition would be faster still, but then it would be our code that answers.
 */
import { newEnforcer, newModelFromString } from 'casbin'
import type { Cell, Engine, Row, Table } from '../engine.ts'

const model = `
[request_definition]
r = facts
[policy_definition]
p = fits, id, eft
[policy_effect]
e = priority(p.eft) || deny
[matchers]
m = eval(p.fits)`

export async function casbinOf({ rules }: Table): Promise<Engine> {
  const enforcer = await newEnforcer(newModelFromString(model))
  await enforcer.addPolicies(rules.map((row) => [matcherOf(row), row.id, 'allow']))
  return {
    name: 'casbin',
    answer: (facts) => enforcer.enforceExSync(facts)[1][1] ?? 'none',
  }
}

/** `in` binds weaker than `&&` there, and " (" with a space before it is taken for a list. */
function matcherOf({ ways }: Row): string {
  return ways.map((cells) => `(${cells.map(testOf).join('&&') || 'true'})`).join('||')
}

function testOf({ fact, values }: Cell): string {
  const listed = values.map((value) => JSON.stringify(value)).join(', ')
  return values.length === 1 ? `(r.facts.${fact} == ${listed})` : `(r.facts.${fact} in [${listed}])`
}
