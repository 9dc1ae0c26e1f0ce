/** The peers, each with the same table. */
import type { Engine, Table } from '../engine.ts'
import { casbinOf } from './casbin.ts'
import { cedarOf } from './cedar.ts'
import { feelinOf } from './feelin.ts'
import { jsonRulesEngineOf } from './json-rules-engine.ts'

export const peersOf = async (table: Table): Promise<Engine[]> => [
  feelinOf(table),
  await casbinOf(table),
  jsonRulesEngineOf(table),
  cedarOf(table),
]
