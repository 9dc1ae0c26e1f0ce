import { expect, test } from 'vitest'
import type { Facts } from '../rules/src/index.ts'
import type { Engine } from './engine.ts'
import { race } from './race.ts'
import { compare } from './report.ts'

test('each round asks all engines about the same new facts, and begins with another engine', async () => {
  const asked: { engine: string; facts: Facts }[] = []
  const engine = (name: string, wait: boolean): Engine => ({
    name,
    answer: (facts) => {
      asked.push({ engine: name, facts })
      return wait ? Promise.resolve('N01') : 'N01'
    },
  })
  let made = 0
  const freshFacts = () => [{ batch: String(made++) }]
  const perSecond = await race([engine('a', false), engine('b', true)], { rounds: 3, slotMs: 1, freshFacts })

  const turns = asked.map(({ engine: name, facts }) => `${facts.batch}${name}`)
  const inOrder = turns.filter((turn, i) => turn !== turns[i - 1])
  expect(inOrder).toEqual(['0a', '1b', '2a', '2b', '3b', '3a', '4a', '4b'])
  expect(perSecond.map((rates) => rates.length)).toEqual([3, 3])
  expect(perSecond.flat().every((rate) => rate > 0)).toBe(true)
})

test('the gate is compared with a peer within the same round', () => {
  const engines = ['the gate', 'peer'].map((name) => ({ name, answer: () => 'N01' }))
  const { gate, peers } = compare({ pack: 'p', kind: 'k' }, engines, [
    [1000, 10, 300],
    [10, 1, 2],
  ])
  expect(gate).toEqual({ least: 10, median: 300, most: 1000 })
  expect(peers[0]?.ratio).toEqual({ least: 10, median: 100, most: 150 })
})
