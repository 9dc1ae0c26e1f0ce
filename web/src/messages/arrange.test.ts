import { expect, test } from 'vitest'
import type { ConversationRow } from '../../../server/src/contract.ts'
import { arrange, orderOf } from './arrange.ts'

const row = (id: string, due: ConversationRow['due']) => ({ id, due }) as ConversationRow
const ids = (rows: readonly ConversationRow[]) => rows.map(({ id }) => id)

test('the list is grouped by deadline in the order it came', () => {
  const rows = [row('a', 'late'), row('b', 'today'), row('c', 'today')]
  const { groups, fresh } = arrange(orderOf(rows), rows)
  expect(groups.map(({ due, rows: inside }) => [due, ids(inside)])).toEqual([
    ['late', ['a']],
    ['today', ['b', 'c']],
  ])
  expect(fresh).toBe(0)
})

test('what comes later is counted and does not move what is shown', () => {
  const order = orderOf([row('a', 'today'), row('b', 'later')])
  const { groups, fresh } = arrange(order, [row('new', 'late'), row('b', 'late'), row('a', 'today')])
  expect(groups.flatMap(({ rows }) => ids(rows))).toEqual(['a', 'b'])
  expect(fresh).toBe(1)
})

test('what is gone is taken away', () => {
  const { groups } = arrange(orderOf([row('a', 'today'), row('b', 'later')]), [row('a', 'today')])
  expect(groups.map(({ due }) => due)).toEqual(['today'])
})
