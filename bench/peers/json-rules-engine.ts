/**
 * json-rules-engine: one rule each, in falling priority, and the engine is stopped by the first success – its own way of
 * saying "the first that fits". Conditions are its built-in `equal` and `in`. Priorities on the conditions too, so that
 * it could stop at the first that fails, were tried and made it no faster.
 */
import { Engine as JsonRulesEngine } from 'json-rules-engine'
import type { Cell, Engine, Table } from '../engine.ts'

export function jsonRulesEngineOf({ rules }: Table): Engine {
  const engine = new JsonRulesEngine(
    rules.map(({ id, ways }, place) => ({
      name: id,
      priority: rules.length - place,
      conditions: { any: ways.map((cells) => ({ all: cells.map(conditionOf) })) },
      event: { type: id },
    })),
  )
  engine.on('success', () => {
    engine.stop()
  })
  return {
    name: 'json-rules-engine',
    answer: async (facts) => (await engine.run(facts)).events[0]?.type ?? 'none',
  }
}

function conditionOf({ fact, values }: Cell) {
  const [only] = values
  return values.length === 1
    ? { fact, operator: 'equal', value: only }
    : { fact, operator: 'in', value: values }
}
