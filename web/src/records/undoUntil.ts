import type { RecordRow } from '../../../server/src/contract.ts'

const UNDO_MS = 10 * 60_000

/** Until when a filing can be taken back, or undefined when it no longer can. The server has the last word. */
export function undoUntil(
  { filedAt, voided }: Pick<RecordRow, 'filedAt' | 'voided'>,
  now: number,
): number | undefined {
  const until = Date.parse(filedAt) + UNDO_MS
  return !voided && now < until ? until : undefined
}
