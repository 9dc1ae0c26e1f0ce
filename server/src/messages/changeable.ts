import { AppError } from '../platform/errors.ts'
import { hasRole, type OfficerDeed } from '../staff/index.ts'

/**
 * The conversation's row, locked until the deed is done. Throws `not-found`, also for another unit's, and
 * `not-allowed` for somebody who may read in the unit but not work with its conversations.
 */
export async function lockChangeable(deed: OfficerDeed, conversationId: string) {
  const row = await deed.tx
    .selectFrom('conversation')
    .select(['id', 'unit_id', 'client_id', 'assigned_to', 'state', 'reply_token'])
    .where('id', '=', conversationId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  requireCaseworker(deed, row.unit_id)
  return row
}

/** Throws `not-allowed`. A role in the unit next door is not enough. */
export function requireCaseworker({ officer }: OfficerDeed, unitId: string): void {
  if (!hasRole(officer, ['case_officer', 'head_of_unit'], unitId)) throw new AppError('not-allowed')
}
