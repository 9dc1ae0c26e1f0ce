import { audit } from '../platform/audit.ts'
import { notify } from '../platform/db.ts'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import type { Task } from '../platform/schema.gen.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { lockChangeable, requireCaseworker } from './changeable.ts'
import type { TaskContent } from './content.ts'
import type { TaskView } from './schema.ts'
import { getTask } from './taskViews.ts'

interface NewTask {
  conversationId: string
  unitId: string
  messageId?: string
  kind: Task['kind']
  assignedTo: string | null
  dueAt: Date
  note: string
}

/** A call or a meeting on a day, for the officer who says so. Throws `not-found`. Source: R-KOM-18. */
export async function planTask(
  deed: OfficerDeed,
  conversationId: string,
  { kind, dueAt, note }: { kind: 'call' | 'meeting'; dueAt: string; note: string },
): Promise<TaskView> {
  const { unit_id: unitId } = await lockChangeable(deed, conversationId)
  const assignedTo = deed.officer.staffId
  const id = await addTask(deed, { conversationId, unitId, kind, assignedTo, dueAt: new Date(dueAt), note })
  return getTask(deed, id)
}

/** What a person has to look at because a message did not simply arrive: now, by the one who wrote it. */
export async function addDeliveryTask(
  deed: Deed,
  message: {
    messageId: string
    conversation_id: string
    unit_id: string
    created_by: string | null
    kind: Task['kind']
  },
): Promise<void> {
  await addTask(deed, {
    conversationId: message.conversation_id,
    unitId: message.unit_id,
    messageId: message.messageId,
    kind: message.kind,
    assignedTo: message.created_by,
    dueAt: deed.now,
    note: '',
  })
}

async function addTask(deed: Deed | OfficerDeed, task: NewTask): Promise<string> {
  const id = newId()
  await deed.tx
    .insertInto('task')
    .values({
      id,
      unit_id: task.unitId,
      conversation_id: task.conversationId,
      message_id: task.messageId ?? null,
      kind: task.kind,
      assigned_to: task.assignedTo,
      due_at: task.dueAt,
      ...deed.house.vault.seal(id, { note: task.note } satisfies TaskContent),
      created_at: deed.now,
      created_by: 'officer' in deed ? deed.officer.staffId : null,
    })
    .execute()
  await audit(deed.tx, {
    deed: 'TaskAdded',
    subject: { taskId: id, conversationId: task.conversationId },
    scope: task.unitId,
    reason: task.kind,
  })
  await notify(deed.tx, 'conversation', task.conversationId)
  return id
}

interface TaskOutcome {
  outcome: 'done' | 'no_answer' | 'cancelled'
  note: string
}

/**
 * Says how it went. Throws `not-found`; `conflict` when somebody has already said so, and for a letter, which is
 * done when it is marked as posted.
 */
export async function settleTask(
  deed: OfficerDeed,
  taskId: string,
  { outcome, note }: TaskOutcome,
): Promise<TaskView> {
  const { tx, house, now, officer } = deed
  const row = await tx.selectFrom('task').selectAll().where('id', '=', taskId).forUpdate().executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  requireCaseworker(deed, row.unit_id)
  if (row.settled_at !== null) throw new AppError('conflict', SETTLED)
  if (row.kind === 'post_letter') throw new AppError('conflict', POST_IT)
  const content: TaskContent = { ...house.vault.open<TaskContent>(row.id, row), outcomeNote: note }
  await tx
    .updateTable('task')
    .set({ ...house.vault.seal(row.id, content), outcome, settled_at: now, settled_by: officer.staffId })
    .where('id', '=', taskId)
    .execute()
  await audit(tx, { deed: 'TaskSettled', subject: { taskId }, scope: row.unit_id, reason: outcome })
  await notify(tx, 'conversation', row.conversation_id)
  return getTask(deed, taskId)
}

/** Settles what is open about a message; true when there was something. Two presses at once: one finds nothing. */
export async function settleTasks(
  deed: Deed | OfficerDeed,
  messageId: string,
  outcome: 'sent_again' | 'done',
): Promise<boolean> {
  const settledBy = 'officer' in deed ? deed.officer.staffId : null
  const settled = await deed.tx
    .updateTable('task')
    .set({ outcome, settled_at: deed.now, settled_by: settledBy })
    .where('message_id', '=', messageId)
    .where('settled_at', 'is', null)
    .returning(['id', 'unit_id'])
    .execute()
  for (const { id, unit_id } of settled) {
    await audit(deed.tx, { deed: 'TaskSettled', subject: { taskId: id }, scope: unit_id, reason: outcome })
  }
  return settled.length > 0
}

const SETTLED = {
  sv: 'Uppgiften är redan avslutad. Din anteckning sparades inte. Läs in sidan på nytt.',
  en: 'The task has already been settled. Your note was not saved. Reload the page.',
}
const POST_IT = {
  sv: 'Uppgiften avslutas när brevet markeras som postat. Inget sparades. Tryck ”Postat” på brevet.',
  en: 'The task is settled when the letter is marked as posted. Nothing was saved. Press "Posted" on the letter.',
}
