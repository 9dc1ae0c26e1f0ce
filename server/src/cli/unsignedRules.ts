import { parseArgs } from 'node:util'
import { type PackId, packs, type QuestionName } from '@slussen/rules'
import { closeHouse, openHouse } from '../app.ts'
import { packInForce, signaturesUnder, versionOf } from '../decisions/index.ts'
import { bySystem } from '../platform/house.ts'
import { makeLog, ndjson } from '../platform/log.ts'
import type { Io } from './io.ts'
import { isPack } from './isPack.ts'
import { requireConfig } from './requireConfig.ts'

/** Lists what nobody has signed. 0 whatever is listed; or what is wrong with the arguments. */
export async function unsignedRules(args: string[], io: Io): Promise<number | { wrong: string }> {
  const call = readArguments(args)
  if ('wrong' in call) return call
  const config = requireConfig(io)
  if (config === undefined) return 1
  const house = await openHouse(config, { log: makeLog(ndjson(io.stderr, io.stderr), () => new Date()) })
  try {
    const { pack, signed } = await bySystem(house, 'unsigned-rules', async (deed) => {
      const pack = call.law ?? (await packInForce(deed))
      const signatures = await signaturesUnder(deed, versionOf(pack))
      return { pack, signed: new Set(signatures.map(({ rule }) => rule)) }
    })
    const rules = Object.entries(packs[pack].questions).flatMap(([question, deck]) =>
      deck.rules.map(({ id, kind, confidence, reason }) => ({
        rule: id,
        question: question as QuestionName,
        kind,
        confidence,
        reason: reason.sv,
      })),
    )
    const unsigned = rules.filter(({ rule }) => !signed.has(rule))
    if (call.json) for (const one of unsigned) io.stdout.write(`${JSON.stringify(one)}\n`)
    else io.stdout.write(told(unsigned, { law: versionOf(pack), all: rules.length }))
    return 0
  } finally {
    await closeHouse(house)
  }
}

function readArguments(args: string[]): { law: PackId | undefined; json: boolean } | { wrong: string } {
  const options = { law: { type: 'string' }, json: { type: 'boolean' } } as const
  try {
    const { law, json = false } = parseArgs({ args, options }).values
    if (law !== undefined && !isPack(law)) return { wrong: `--law is ${Object.keys(packs).join(' or ')}` }
    return { law, json }
  } catch (unknownOption) {
    return { wrong: unknownOption instanceof Error ? unknownOption.message : String(unknownOption) }
  }
}

interface Row {
  rule: string
  question: string
  kind: string
  confidence: string
  reason: string
}

function told(rows: readonly Row[], { law, all }: { law: string; all: number }): string {
  const lines = rows.map(
    ({ rule, question, kind, confidence, reason }) =>
      `${rule.padEnd(5)} ${question.padEnd(8)} ${kind.padEnd(6)} ${confidence.padEnd(10)} ${reason}`,
  )
  return [`${rows.length} of ${all} rules of ${law} are not signed.`, ...lines, ''].join('\n')
}
