import { clientNames, findContactPoints, getClientView } from '../people/index.ts'
import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import { caseFilesOf } from '../records/index.ts'
import { getUnit, listColleagues, type OfficerDeed } from '../staff/index.ts'
import { openContent } from './content.ts'
import { draftsOf } from './drafts.ts'
import { channelOptions } from './facts.ts'
import { NOT_SENT } from './fileable.ts'
import { countInbox, readInbox } from './inbox.ts'
import { messageViews } from './messageView.ts'
import type { ConversationList, ConversationRow, ConversationView, MessageView, View } from './schema.ts'
import { tasksOf } from './tasks.ts'
import { localDate } from './workingDays.ts'

/** The inbox in one of its views, by deadline. Of somebody with protected identity it shows neither name nor words. */
export async function listConversations(deed: OfficerDeed, view: View): Promise<ConversationList> {
  const rows = await readInbox(deed, view)
  const clients = await clientNames(
    deed,
    rows.flatMap(({ client_id }) => client_id ?? []),
  )
  return {
    rows: rows.map((row) => inboxRow(deed, row, clients)),
    counts: await countInbox(deed),
    checkedAt: deed.now.toISOString(),
  }
}

type InboxRow = Awaited<ReturnType<typeof readInbox>>[number]
type Clients = Awaited<ReturnType<typeof clientNames>>

function inboxRow(deed: OfficerDeed, row: InboxRow, clients: Clients): ConversationRow {
  const client = row.client_id === null ? undefined : clients.get(row.client_id)
  const protectedIdentity = client?.protectedIdentity ?? false
  const newest = opened(deed, { id: row.newest_id, sealed: row.sealed, sealed_key: row.sealed_key })
  const incoming = opened(deed, {
    id: row.incoming_id,
    sealed: row.incoming_sealed,
    sealed_key: row.incoming_key,
  })
  return {
    id: row.id,
    unitName: row.unit_name,
    title: client?.name ?? written(incoming?.from),
    protectedIdentity,
    channel: (row.channel ?? 'external_email') as ConversationRow['channel'],
    preview: protectedIdentity ? '' : firstWords(newest?.text ?? ''),
    lastMessageAt: row.last_message_at.toISOString(),
    lastDirection: row.direction === 'in' ? 'in' : 'out',
    answerDueAt: row.answer_due_at?.toISOString() ?? null,
    due: dueGroup(row.answer_due_at, deed.now),
    unfiled: row.unfiled ?? 0,
    openQuestion: Boolean(row.open_question),
    attention: row.attention,
    assignedTo: assignee(row),
    state: row.state as ConversationRow['state'],
  }
}

function opened(
  { house }: OfficerDeed,
  row: { id: string | null; sealed: Buffer | null; sealed_key: Buffer | null },
) {
  const { id, sealed, sealed_key } = row
  return id === null || sealed === null || sealed_key === null
    ? undefined
    : openContent(house.vault, { id, sealed, sealed_key })
}

function assignee(row: {
  assigned_to: string | null
  assignee: string | null
  assignee_title: string | null
}) {
  return row.assigned_to === null
    ? null
    : { id: row.assigned_to, name: row.assignee ?? '', title: row.assignee_title ?? '' }
}

function written(from: { name: string; address: string } | undefined): string {
  return from?.name || from?.address || ''
}

function firstWords(text: string): string {
  return text.slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 140)
}

function dueGroup(due: Date | null, now: Date): ConversationRow['due'] {
  if (due === null) return 'none'
  if (due < now) return 'late'
  return localDate(due) === localDate(now) ? 'today' : 'later'
}

/** Everything about one conversation. That it was read is written down. Throws `not-found`, also for another unit's. */
export async function getConversation(deed: OfficerDeed, id: string): Promise<ConversationView> {
  const row = await deed.tx
    .selectFrom('conversation')
    .leftJoin('staff', 'staff.id', 'conversation.assigned_to')
    .selectAll('conversation')
    .select(['staff.name as assignee', 'staff.title as assignee_title'])
    .where('conversation.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  const client = row.client_id === null ? null : await getClientView(deed, row.client_id, caseFilesOf)
  const messages = await messageViews(deed, { ...row, protectedIdentity: client?.protectedIdentity ?? false })
  await audit(deed.tx, { deed: 'ConversationViewed', subject: { conversationId: id }, scope: row.unit_id })
  return {
    id,
    unit: await getUnit(deed, row.unit_id),
    title: client?.name ?? written(messages.findLast(({ direction }) => direction === 'in')?.from),
    state: row.state as ConversationView['state'],
    answerDueAt: row.answer_due_at?.toISOString() ?? null,
    assignedTo: assignee(row),
    client,
    suggestions: client === null ? await suggestions(deed, row.unit_id, messages) : [],
    messages,
    channels: await channelOptions(deed, row),
    ...(await draftsOf(deed, id)),
    tasks: await tasksOf(deed, id),
    colleagues: await listColleagues(deed, row.unit_id),
    lastMessageId: messages.at(-1)?.id ?? null,
    unfiled: messages.filter(isToFile).length,
  }
}

function isToFile({ filing, out }: MessageView): boolean {
  return filing.state === 'unfiled' && !NOT_SENT.includes(out?.state ?? '')
}

/** Who the newest sender may be, by the register. A suggestion for a person to judge; an address proves nothing. */
async function suggestions(
  deed: OfficerDeed,
  unitId: string,
  messages: readonly MessageView[],
): Promise<ConversationView['suggestions']> {
  const from = messages.findLast(({ direction }) => direction === 'in')?.from
  if (from === undefined) return []
  const known = await findContactPoints(deed, unitId, { kind: 'email', value: from.address })
  return known.map(({ clientId, name, contactPointId }) => ({ clientId, name, contactPointId }))
}
