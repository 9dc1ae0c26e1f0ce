/** The peers answer from the same table as the gate: otherwise their speed would be compared with something else. */
import { describe, expect, test } from 'vitest'
import { agree } from '../agree.ts'
import { gateOf, tableOf } from '../engine.ts'
import { casesOf, chanceFrom, kinds } from '../facts.ts'
import { peersOf } from './all.ts'
import { feelinReadingEachTimeOf } from './feelin.ts'

describe.each(['stockholm-2012', 'sverige-2026'] as const)('%s', async (pack) => {
  const table = tableOf(pack)
  const cases = casesOf(table)
  const peers = await peersOf(table)

  test.each(peers)('$name names the rule of every scenario and witness line', async ({ answer }) => {
    for (const { facts, rule } of cases) expect([facts, await answer(facts)]).toEqual([facts, rule])
  })

  test('feelin names the same when it reads the table anew at each call', async () => {
    const { answer } = feelinReadingEachTimeOf(table)
    for (const { facts, rule } of cases.slice(-5)) expect(await answer(facts)).toBe(rule)
  })

  test('no kind of facts divides the peers', async () => {
    const facts = Object.values(kinds).flatMap((make) => make(table, chanceFrom(7), 40))
    const found = await agree(gateOf(table), peers, { facts })
    expect(found.flatMap(({ differs }) => differs)).toEqual([])
    expect(found.map(({ asked }) => asked)).toEqual(peers.map(() => facts.length))
  })
})

test('a peer that answers from another table is found', async () => {
  const table = tableOf('sverige-2026')
  const stale = { name: 'stale', answer: () => 'N35' }
  const facts = casesOf(table).map((one) => one.facts)
  const [found] = await agree(gateOf(table), [stale], { facts })
  expect(found?.asked).toBe(facts.length)
  expect(found?.differs[0]).toMatch(/^dir=\S+ ch=\S+ .*: N\d\d, but stale says N35$/)
})
