import { parseArgs } from 'node:util'
import { type PackId, packs } from '@slussen/rules'
import { closeHouse, openHouse } from '../app.ts'
import { type Difference, packInForce, replay, versionOf } from '../decisions/index.ts'
import { bySystem } from '../platform/house.ts'
import { makeLog, ndjson } from '../platform/log.ts'
import type { Io } from './io.ts'
import { isPack } from './isPack.ts'
import { write } from './lines.ts'
import { requireConfig } from './requireConfig.ts'

interface Call {
  law: PackId | undefined
  since: Date | undefined
  json: boolean
}
interface Sum {
  asked: number
  differ: number
  refused: number
}

/** 0 nothing would differ, 1 something would or could not be asked; or what is wrong with the arguments. */
export async function replayRules(args: string[], io: Io): Promise<number | { wrong: string }> {
  const call = readArguments(args)
  if ('wrong' in call) return call
  const config = requireConfig(io)
  if (config === undefined) return 1
  const house = await openHouse(config, { log: makeLog(ndjson(io.stderr, io.stderr), () => new Date()) })
  try {
    const sum: Sum = { asked: 0, differ: 0, refused: 0 }
    const seen = (could: boolean) => void (could ? sum.asked++ : sum.refused++)
    const pairs: Pairs = new Map()
    for await (const one of replay(house, { pack: call.law, since: call.since, seen })) {
      sum.differ++
      if (call.json) await write(io.stdout, `${JSON.stringify(one)}\n`)
      else note(pairs, one)
    }
    const law = versionOf(call.law ?? (await bySystem(house, 'replay', packInForce)))
    io.stdout.write(call.json ? `${JSON.stringify(sum)}\n` : told(pairs, sum, law))
    return sum.differ + sum.refused === 0 ? 0 : 1
  } finally {
    await closeHouse(house)
  }
}

function readArguments(args: string[]): Call | { wrong: string } {
  const options = { law: { type: 'string' }, since: { type: 'string' }, json: { type: 'boolean' } } as const
  try {
    const { law, since, json = false } = parseArgs({ args, options }).values
    if (law !== undefined && !isPack(law)) return { wrong: `--law is ${Object.keys(packs).join(' or ')}` }
    const day = since === undefined ? undefined : new Date(since)
    if (day !== undefined && (Number.isNaN(day.getTime()) || !/^\d{4}-\d\d-\d\d$/.test(since ?? '')))
      return { wrong: '--since is a day, as 2026-01-01' }
    return { law, since: day, json }
  } catch (unknownOption) {
    return { wrong: unknownOption instanceof Error ? unknownOption.message : String(unknownOption) }
  }
}

type Pairs = Map<string, { count: number; examples: string[] }>

/** Three examples of each are enough to look at. */
function note(pairs: Pairs, { before, after, ...one }: Difference): void {
  const pair = `${one.question}: ${before.rule} ${before.outcome} → ${after.rule} ${after.outcome}  ${one.unit}`
  const known = pairs.get(pair) ?? { count: 0, examples: [] }
  known.count++
  if (known.examples.length < 3) known.examples.push(one.decisionId)
  pairs.set(pair, known)
}

function told(pairs: Pairs, { asked, differ, refused }: Sum, law: string): string {
  const rows = [...pairs].sort(([, a], [, b]) => b.count - a.count)
  return [
    `${asked} stored answers asked again under ${law}; ${differ} would differ.`,
    ...rows.map(
      ([pair, { count, examples }]) => `${String(count).padStart(7)}  ${pair}  (${examples.join(', ')})`,
    ),
    ...(refused === 0
      ? []
      : [`${refused} could not be asked: their facts are none that the question knows.`]),
    '',
  ].join('\n')
}
