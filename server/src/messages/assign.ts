import { audit } from '../platform/audit.ts'
import { notify } from '../platform/db.ts'
import { AppError } from '../platform/errors.ts'
import { listColleagues, type OfficerDeed } from '../staff/index.ts'
import { lockChangeable } from './changeable.ts'

/** Gives a conversation to a colleague of the unit, or to nobody. Throws `not-found`, `invalid` for anybody else. */
export async function assignConversation(
  deed: OfficerDeed,
  id: string,
  staffId: string | null,
): Promise<void> {
  const { unit_id: unitId } = await lockChangeable(deed, id)
  if (
    staffId !== null &&
    !(await listColleagues(deed, unitId)).some((colleague) => colleague.id === staffId)
  ) {
    throw new AppError('invalid', {
      sv: 'Personen arbetar inte på enheten. Inget ändrades. Välj någon i listan.',
      en: 'This person does not work in the unit. Nothing was changed. Choose somebody from the list.',
    })
  }
  await deed.tx.updateTable('conversation').set({ assigned_to: staffId }).where('id', '=', id).execute()
  const subject = { conversationId: id, ...(staffId !== null && { staffId }) }
  await audit(deed.tx, { deed: 'ConversationAssigned', subject, scope: unitId })
  await notify(deed.tx, 'conversation', id)
}
