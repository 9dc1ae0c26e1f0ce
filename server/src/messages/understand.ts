import { addressIndex } from '../people/index.ts'
import { audit } from '../platform/audit.ts'
import { notify } from '../platform/db.ts'
import { bySystem, type Deed, type House } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { noteBounced } from './bounced.ts'
import type { Content } from './content.ts'
import type { Parsed, Unreadable } from './email/parsed.ts'
import { parseEmail } from './email/parseEmail.ts'
import { type RawEnvelope, readRawBytes } from './receive.ts'
import { createConversation, findConversation, wireIdOf } from './thread.ts'
import { answerDueAt } from './workingDays.ts'

/**
 * Turns what arrived into a message in a conversation. Idempotent: what has been understood is left alone, and
 * whatever fails is undone and can be run again. What cannot be read becomes a message too, with the raw file to
 * open. Nobody is linked here: who wrote is for a person to say.
 */
export async function understand(house: House, rawId: string): Promise<void> {
  const raw = await bySystem(house, 'read-raw', ({ tx }) =>
    tx
      .selectFrom('inbound_raw')
      .selectAll()
      .where('id', '=', rawId)
      .where('state', '=', 'received')
      .executeTakeFirst(),
  )
  if (raw === undefined) return
  const parsed = await readTwice(await readRawBytes({ house }, raw))
  const files = parsed.kind === 'message' ? await storeFiles(house, parsed) : []
  const messageId = await bySystem(house, 'understand', (deed) => place(deed, rawId, { parsed, files }))
  if (messageId === undefined) return
  house.log.info('message.understood', { rawId, messageId, files: files.length, as: wordFor(parsed) })
}

/** A second try for what may have been the machine's fault rather than the message's: a busy day, a killed thread. */
async function readTwice(bytes: Buffer): Promise<Parsed | Unreadable> {
  const first = await parseEmail(bytes)
  const again = first.kind === 'unreadable' && (first.reason === 'too_slow' || first.reason === 'crashed')
  return again ? parseEmail(bytes) : first
}

interface StoredFile {
  id: string
  sealed: Buffer
  sealed_key: Buffer
  blob: string
  size: number
}

// Before the transaction, as with the raw bytes: a crash leaves files that nobody can open, and they are made again.
async function storeFiles({ vault, blobs }: House, { attachments }: Parsed): Promise<StoredFile[]> {
  const stored: StoredFile[] = []
  for (const { name, contentType, bytes } of attachments) {
    const id = newId()
    const row = vault.seal(id, { name, contentType })
    const blob = await blobs.put(vault.sealMore(id, row.sealed_key, Buffer.from(bytes)))
    stored.push({ id, ...row, blob, size: bytes.length })
  }
  return stored
}

interface Understood {
  parsed: Parsed | Unreadable
  files: readonly StoredFile[]
}

async function place(deed: Deed, rawId: string, { parsed, files }: Understood): Promise<string | undefined> {
  const { tx, house } = deed
  const raw = await tx
    .selectFrom('inbound_raw')
    .innerJoin('unit', 'unit.id', 'inbound_raw.unit_id')
    .select(['inbound_raw.id', 'inbound_raw.unit_id', 'inbound_raw.received_at'])
    .select(['inbound_raw.sealed', 'inbound_raw.sealed_key', 'unit.answer_within_days'])
    .where('inbound_raw.id', '=', rawId)
    .where('inbound_raw.state', '=', 'received')
    .forUpdate('inbound_raw')
    .executeTakeFirst()
  if (raw === undefined) return undefined // understood by another in the meantime
  const unitId = raw.unit_id
  const envelope = house.vault.open<RawEnvelope>(raw.id, raw)
  const traces = { unitId, to: envelope.to, parsed: tracesOf(parsed) }
  const at = raw.received_at
  const conversationId =
    (await findConversation(deed, traces)) ?? (await createConversation(deed, { unitId, at }))
  const automatic = parsed.kind === 'message' && (parsed.automatic || envelope.from === '')
  // A bounce is no question, but somebody has to see that the person never got the answer.
  const bounced = parsed.kind === 'message' && parsed.problems.includes('bounce')
  await awaken(deed, conversationId, {
    at,
    due: automatic && !bounced ? null : answerDueAt(at, raw.answer_within_days),
  })

  const messageId = newId()
  const content = contentOf(parsed, envelope)
  await tx
    .insertInto('message')
    .values({
      id: messageId,
      conversation_id: conversationId,
      unit_id: unitId,
      direction: 'in',
      channel: 'external_email',
      ...house.vault.seal(messageId, content),
      sender_index: addressIndex(deed, content.from.address),
      raw_id: rawId,
      wire_id: await freeWireId(deed, unitId, parsed),
      readable: parsed.kind === 'message',
      automatic,
      created_at: at,
    })
    .execute()
  for (const file of files) {
    await tx
      .insertInto('attachment')
      .values({ ...file, message_id: messageId, unit_id: unitId })
      .execute()
  }
  if (parsed.kind === 'message') await noteBounced(deed, unitId, parsed.failed)
  const state = parsed.kind === 'message' ? 'understood' : 'unreadable'
  await tx.updateTable('inbound_raw').set({ state }).where('id', '=', rawId).execute()
  await audit(tx, {
    deed: 'MessageUnderstood',
    subject: { rawId, messageId, conversationId },
    scope: unitId,
    reason: wordFor(parsed),
  })
  await notify(tx, 'conversation', conversationId)
  return messageId
}

/** A report names what it is about in its own way. */
function tracesOf(parsed: Parsed | Unreadable) {
  if (parsed.kind === 'unreadable') return { inReplyTo: [], references: [] }
  return { inReplyTo: parsed.inReplyTo, references: [...parsed.references, ...parsed.failed] }
}

function wordFor(parsed: Parsed | Unreadable): string {
  return parsed.kind === 'message' ? 'message' : parsed.reason
}

function contentOf(parsed: Parsed | Unreadable, envelope: RawEnvelope): Content {
  const sender = { name: '', address: envelope.from }
  const to = envelope.to.replace(/\+[^@]*/, '') // the token is a key, not an address
  if (parsed.kind === 'unreadable')
    return { subject: '', text: '', from: sender, to, problems: [parsed.reason] }
  const { subject, text, from, problems } = parsed
  return { subject, text, from: from.address === '' ? sender : from, to, problems }
}

/** Somebody has written: the conversation is open again, and whoever already waits longer is not put behind. */
async function awaken(
  deed: Deed,
  conversationId: string,
  { at, due }: { at: Date; due: Date | null },
): Promise<void> {
  await deed.tx
    .updateTable('conversation')
    .set(({ fn, ref, val }) => ({
      state: 'open',
      last_message_at: fn<Date>('greatest', [ref('last_message_at'), val(at)]),
      answer_due_at: fn<Date | null>('least', [ref('answer_due_at'), val(due)]),
    }))
    .where('id', '=', conversationId)
    .execute()
}

/** The first message with an id keeps it. Another one with the same id is another message, and is shown as such. */
async function freeWireId(
  { tx, house }: Deed,
  unitId: string,
  parsed: Parsed | Unreadable,
): Promise<string | null> {
  if (parsed.kind === 'unreadable' || parsed.messageId === null) return null
  const wireId = wireIdOf(house.vault, unitId, parsed.messageId)
  const taken = await tx.selectFrom('message').select('id').where('wire_id', '=', wireId).executeTakeFirst()
  return taken === undefined ? wireId : null
}
