import { audit } from '../platform/audit.ts'
import { notify } from '../platform/db.ts'
import { AppError } from '../platform/errors.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { lockChangeable, requireCaseworker } from './changeable.ts'
import { createConversation } from './thread.ts'

/**
 * Says whose conversation it is. It is always a person who says so: an address never does. Throws `not-found`
 * when either is not there or they belong to different units.
 */
export async function linkClient(deed: OfficerDeed, conversationId: string, clientId: string): Promise<void> {
  const { unit_id: unitId } = await lockChangeable(deed, conversationId)
  if ((await unitOf(deed, clientId)) !== unitId) throw new AppError('not-found')
  await deed.tx
    .updateTable('conversation')
    .set({ client_id: clientId })
    .where('id', '=', conversationId)
    .execute()
  await audit(deed.tx, { deed: 'ConversationLinked', subject: { conversationId, clientId }, scope: unitId })
  await notify(deed.tx, 'conversation', conversationId)
}

/**
 * Where one writes to a client: the open conversation with them if there is one, else a new one with nothing in it
 * yet. Returns its id. Throws `not-found`.
 */
export async function startConversation(deed: OfficerDeed, clientId: string): Promise<string> {
  const unitId = await unitOf(deed, clientId)
  if (unitId === undefined) throw new AppError('not-found')
  requireCaseworker(deed, unitId)
  const open = await deed.tx
    .selectFrom('conversation')
    .select('id')
    .where('client_id', '=', clientId)
    .where('state', '=', 'open')
    .orderBy('last_message_at', 'desc')
    .executeTakeFirst()
  if (open !== undefined) return open.id
  const conversationId = await createConversation(deed, {
    unitId,
    clientId,
    assignedTo: deed.officer.staffId,
    at: deed.now,
  })
  await audit(deed.tx, { deed: 'ConversationStarted', subject: { conversationId, clientId }, scope: unitId })
  return conversationId
}

async function unitOf({ tx }: OfficerDeed, clientId: string): Promise<string | undefined> {
  const row = await tx.selectFrom('client').select('unit_id').where('id', '=', clientId).executeTakeFirst()
  return row?.unit_id
}
