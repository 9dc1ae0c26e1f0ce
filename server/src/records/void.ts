import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import { hasRole, type OfficerDeed } from '../staff/index.ts'
import { FILING_UNDO_MS } from './file.ts'

/**
 * Takes a filing back. The entry stays, struck through, and keeps its number: a register has no holes. Only
 * within ten minutes, and only by the one who filed it, the head of the unit or the registrar. Throws
 * `conflict` afterwards, `not-allowed` for others, `not-found` for other units.
 */
export async function voidRecord(deed: OfficerDeed, id: string): Promise<void> {
  const { tx, now, officer } = deed
  const record = await tx
    .selectFrom('record')
    .select(['unit_id', 'created_at', 'created_by', 'voided_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (record === undefined) throw new AppError('not-found')
  const mayUndo =
    record.created_by === officer.staffId || hasRole(officer, ['head_of_unit', 'registrar'], record.unit_id)
  if (!mayUndo) throw new AppError('not-allowed')
  if (record.voided_at !== null) {
    throw new AppError('conflict', {
      sv: 'Detta är redan ångrat. Läs in sidan på nytt.',
      en: 'This has already been undone. Reload the page.',
    })
  }
  if (now.getTime() > record.created_at.getTime() + FILING_UNDO_MS) {
    throw new AppError('conflict', {
      sv: 'Det har gått mer än tio minuter, så det går inte att ångra längre. Inget ändrades. Be registratorn rätta med en ny anteckning.',
      en: 'More than ten minutes have passed, so this can no longer be undone. Nothing was changed. Ask the registrar to correct it with a new entry.',
    })
  }
  await tx
    .updateTable('record')
    .set({ voided_at: now, voided_by: officer.staffId })
    .where('id', '=', id)
    .execute()
  await audit(tx, { deed: 'RecordVoided', subject: { recordId: id }, scope: record.unit_id })
}
