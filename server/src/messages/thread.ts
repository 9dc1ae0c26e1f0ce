import { randomBytes } from 'node:crypto'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import type { Vault } from '../platform/vault.ts'
import type { Parsed } from './email/parsed.ts'

/** What a message says about what it answers. */
export interface Traces {
  unitId: string
  /** The address it was sent to, which may carry a conversation's token. */
  to: string
  parsed: Pick<Parsed, 'inReplyTo' | 'references'>
}

/**
 * The conversation a message belongs to: by the token in the address it was sent to, else by the messages it
 * says it answers, the nearest first. Only within the unit it was sent to, since secrecy runs between units; and
 * never by a guess from subject or sender.
 */
export async function findConversation(
  deed: Deed,
  { unitId, to, parsed }: Traces,
): Promise<string | undefined> {
  const answered = [...new Set([...parsed.inReplyTo, ...[...parsed.references].reverse()])]
  const tokens = [tokenIn(to, /\+t\.([0-9a-z]+)@/), ...answered.map((id) => tokenIn(id, /^([0-9a-z]+)\./))]
  return (
    (await byToken(
      deed,
      unitId,
      tokens.filter((token) => token !== undefined),
    )) ?? (await byMessage(deed, unitId, answered))
  )
}

function tokenIn(text: string, where: RegExp): string | undefined {
  return where.exec(text.toLowerCase())?.[1]
}

async function byToken({ tx }: Deed, unitId: string, tokens: readonly string[]): Promise<string | undefined> {
  if (tokens.length === 0) return undefined
  const rows = await tx
    .selectFrom('conversation')
    .select(['id', 'reply_token'])
    .where('unit_id', '=', unitId)
    .where('reply_token', 'in', [...tokens])
    .execute()
  return nearest(rows, tokens, (row) => row.reply_token)?.id
}

async function byMessage(
  { tx, house }: Deed,
  unitId: string,
  ids: readonly string[],
): Promise<string | undefined> {
  if (ids.length === 0) return undefined
  const wireIds = ids.map((id) => wireIdOf(house.vault, unitId, id))
  const rows = await tx
    .selectFrom('message')
    .select(['conversation_id as id', 'wire_id'])
    .where('unit_id', '=', unitId)
    .where('wire_id', 'in', wireIds)
    .execute()
  return nearest(rows, wireIds, (row) => row.wire_id ?? '')?.id
}

function nearest<Row>(
  rows: readonly Row[],
  order: readonly string[],
  key: (row: Row) => string,
): Row | undefined {
  return [...rows].sort((a, b) => order.indexOf(key(a)) - order.indexOf(key(b)))[0]
}

/** Another's Message-ID as it is kept: it may hold a name, and the same mail may lie in two units. */
export function wireIdOf(vault: Vault, unitId: string, messageId: string): string {
  return vault.blindIndex('message-id', `${unitId} ${messageId}`).toString('hex')
}

export interface NewConversation {
  unitId: string
  clientId?: string
  assignedTo?: string
  /** When its first message came, or now. */
  at: Date
}

/** Returns the id. */
export async function createConversation({ tx, now }: Deed, conversation: NewConversation): Promise<string> {
  const id = newId()
  await tx
    .insertInto('conversation')
    .values({
      id,
      unit_id: conversation.unitId,
      client_id: conversation.clientId ?? null,
      assigned_to: conversation.assignedTo ?? null,
      // Lower case, since mail servers fold it; 96 random bits, since whoever knows it is let into the thread.
      reply_token: randomBytes(12).toString('hex'),
      last_message_at: conversation.at,
      created_at: now,
    })
    .execute()
  return id
}
