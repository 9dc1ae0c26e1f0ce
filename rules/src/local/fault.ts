/** Where a row's own answer leads: what would be wrong with it for one combination of facts. */
import type { Facts } from '../condition.ts'
import type { Decision, FactSpace, Question } from '../decision.ts'
import type { StricterRow } from '../local.ts'
import type { Change, Sets } from '../sets.ts'
import { inPerson, leaves, type Roads } from './ways.ts'

/** Never ends · leaves something that can no longer be told at all · is a no without a way out. */
export type Fault = 'endless' | 'no_way' | 'no_offer'

export type Ask = (facts: Facts) => Decision<Question>

/** One question before and after the row, over the combinations that the row fits, as the pack reads them. */
export interface Trial {
  readonly row: StricterRow
  readonly sets: Sets<FactSpace>
  readonly before: Ask
  readonly after: Ask
  readonly roads: Roads
}

/** What is wrong with the row's own answer here. */
export function faultOf(trial: Trial, is: Decision<Question>, facts: Facts): Fault | undefined {
  const { row, roads } = trial
  if (row.question === 'record') return undefined
  if (roads.onward(is).length > 0) {
    if (roadFrom(trial, facts, { asItIs: false, met: [] }) === 'endless') return 'endless'
  } else if (!offersAWay(trial, is, facts)) return 'no_offer'
  const lost =
    row.question === 'send' && !inPerson.some((way) => leadsOn(trial, facts, { way, asItIs: true }))
  return lost ? 'no_way' : undefined
}

const offersAWay = (trial: Trial, is: Decision<Question>, facts: Facts): boolean =>
  leaves(trial.row.question, is.offers) ||
  trial.roads.offered(is).some((way) => leadsOn(trial, facts, { way, asItIs: false }))

const leadsOn = (trial: Trial, facts: Facts, { way, asItIs }: { way: Change<FactSpace>; asItIs: boolean }) =>
  roadFrom(trial, changed(facts, way), { asItIs, met: [] }) === 'permitted'

type Road = 'permitted' | 'refused' | 'endless'

/**
 * Does every step and rewriting that is asked for, until the last word; of several ways a step can end, the worst. The
 * pack's own roads end: one that meets the same row twice does not. `asItIs`: the text may not be rewritten.
 */
function roadFrom(
  trial: Trial,
  facts: Facts,
  { asItIs, met }: { asItIs: boolean; met: readonly string[] },
): Road {
  const decision = trial.after(facts)
  const ways = trial.roads.onward(decision)
  if (ways.length === 0) return decision.outcome === 'DENY' ? 'refused' : 'permitted'
  if (asItIs && decision.outcome !== 'REQUIRE') return 'refused'
  if (met.includes(decision.rule)) return 'endless'
  const more = { asItIs, met: decision.local === undefined ? met : [...met, decision.rule] }
  let worst: Road = 'permitted'
  for (const way of ways) {
    const end = roadFrom(trial, changed(facts, way), more)
    if (end === 'endless') return end
    if (end === 'refused') worst = end
  }
  return worst
}

/** The same facts but for these, without reading others. */
function changed(facts: Facts, change: Change<FactSpace>): Facts {
  const made = Object.entries(change).map(([fact, given = {}]) => [
    fact,
    typeof given === 'string' ? given : (given[facts[fact] ?? ''] ?? facts[fact]),
  ])
  return { __proto__: facts, ...Object.fromEntries(made) } as unknown as Facts
}
