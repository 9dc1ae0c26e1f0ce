/**
 * Engines timed against each other: in each round all of them answer the same fresh facts, one after the other, and the
 * next round begins with another one. So what slows the machine down for a while slows them all, and figures are only
 * compared within their round.
 */
import type { Facts } from '../rules/src/index.ts'
import type { Engine } from './engine.ts'

export interface Race {
  readonly rounds: number
  /** How long each engine is at it in each round, about. */
  readonly slotMs: number
  readonly freshFacts: () => readonly Facts[]
}

/** For each engine its decisions per second, round by round. */
export async function race(
  engines: readonly Engine[],
  { rounds, slotMs, freshFacts }: Race,
): Promise<number[][]> {
  const times: number[] = []
  for (const engine of engines) times.push(await timesInSlot(engine, freshFacts(), slotMs))
  const perSecond: number[][] = engines.map(() => [])
  for (let round = 0; round < rounds; round++) {
    const facts = freshFacts()
    for (let turn = 0; turn < engines.length; turn++) {
      const at = (round + turn) % engines.length
      const engine = engines[at]
      if (engine !== undefined) perSecond[at]?.push(await measure(engine, facts, times[at] ?? 1))
    }
  }
  return perSecond
}

/** Warms the engine up for twice a slot, and gives how many answers it then has time for in one. */
async function timesInSlot(engine: Engine, facts: readonly Facts[], slotMs: number): Promise<number> {
  let times = 1
  let rate = 0
  for (const end = performance.now() + 2 * slotMs; performance.now() < end; times *= 2) {
    rate = await measure(engine, facts, times)
  }
  return Math.max(1, Math.round((rate * slotMs) / 1000))
}

async function measure({ answer }: Engine, facts: readonly Facts[], times: number): Promise<number> {
  const [one] = facts
  if (one === undefined) throw new Error('no facts to ask about')
  const first = answer(one)
  const waits = first instanceof Promise
  await first
  const begun = performance.now()
  const read = waits ? await askLater(answer, facts, times) : ask(answer, facts, times)
  const seconds = (performance.now() - begun) / 1000
  if (read < times) throw new Error('an answer was empty')
  return times / seconds
}

/** Goes through the facts as often as is needed. What is read of each answer is summed up, so that none is left out. */
function ask(answer: Engine['answer'], facts: readonly Facts[], times: number): number {
  let read = 0
  for (let left = times; left > 0; left -= facts.length) {
    for (const one of left < facts.length ? facts.slice(0, left) : facts) {
      read += (answer(one) as string).length
    }
  }
  return read
}

/** The same for an engine that answers later. Nobody who need not wait does: waiting alone costs more than the gate. */
async function askLater(answer: Engine['answer'], facts: readonly Facts[], times: number): Promise<number> {
  let read = 0
  for (let left = times; left > 0; left -= facts.length) {
    for (const one of left < facts.length ? facts.slice(0, left) : facts) {
      read += (await answer(one)).length
    }
  }
  return read
}
