/** Reads the line of a scenario: "dir=initiated cons=none -> G29 REQUIRE OBTAIN_CONSENT". */
import type { FactSpace, FactsOf } from './decision.ts'

export interface ScenarioCase<S extends FactSpace> {
  readonly facts: FactsOf<S>
  /** 'G29 REQUIRE OBTAIN_CONSENT', or only the rule. */
  readonly answer: string
}

/** Throws on a fact or value that the space does not know: a misspelt scenario must not pass for the usual facts. */
export function readCase<S extends FactSpace>(space: S, usual: FactsOf<S>, line: string): ScenarioCase<S> {
  const [given = '', answer = ''] = line.split('->').map((part) => part.trim())
  const changes = given
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('='))
  for (const [fact = '', value = ''] of changes) {
    if (!space[fact]?.includes(value)) throw new Error(`${fact}=${value} is no fact, in “${line}”`)
  }
  return { facts: { ...usual, ...Object.fromEntries(changes) }, answer }
}
