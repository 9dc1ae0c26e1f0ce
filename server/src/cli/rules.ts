import { parseArgs } from 'node:util'
import { type PackId, packs } from '@slussen/rules'
import { closeHouse, openHouse } from '../app.ts'
import { type Difference, replay } from '../decisions/index.ts'
import { makeLog, ndjson } from '../platform/log.ts'
import type { Io } from './io.ts'
import { requireConfig } from './requireConfig.ts'

const USAGE = `Usage: slussen rules replay [--law ${Object.keys(packs).join('|')}] [--since 2026-01-01] [--json]

Asks every answer that is stored here again, under the named pack as this program has it, and lists what would differ.
Nothing is changed, and nothing about anybody is printed: ids, rules, outcomes. An answer by another pack differs when
its outcome does; one by the same pack also when another rule decides.
--json prints one difference a line, and last {"asked":<number>,"differ":<number>}.
`

/** `slussen rules replay`. 0 nothing would differ, 1 something would, 2 wrong usage. */
export async function rulesCommand(args: string[], io: Io): Promise<number> {
  const call = readArguments(args)
  if ('wrong' in call) {
    io.stderr.write(`slussen rules: ${call.wrong}\n\n${USAGE}`)
    return 2
  }
  const config = requireConfig(io)
  if (config === undefined) return 1
  const house = await openHouse(config, { log: makeLog(ndjson(io.stderr, io.stderr), () => new Date()) })
  try {
    let asked = 0
    let differ = 0
    const pairs = new Map<string, { count: number; examples: string[] }>()
    for await (const one of replay(house, { ...call, law: packs[call.law], seen: () => asked++ })) {
      differ++
      if (call.json) io.stdout.write(`${JSON.stringify(one)}\n`)
      else note(pairs, one)
    }
    if (call.json) io.stdout.write(`${JSON.stringify({ asked, differ })}\n`)
    else io.stdout.write(told(pairs, { asked, differ, law: call.law }))
    return differ === 0 ? 0 : 1
  } finally {
    await closeHouse(house)
  }
}

type Call = { law: PackId; since: Date | undefined; json: boolean } | { wrong: string }

function readArguments(args: string[]): Call {
  const options = { law: { type: 'string' }, since: { type: 'string' }, json: { type: 'boolean' } } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const { law = 'sverige-2026', since, json = false } = values
    if (positionals.join(' ') !== 'replay') return { wrong: 'there is "replay", and nothing else' }
    if (!isPack(law)) return { wrong: `--law is ${Object.keys(packs).join(' or ')}` }
    const day = since === undefined ? undefined : new Date(since)
    if (day !== undefined && (Number.isNaN(day.getTime()) || !/^\d{4}-\d\d-\d\d$/.test(since ?? '')))
      return { wrong: '--since is a day, as 2026-01-01' }
    return { law, since: day, json }
  } catch (unknownOption) {
    return { wrong: unknownOption instanceof Error ? unknownOption.message : String(unknownOption) }
  }
}

const isPack = (word: string): word is PackId => Object.hasOwn(packs, word)

/** Three examples of each are enough to look at. */
function note(
  pairs: Map<string, { count: number; examples: string[] }>,
  { before, after, ...one }: Difference,
): void {
  const pair = `${one.question}: ${before.rule} ${before.outcome} → ${after.rule} ${after.outcome}`
  const known = pairs.get(pair) ?? { count: 0, examples: [] }
  known.count++
  if (known.examples.length < 3) known.examples.push(one.decisionId)
  pairs.set(pair, known)
}

function told(
  pairs: ReadonlyMap<string, { count: number; examples: readonly string[] }>,
  { asked, differ, law }: { asked: number; differ: number; law: string },
): string {
  const rows = [...pairs].sort(([, a], [, b]) => b.count - a.count)
  const lines = rows.map(
    ([pair, { count, examples }]) => `${String(count).padStart(7)}  ${pair}  (${examples.join(', ')})`,
  )
  return [`${asked} stored answers asked again under ${law}; ${differ} would differ.`, ...lines, ''].join(
    '\n',
  )
}
