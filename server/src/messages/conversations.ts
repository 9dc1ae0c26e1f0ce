import { gateLaw } from '../decisions/index.ts'
import { clientNames, findContactPoints, getClientView, MASK } from '../people/index.ts'
import { audit } from '../platform/audit.ts'
import { stockholmDay } from '../platform/day.ts'
import { AppError } from '../platform/errors.ts'
import { caseFilesOf } from '../records/index.ts'
import { getUnit, listColleagues, type OfficerDeed } from '../staff/index.ts'
import { draftsOf } from './drafts.ts'
import { channelOptions } from './facts.ts'
import { NOT_SENT } from './fileable.ts'
import { countViews, readLeft, readPage } from './inbox.ts'
import { messageViews, written } from './messageView.ts'
import { readNewest } from './newest.ts'
import type { ConversationList, ConversationRow, ConversationView, MessageView, View } from './schema.ts'
import { tasksOf } from './taskViews.ts'

/** The inbox in one of its views, by deadline. Of somebody with protected identity it shows neither name nor words. */
export async function listConversations(deed: OfficerDeed, view: View): Promise<ConversationList> {
  const page = await readPage(deed, view)
  const ids = page.map(({ id }) => id)
  const clients = await clientNames(
    deed,
    page.flatMap(({ client_id }) => client_id ?? []),
  )
  const lastOf = await readNewest(deed, page)
  const left = await readLeft(deed, ids)
  const today = stockholmDay(deed.now)
  const rows = page.map((row): ConversationRow => {
    const client = clients.get(row.client_id ?? '')
    const { newest, incoming } = lastOf(row.id)
    const { since, ...todo } = left(row.id)
    const protectedIdentity = client?.protectedIdentity ?? incoming?.fromProtected ?? false
    return {
      id: row.id,
      unitName: row.unit_name,
      title: protectedIdentity ? '' : (client?.name ?? written(incoming?.from)),
      protectedIdentity,
      channel: newest?.channel ?? 'external_email',
      preview: protectedIdentity || newest?.fromProtected ? '' : firstWords(newest?.text ?? ''),
      lastMessageAt: row.last_message_at.toISOString(),
      lastDirection: newest?.direction === 'in' ? 'in' : 'out',
      answerDueAt: row.answer_due_at?.toISOString() ?? null,
      waitingSince: row.answer_due_at === null ? null : (since?.toISOString() ?? null),
      due: dueGroup(row.answer_due_at, deed.now, today),
      ...todo,
      assignedTo: assignee(row),
      state: row.state,
    }
  })
  return { rows, counts: await countViews(deed), checkedAt: deed.now.toISOString() }
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

function firstWords(text: string): string {
  return text.slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 140)
}

function dueGroup(due: Date | null, now: Date, today: string): ConversationRow['due'] {
  if (due === null) return 'none'
  if (due < now) return 'late'
  return stockholmDay(due) === today ? 'today' : 'later'
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
  const from = messages.findLast(({ direction }) => direction === 'in')?.from
  await audit(deed.tx, { deed: 'ConversationViewed', subject: { conversationId: id }, scope: row.unit_id })
  return {
    id,
    unit: await getUnit(deed, row.unit_id),
    title: client?.name ?? written(from),
    protectedIdentity: client?.protectedIdentity ?? from?.address === MASK,
    state: row.state,
    answerDueAt: row.answer_due_at?.toISOString() ?? null,
    assignedTo: assignee(row),
    client,
    suggestions: client === null ? await suggestions(deed, row) : [],
    messages,
    channels: await channelOptions(deed, row),
    law: await gateLaw(deed, row.unit_id),
    ...(await draftsOf(deed, id)),
    tasks: await tasksOf(deed, id),
    colleagues: await listColleagues(deed, row.unit_id),
    lastMessageId: messages.at(-1)?.id ?? null,
    unfiled: messages.filter(isToFile).length,
  }
}

function isToFile({ filing, out }: MessageView): boolean {
  return filing.state === 'unfiled' && !(out !== null && NOT_SENT.includes(out.state))
}

/** Who the newest sender may be, by the register. A suggestion for a person to judge; an address proves nothing. */
async function suggestions(
  deed: OfficerDeed,
  { id, unit_id }: { id: string; unit_id: string },
): Promise<ConversationView['suggestions']> {
  const { incoming } = (await readNewest(deed, [{ id, client_id: null }]))(id)
  if (incoming === undefined) return []
  const known = await findContactPoints(deed, unit_id, { kind: 'email', value: incoming.from.address })
  return known.map(({ clientId, name, contactPointId }) => ({ clientId, name, contactPointId }))
}
