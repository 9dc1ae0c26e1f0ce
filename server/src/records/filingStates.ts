import type { Deed } from '../platform/house.ts'
import { FILING_UNDO_MS } from './file.ts'
import { recordLabel } from './label.ts'
import type { Choice } from './schema.ts'

/** Where a message stands on its way to a place of its own. */
interface FilingState {
  /** `asked`: not filed, and locked until the registrar has answered. */
  state: 'unfiled' | 'filed' | 'asked'
  place: Choice | null
  label: string
  recordId: string | null
  /** Until when the filing can be taken back by a press; null when it is too late. */
  undoUntil: string | null
}

const UNFILED: FilingState = { state: 'unfiled', place: null, label: '', recordId: null, undoUntil: null }

/** The state of each message, in one query. A message the deed may not see counts as unfiled. */
export async function filingStates(
  { tx, now }: Deed,
  messageIds: readonly string[],
): Promise<Map<string, FilingState>> {
  const states = new Map<string, FilingState>(messageIds.map((id) => [id, UNFILED]))
  if (messageIds.length === 0) return states
  const rows = await tx
    .selectFrom('message')
    .leftJoin('record', 'record.id', 'message.record_id')
    .leftJoin('case_file', 'case_file.id', 'record.case_file_id')
    .leftJoin('question', (join) =>
      join.onRef('question.message_id', '=', 'message.id').on('question.answered_at', 'is', null),
    )
    .select([
      'message.id',
      'record.id as record_id',
      'record.place',
      'record.number',
      'record.entry',
      'record.created_at as filed_at',
      'case_file.number as case_number',
      'question.id as question_id',
    ])
    .where('message.id', 'in', [...messageIds])
    .where((eb) => eb.or([eb('message.record_id', 'is not', null), eb('question.id', 'is not', null)]))
    .execute()
  for (const row of rows) {
    const undoUntil = row.filed_at === null ? null : new Date(row.filed_at.getTime() + FILING_UNDO_MS)
    states.set(row.id, {
      state: row.record_id === null ? 'asked' : 'filed',
      place: row.place,
      label: recordLabel(row),
      recordId: row.record_id,
      undoUntil: undoUntil !== null && undoUntil > now ? undoUntil.toISOString() : null,
    })
  }
  return states
}
