/** The facts that are asked about: made anew for every round, and the same again from the same seed. */
import { readCase } from '../rules/src/cases.ts'
import type { FactSpace, Facts, PackId } from '../rules/src/index.ts'
import { sendCases2012, usualSend2012 } from '../rules/src/messages/stockholm2012.cases.ts'
import { sendCases2026, sendWitnesses2026, usualSend } from '../rules/src/messages/sverige2026.cases.ts'
import type { Table } from './engine.ts'

/** At least 0, below 1. */
export type Chance = () => number
/** Gives that many sets of facts. */
type Maker = (table: Table, chance: Chance, count: number) => Facts[]

const written: Record<PackId, readonly [usual: Facts, lines: readonly string[]]> = {
  'stockholm-2012': [usualSend2012, Object.values(sendCases2012).flat()],
  'sverige-2026': [usualSend, [...Object.values(sendCases2026).flat(), ...sendWitnesses2026]],
}

/** Steps of this part of the way round lie evenly however few are taken, so that a slow engine sees no one corner. */
const goldenStep = (Math.sqrt(5) - 1) / 2

/** The scenarios and witness lines of the pack, each with the rule that decides. */
export function casesOf({ pack, space }: Table): { facts: Facts; rule: string }[] {
  const [usual, lines] = written[pack]
  return lines.map((line) => {
    const { facts, answer } = readCase(space, usual, line)
    return { facts, rule: answer.split(' ')[0] ?? '' }
  })
}

export const kinds: Record<string, Maker> = {
  'random facts: every value as likely as any other': ({ space }, chance, count) =>
    Array.from({ length: count }, () =>
      Object.fromEntries(Object.entries(space).map(([fact, values]) => [fact, pick(values, chance)])),
    ),
  'the whole space in even steps: from anywhere, and round it': ({ space }, chance, count) => {
    const start = chance()
    const place = (i: number) => (start + i * goldenStep) % 1
    return Array.from({ length: count }, (_, i) => combination(space, Math.floor(place(i) * sizeOf(space))))
  },
  'near the scenarios: one of them with two facts changed': (table, chance, count) => {
    const scenarios = casesOf(table)
    const names = Object.keys(table.space)
    const change = (): Facts => {
      const fact = pick(names, chance)
      return { [fact]: pick(table.space[fact] ?? [], chance) }
    }
    return Array.from({ length: count }, () => ({
      ...pick(scenarios, chance).facts,
      ...change(),
      ...change(),
    }))
  },
}

/** The combination with this number; the last fact turns fastest. Exact as long as the size is a safe integer. */
export function combination(space: FactSpace, number: number): Facts {
  let left = number
  const lastFirst = Object.entries(space)
    .toReversed()
    .map(([fact, values]) => {
      const value = values[left % values.length] ?? ''
      left = Math.floor(left / values.length)
      return [fact, value] as const
    })
  return Object.fromEntries(lastFirst.toReversed())
}

export const sizeOf = (space: FactSpace): number =>
  Object.values(space).reduce((size, values) => size * values.length, 1)

/** A small generator (xorshift, 32 bits): no better chance is needed, only the same one again. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

function pick<T>(from: readonly T[], chance: Chance): T {
  const one = from[Math.floor(chance() * from.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}
