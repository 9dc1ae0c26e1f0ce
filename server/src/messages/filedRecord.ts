import { audit } from '../platform/audit.ts'
import { getRecord, type ProtectedEntries, type RecordView } from '../records/index.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { openContent } from './content.ts'
import { fromProtected } from './protectedSender.ts'

/** An entry with its documents, oldest first. That it was read is written down. Throws `not-found`. */
export async function viewRecord(deed: OfficerDeed, recordId: string): Promise<RecordView> {
  const { unitId, masked, row, decision } = await getRecord(deed, recordId, protectedEntries)
  const documents = await documentsOf(deed, recordId)
  await audit(deed.tx, { deed: 'RecordViewed', subject: { recordId }, scope: unitId })
  return {
    ...row,
    decision,
    documents: masked ? documents.map((document) => ({ ...document, from: '', to: '' })) : documents,
  }
}

/**
 * The entries that are about somebody whose identity is protected today, whatever it was when they were filed:
 * an entry knows no person, but its messages do.
 */
export const protectedEntries: ProtectedEntries = async ({ tx }, recordIds) => {
  if (recordIds.length === 0) return new Set()
  const rows = await tx
    .selectFrom('message')
    .innerJoin('conversation', 'conversation.id', 'message.conversation_id')
    .leftJoin('client', 'client.id', 'conversation.client_id')
    .select('message.record_id')
    .distinct()
    .where('message.record_id', 'in', [...recordIds])
    .where((is) => is.or([is('client.protected_identity', '=', true), fromProtected]))
    .execute()
  return new Set(rows.flatMap(({ record_id }) => record_id ?? []))
}

async function documentsOf(deed: OfficerDeed, recordId: string): Promise<RecordView['documents']> {
  const { tx, house } = deed
  const messages = await tx
    .selectFrom('message')
    .select(['id', 'conversation_id', 'direction', 'created_at', 'sealed', 'sealed_key'])
    .where('record_id', '=', recordId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const attachments = await tx
    .selectFrom('attachment')
    .select(['id', 'message_id', 'size', 'sealed', 'sealed_key'])
    .where('record_id', '=', recordId)
    .orderBy('id')
    .execute()
  return messages.map((message) => {
    const { from, to, subject, text } = openContent(house.vault, message)
    return {
      messageId: message.id,
      conversationId: message.conversation_id,
      direction: message.direction,
      at: message.created_at.toISOString(),
      from: from.name === '' ? from.address : `${from.name}, ${from.address}`,
      to,
      subject,
      text,
      attachments: attachments
        .filter(({ message_id }) => message_id === message.id)
        .map((row) => ({
          id: row.id,
          name: house.vault.open<{ name: string }>(row.id, row).name,
          size: Number(row.size),
        })),
    }
  })
}
