import type { ConversationRow } from '../../../server/src/contract.ts'

export type Due = ConversationRow['due']
/** The order on the page: fixed when the list was shown, so that nothing moves under the pointer. */
export type Order = readonly { id: string; due: Due }[]
export interface Group {
  due: Due
  rows: ConversationRow[]
}

export function orderOf(rows: readonly ConversationRow[]): Order {
  return rows.map(({ id, due }) => ({ id, due }))
}

/**
 * The rows as they are to be shown: fresh content in the old order, those that left taken away, and those that came
 * since only counted.
 */
export function arrange(order: Order, rows: readonly ConversationRow[]): { groups: Group[]; fresh: number } {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const groups: Group[] = []
  for (const { id, due } of order) {
    const row = byId.get(id)
    if (!row) continue
    byId.delete(id)
    const group = groups.find((one) => one.due === due)
    if (group) group.rows.push(row)
    else groups.push({ due, rows: [row] })
  }
  return { groups, fresh: byId.size }
}
