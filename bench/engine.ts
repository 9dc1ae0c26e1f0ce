/** What is measured: anything that says which rule of a table decides for these facts. */
import { decide, type FactSpace, type Facts, type PackId, packs, type SendFacts } from '../rules/src/index.ts'

export interface Engine {
  readonly name: string
  /** The id of the rule that decides. */
  readonly answer: (facts: Facts) => string | Promise<string>
}

/** The law table `send` of one pack, as whoever translates it reads it. */
export interface Table {
  readonly pack: PackId
  readonly space: FactSpace
  /** In order: the first that fits decides. */
  readonly rules: readonly Row[]
}

export interface Row {
  readonly id: string
  /** It fits in any of these ways: each is a list of facts with the values they may have, all of them needed. */
  readonly ways: readonly (readonly Cell[])[]
}

export interface Cell {
  readonly fact: string
  readonly values: readonly string[]
}

/** Read from the rules that the product itself asks, so that no peer answers from a copy. */
export function tableOf(pack: PackId): Table {
  const { space, rules } = packs[pack].questions.send
  const waysOf = (where: object): Cell[] => Object.entries(where).map(([fact, values]) => ({ fact, values }))
  return {
    pack,
    space,
    rules: rules.map(({ id, condition }) => ({ id, ways: condition.map(waysOf) })),
  }
}

/** The gate as the server and the browser ask it. */
export function gateOf({ pack }: Table): Engine {
  const law = packs[pack]
  return {
    name: 'the gate',
    // The report's table knows fewer facts than are collected; its own are all it reads.
    answer: (facts) => decide(law, 'send', facts as unknown as SendFacts).rule,
  }
}
