/**
 * Cedar: one `permit` each, under the rule's id, with the facts as the request's context. Cedar has no order among
 * policies – it tries them all and names every one that applies – so the first of those named is picked outside. To say
 * the order within Cedar each policy would have to repeat, and negate, all those before it, which is far slower. The
 * policy set is parsed once and kept (`preparsePolicySet`); values are compared with `==` and `||`, which was faster
 * than sets with `contains`, with or without a schema.
 */
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import type { Cell, Engine, Row, Table } from '../engine.ts'

const whoAndWhat = {
  principal: { type: 'Officer', id: 'any' },
  action: { type: 'Action', id: 'send' },
  resource: { type: 'Gate', id: 'any' },
  entities: [],
}

export function cedarOf({ pack, rules }: Table): Engine {
  const staticPolicies = Object.fromEntries(rules.map((row) => [row.id, policyOf(row)]))
  const parsed = preparsePolicySet(pack, { staticPolicies })
  if (parsed.type === 'failure') throw new Error(`Cedar: ${JSON.stringify(parsed.errors)}`)
  const places = new Map(rules.map(({ id }, place) => [id, place]))
  return {
    name: 'cedar-wasm',
    answer: (context) => {
      const said = statefulIsAuthorized({ ...whoAndWhat, context, preparsedPolicySetId: pack })
      if (said.type === 'failure') throw new Error(`Cedar: ${JSON.stringify(said.errors)}`)
      let first = rules.length
      for (const id of said.response.diagnostics.reason) first = Math.min(first, places.get(id) ?? first)
      return rules[first]?.id ?? 'none'
    },
  }
}

function policyOf({ ways }: Row): string {
  const any = ways.map((cells) => `(${cells.map(testOf).join(' && ') || 'true'})`).join(' || ')
  return `permit(principal, action, resource) when { ${any} };`
}

const testOf = ({ fact, values }: Cell): string =>
  `(${values.map((value) => `context.${fact} == ${JSON.stringify(value)}`).join(' || ')})`
