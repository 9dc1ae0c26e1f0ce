/**
 * `npm run bench`: the gate against four rule engines on the same table and the same facts, in one run. Prints ratios.
 * `--quick` takes less than half a minute; `--seed N` makes other facts. Figures fail nothing; only a peer that answers
 * otherwise than the gate does (exit code 1), for then it was not the same table. README.md says what is measured, and how.
 */
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { PackId } from '../rules/src/index.ts'
import { agree } from './agree.ts'
import { type Engine, gateOf, type Table, tableOf } from './engine.ts'
import { casesOf, chanceFrom, kinds, sizeOf } from './facts.ts'
import { peersOf } from './peers/all.ts'
import { feelinReadingEachTimeOf } from './peers/feelin.ts'
import { race } from './race.ts'
import { agreementLine, type Comparison, compare, goalLines, print, rows, wholeLines } from './report.ts'
import { wholeSpaces } from './whole.ts'

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, seed: { type: 'string' } } })
const seed = Number(values.seed ?? 1)
const pace = values.quick
  ? { rounds: 5, slotMs: 30, agreeMs: 500, sample: 300 }
  : { rounds: 21, slotMs: 100, agreeMs: 4000, sample: 2000 }
/** So many that they do not all lie in the processor's fastest memory: the facts of a real day do not either. */
const freshAtATime = 10_000
const chance = chanceFrom(seed)
const load = loadavg().map((one) => one.toFixed(1))

print(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}, load ${load[0]}, seed ${seed}`)
print(`${pace.rounds} rounds of ${pace.slotMs} ms each, order changing; median (slowest – fastest round)`)
print(wholeLines(wholeSpaces()))
const all: Comparison[] = []
for (const pack of ['stockholm-2012', 'sverige-2026'] as const) all.push(...(await bench(pack)))
print(goalLines(all))

async function bench(pack: PackId): Promise<Comparison[]> {
  const table = tableOf(pack)
  const size = sizeOf(table.space).toLocaleString('en')
  print(`\n${pack}, may this be sent: ${table.rules.length} rules, ${size} combinations`)
  const gate = gateOf(table)
  const peers = [...(await peersOf(table)), feelinReadingEachTimeOf(table)]
  if (!(await allAgree(table, gate, peers))) return []
  const found: Comparison[] = []
  for (const [kind, make] of Object.entries(kinds)) {
    const freshFacts = () => make(table, chance, freshAtATime)
    const comparison = compare(
      { pack, kind },
      [gate, ...peers],
      await race([gate, ...peers], { ...pace, freshFacts }),
    )
    print(rows(comparison))
    found.push(comparison)
  }
  return found
}

/** The scenarios first, then as many of each kind; says what differs. */
async function allAgree(table: Table, gate: Engine, peers: Engine[]): Promise<boolean> {
  const facts = [
    ...casesOf(table).map((one) => one.facts),
    ...Object.values(kinds).flatMap((make) => make(table, chance, pace.sample)),
  ]
  const found = await agree(gate, peers, { facts, limitMs: pace.agreeMs })
  for (const one of found) print(agreementLine(one))
  const agreed = found.every(({ differs }) => differs.length === 0)
  if (!agreed) process.exitCode = 1
  return agreed
}
