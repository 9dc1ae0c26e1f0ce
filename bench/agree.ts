/** Before anything is timed: does every peer name the same rule as the gate? */
import type { Facts } from '../rules/src/index.ts'
import type { Engine } from './engine.ts'

export interface Agreement {
  readonly engine: string
  /** How many facts it was asked about. */
  readonly asked: number
  /** The first few where it differs, as "dir=reply ch=sms …: N10, but casbin says N11". */
  readonly differs: readonly string[]
}

const shown = 3

/** All are asked about the same facts in the same order; one that is slow answers as many as it can in the time. */
export async function agree(
  gate: Engine,
  peers: readonly Engine[],
  { facts, limitMs = Number.POSITIVE_INFINITY }: { facts: readonly Facts[]; limitMs?: number },
): Promise<Agreement[]> {
  const right: string[] = []
  for (const one of facts) right.push(await gate.answer(one))
  const found: Agreement[] = []
  for (const { name, answer } of peers) {
    const differs: string[] = []
    const end = performance.now() + limitMs
    let asked = 0
    for (const one of facts) {
      if (performance.now() > end) break
      const said = await answer(one)
      if (said !== right[asked]) differs.push(`${written(one)}: ${right[asked]}, but ${name} says ${said}`)
      asked++
    }
    found.push({ engine: name, asked, differs: differs.slice(0, shown) })
  }
  return found
}

const written = (facts: Facts): string =>
  Object.entries(facts)
    .map(([fact, value]) => `${fact}=${value}`)
    .join(' ')
