import { decisionView, type DecisionView } from '../decisions/index.ts'
import { AppError } from '../platform/errors.ts'
import type { Tx } from '../platform/db.ts'
import type { OfficerDeed } from '../staff/index.ts'
import type { RecordContent } from './file.ts'
import type { Choice, DocumentType, RecordRow, Secrecy } from './schema.ts'

/** Which of the entries are about somebody whose identity is protected today. Told by those who hold the messages. */
export type ProtectedEntries = (deed: OfficerDeed, recordIds: readonly string[]) => Promise<ReadonlySet<string>>

/** Entries with all that a list shows; the caller narrows and sorts, and opens them with `recordRow`. */
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

/** One entry as it is shown. `masked`: the identity is protected, so that sender and receiver are left out. */
export function recordRow({ house }: OfficerDeed, row: Row, masked: boolean): RecordRow {
  const { party, title } = house.vault.open<RecordContent>(row.id, row)
  return {
    id: row.id,
    place: row.place as Choice,
    number: row.number,
    entry: row.entry,
    datedOn: row.dated_on,
    direction: row.direction as 'in' | 'out',
    party: masked || row.protected_identity === true ? '' : party,
    title,
    matter: row.matter,
    documentType: row.document_type as DocumentType,
    secrecy: row.secrecy as Secrecy,
    caseFileId: row.case_file_id,
    caseNumber: row.case_number,
    voided: row.voided_at !== null,
    filedAt: row.created_at.toISOString(),
    filedBy: row.filed_by,
  }
}

export interface Entry {
  unitId: string
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
  const masked = await protectedEntries(deed, [id])
  return { unitId: row.unit_id, row: recordRow(deed, row, masked.has(id)), decision: decisionView(row) }
}
