import { type DecisionView, decisionView } from '../decisions/index.ts'
import type { Tx } from '../platform/db.ts'
import { AppError } from '../platform/errors.ts'
import type { OfficerDeed } from '../staff/index.ts'
import type { RecordContent } from './file.ts'
import type { RecordRow } from './schema.ts'

/** Which of the entries are about somebody whose identity is protected today. Told by those who hold the messages. */
export type ProtectedEntries = (
  deed: OfficerDeed,
  recordIds: readonly string[],
) => Promise<ReadonlySet<string>>

/** Entries with all that a list shows; the caller narrows and sorts, and opens them with `shownRows`. */
export function recordRows(tx: Tx) {
  return tx
    .selectFrom('record')
    .innerJoin('staff', 'staff.id', 'record.created_by')
    .leftJoin('case_file', 'case_file.id', 'record.case_file_id')
    .leftJoin('client', 'client.id', 'case_file.client_id')
    .select([
      'record.id',
      'record.unit_id',
      'record.place',
      'record.number',
      'record.entry',
      'record.dated_on',
      'record.direction',
      'record.sealed',
      'record.sealed_key',
      'record.matter',
      'record.document_type',
      'record.secrecy',
      'record.case_file_id',
      'record.voided_at',
      'record.created_at',
      'case_file.number as case_number',
      'client.protected_identity',
      'staff.name as filed_by',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof recordRows>['executeTakeFirstOrThrow']>>

/** Entries as they are shown: sender and receiver are left out where the identity is protected. */
export async function shownRows(
  deed: OfficerDeed,
  rows: readonly Row[],
  protectedEntries: ProtectedEntries,
): Promise<RecordRow[]> {
  const masked = await protectedEntries(
    deed,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => shownRow(deed, row, masked.has(row.id)))
}

function shownRow({ house }: OfficerDeed, row: Row, masked: boolean): RecordRow {
  const { party, title } = house.vault.open<RecordContent>(row.id, row)
  // An entry that was taken back has let go of its messages, so that nobody can tell any more who is protected.
  const hidden = masked || row.protected_identity === true || row.voided_at !== null
  return {
    id: row.id,
    place: row.place,
    number: row.number,
    entry: row.entry,
    datedOn: row.dated_on,
    direction: row.direction,
    party: hidden ? '' : party,
    title,
    matter: row.matter,
    documentType: row.document_type,
    secrecy: row.secrecy,
    caseFileId: row.case_file_id,
    caseNumber: row.case_number,
    voided: row.voided_at !== null,
    filedAt: row.created_at.toISOString(),
    filedBy: row.filed_by,
  }
}

interface Entry {
  unitId: string
  /** The identity is protected today. */
  masked: boolean
  row: RecordRow
  decision: DecisionView
}

/** One entry with the answer of the law that it rests on. Throws `not-found`, for other units too. */
export async function getRecord(
  deed: OfficerDeed,
  id: string,
  protectedEntries: ProtectedEntries,
): Promise<Entry> {
  const row = await recordRows(deed.tx)
    .innerJoin('decision', 'decision.id', 'record.decision_id')
    .select(['decision.rule', 'decision.outcome', 'decision.step', 'decision.acts', 'decision.law'])
    .where('record.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  const masked = (await protectedEntries(deed, [id])).has(id)
  return { unitId: row.unit_id, masked, row: shownRow(deed, row, masked), decision: decisionView(row) }
}
