import { audit } from '../platform/audit.ts'
import { notify } from '../platform/db.ts'
import type { Deed } from '../platform/house.ts'
import { addDeliveryTask } from './tasks.ts'

/**
 * The next server took the message and has now reported that it did not arrive: what counted as delivered is refused
 * after all, and a person's business. A report proves nothing, so it can do no more than that, and only to messages
 * of the unit it came to. Said twice, it is noted once. Source: RFC 3464.
 */
export async function noteBounced(deed: Deed, unitId: string, messageIds: readonly string[]): Promise<void> {
  if (messageIds.length === 0) return
  const { tx, now } = deed
  const rows = await tx
    .selectFrom('outbound')
    .innerJoin('message', 'message.id', 'outbound.message_id')
    .select(['message.id', 'message.conversation_id', 'message.unit_id', 'message.created_by'])
    .where('message.wire_id', 'in', [...messageIds])
    .where('message.unit_id', '=', unitId)
    .where('outbound.state', '=', 'delivered')
    .forUpdate('outbound')
    .execute()
  for (const row of rows) {
    await tx
      .updateTable('outbound')
      .set({ state: 'refused', settled_at: now, reply_code: 'bounced' })
      .where('message_id', '=', row.id)
      .execute()
    await addDeliveryTask(deed, { ...row, messageId: row.id, kind: 'delivery_refused' })
    await audit(tx, {
      deed: 'MessageSettled',
      subject: { messageId: row.id },
      scope: unitId,
      reason: 'bounced',
    })
    await notify(tx, 'conversation', row.conversation_id)
  }
}
