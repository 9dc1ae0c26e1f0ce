import { decisionView } from '../decisions/index.ts'
import { findContactPoints, MASK } from '../people/index.ts'
import { filingStates } from '../records/index.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { type Content, openContent } from './content.ts'
import { fromProtected } from './protectedSender.ts'
import type { AttachmentView, ContentClass, MessageView } from './schema.ts'

/** The conversation the messages are of, and whether its person's identity is protected. */
export interface Frame {
  id: string
  unit_id: string
  client_id: string | null
  protectedIdentity: boolean
}

/** All messages of a conversation, oldest first, in a handful of queries however many there are. */
export async function messageViews(deed: OfficerDeed, frame: Frame): Promise<MessageView[]> {
  const rows = await readRows(deed, frame.id)
  const ids = rows.map(({ id }) => id)
  const contents = new Map(rows.map((row) => [row.id, openContent(deed.house.vault, row)]))
  const attachments = await attachmentsOf(deed, ids)
  const filing = await filingStates(deed, ids)
  const senders = await sendersOf(
    deed,
    frame,
    rows.flatMap((row) => (row.direction === 'in' ? (contents.get(row.id) ?? []) : [])),
  )
  return rows.map((row) => {
    const { subject, text, from, to, problems } = contents.get(row.id) ?? EMPTY
    const incoming = row.direction === 'in'
    const masked = frame.protectedIdentity || row.from_protected
    return {
      id: row.id,
      direction: incoming ? 'in' : 'out',
      channel: row.channel,
      at: row.created_at.toISOString(),
      from: incoming && masked ? { name: '', address: MASK } : from,
      to: !incoming && masked ? MASK : to,
      sender: incoming ? (senders.get(from.address) ?? 'unknown') : 'staff',
      subject,
      text,
      readable: row.readable,
      automatic: row.automatic,
      problems: [...problems],
      attachments: attachments.get(row.id) ?? [],
      out: outOf(deed, row),
      filing: { ...(filing.get(row.id) ?? UNFILED) },
    }
  })
}

/** The sender as written, for a conversation that is linked to nobody; '' where it is not to be shown. */
export function written(from: MessageView['from'] | undefined): string {
  return from === undefined || from.address === MASK ? '' : from.name || from.address
}

const EMPTY: Content = { subject: '', text: '', from: { name: '', address: '' }, to: '', problems: [] }
const UNFILED: MessageView['filing'] = {
  state: 'unfiled',
  place: null,
  label: '',
  recordId: null,
  undoUntil: null,
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

function readRows({ tx }: OfficerDeed, conversationId: string) {
  return tx
    .selectFrom('message')
    .leftJoin('outbound', 'outbound.message_id', 'message.id')
    .leftJoin('decision', 'decision.id', 'outbound.decision_id')
    .select([
      'message.id',
      'message.direction',
      'message.channel',
      'message.created_at',
      'message.content_class',
    ])
    .select(['message.readable', 'message.automatic', 'message.sealed', 'message.sealed_key'])
    .select(fromProtected.as('from_protected'))
    .select(['outbound.state', 'outbound.send_after', 'outbound.settled_at', 'outbound.attempts'])
    .select(['decision.rule', 'decision.outcome', 'decision.step', 'decision.acts', 'decision.law'])
    .where('message.conversation_id', '=', conversationId)
    .orderBy('message.created_at')
    .orderBy('message.id')
    .execute()
}

function outOf({ now }: OfficerDeed, row: Row): MessageView['out'] {
  const { state, send_after, rule, outcome, law } = row
  if (state === null || rule === null || outcome === null || law === null) return null
  // After a first try it is on its way; waiting for the next one is no time to think again.
  const mayUndo = state === 'queued' && row.attempts === 0 && send_after !== null && send_after > now
  return {
    state,
    undoUntil: mayUndo ? send_after.toISOString() : null,
    settledAt: row.settled_at?.toISOString() ?? null,
    contentClass: (row.content_class ?? 3) as ContentClass,
    decision: decisionView({ rule, outcome, step: row.step, acts: row.acts ?? [], law }),
  }
}

async function attachmentsOf(
  { tx, house }: OfficerDeed,
  messageIds: readonly string[],
): Promise<Map<string, AttachmentView[]>> {
  const found = new Map<string, AttachmentView[]>()
  if (messageIds.length === 0) return found
  const rows = await tx
    .selectFrom('attachment')
    .select(['id', 'message_id', 'size', 'sealed', 'sealed_key'])
    .where('message_id', 'in', [...messageIds])
    .orderBy('id')
    .execute()
  for (const row of rows) {
    const { name, contentType } = house.vault.open<{ name: string; contentType: string }>(row.id, row)
    const view = { id: row.id, name, contentType, size: Number(row.size) }
    found.set(row.message_id, [...(found.get(row.message_id) ?? []), view])
  }
  return found
}

/**
 * What is known of each address that has written. While nobody is linked, the register may know it, but that is
 * somebody's claim and no more, whoever has been made sure of.
 */
async function sendersOf(
  deed: OfficerDeed,
  frame: Frame,
  contents: readonly Content[],
): Promise<Map<string, MessageView['sender']>> {
  const senders = new Map<string, MessageView['sender']>()
  for (const value of new Set(contents.map(({ from }) => from.address))) {
    const known = await findContactPoints(deed, frame.unit_id, { kind: 'email', value })
    const own = known.filter(({ clientId }) => clientId === frame.client_id)
    if (frame.client_id === null && known.length > 0) senders.set(value, 'claimed')
    if (own.length > 0) senders.set(value, own.some(({ verified }) => verified) ? 'verified' : 'claimed')
  }
  return senders
}
