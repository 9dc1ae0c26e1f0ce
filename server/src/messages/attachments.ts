import type { OpeningReason } from '../people/index.ts'
import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { requireCaseworker } from './changeable.ts'
import { fromProtected } from './protectedSender.ts'
import { readRawBytes } from './receive.ts'

/** A file on its way to an officer's computer. It is saved there, never shown by the browser. */
export interface Download {
  name: string
  bytes: Buffer
}

/** Throws `not-found`, also for another unit's; `gone` when it has been disposed of. */
export async function readAttachment(deed: OfficerDeed, id: string): Promise<Download> {
  const { tx, house } = deed
  const row = await tx.selectFrom('attachment').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  const { name } = house.vault.open<{ name: string }>(row.id, row)
  const bytes = await readRawBytes(deed, row)
  await audit(tx, {
    deed: 'AttachmentOpened',
    subject: { attachmentId: id, messageId: row.message_id },
    scope: row.unit_id,
  })
  return { name, bytes }
}

/**
 * The message as it came over the wire. Throws as `readAttachment`; `not-allowed` when it would show the address of
 * somebody with protected identity, unless a case officer of the unit opens it for a reason, which is written down.
 */
export async function readRawMessage(
  deed: OfficerDeed,
  messageId: string,
  reason?: OpeningReason,
): Promise<Download> {
  const row = await deed.tx
    .selectFrom('message')
    .innerJoin('inbound_raw', 'inbound_raw.id', 'message.raw_id')
    .innerJoin('conversation', 'conversation.id', 'message.conversation_id')
    .leftJoin('client', 'client.id', 'conversation.client_id')
    .select([
      'inbound_raw.id',
      'inbound_raw.blob',
      'inbound_raw.sealed_key',
      'message.unit_id',
      'message.created_at',
      'client.protected_identity',
    ])
    .select(fromProtected.as('from_protected'))
    .where('message.id', '=', messageId)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  const hidden = row.protected_identity === true || row.from_protected
  if (hidden && reason === undefined) throw new AppError('not-allowed', PROTECTED)
  if (hidden) requireCaseworker(deed, row.unit_id)
  const bytes = await readRawBytes(deed, row)
  await audit(deed.tx, {
    deed: 'RawMessageOpened',
    subject: { messageId },
    scope: row.unit_id,
    ...(hidden && { reason }),
  })
  return { name: `meddelande ${row.created_at.toISOString().slice(0, 10)}.eml`, bytes }
}

const PROTECTED = {
  sv: 'Originalet visar namn och adress för någon med skyddade personuppgifter. Det lämnades inte ut. Ange skäl för att öppna det.',
  en: 'The original shows the name and address of somebody with protected identity. It was not handed out. Give a reason to open it.',
}

/**
 * The headers of a download. Whatever the file calls itself, the browser is given bytes to save: nothing in it
 * runs, is sniffed or is framed. The name is quoted as RFC 6266 and RFC 5987 want it.
 */
export function downloadHeaders({ name, bytes }: Download): Record<string, string> {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return {
    'content-type': 'application/octet-stream',
    'content-length': String(bytes.length),
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${exact}`,
    'content-security-policy': `sandbox; default-src 'none'`,
    'x-content-type-options': 'nosniff',
  }
}
