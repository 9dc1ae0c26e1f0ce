import { AppError } from '../platform/errors.ts'
import type { OfficerDeed } from '../staff/index.ts'
import type { TaskContent } from './content.ts'
import type { TaskView } from './schema.ts'

/** The officer's own open tasks, the most urgent first. */
export function listMyTasks(deed: OfficerDeed): Promise<TaskView[]> {
  return views(
    deed,
    rows(deed).where('task.assigned_to', '=', deed.officer.staffId).where('task.settled_at', 'is', null),
  )
}

/** All tasks of a conversation, settled ones too. */
export function tasksOf(deed: OfficerDeed, conversationId: string): Promise<TaskView[]> {
  return views(deed, rows(deed).where('task.conversation_id', '=', conversationId))
}

/** Throws `not-found`. */
export async function getTask(deed: OfficerDeed, id: string): Promise<TaskView> {
  const [task] = await views(deed, rows(deed).where('task.id', '=', id))
  if (task === undefined) throw new AppError('not-found')
  return task
}

function rows({ tx }: OfficerDeed) {
  return tx
    .selectFrom('task')
    .leftJoin('staff', 'staff.id', 'task.assigned_to')
    .selectAll('task')
    .select(['staff.name as assignee', 'staff.title as assignee_title'])
    .orderBy('task.due_at')
    .orderBy('task.id')
    .limit(500)
}

async function views({ house }: OfficerDeed, query: ReturnType<typeof rows>): Promise<TaskView[]> {
  return (await query.execute()).map((row) => ({
    id: row.id,
    conversationId: row.conversation_id,
    messageId: row.message_id,
    kind: row.kind,
    dueAt: row.due_at.toISOString(),
    note: noteOf(house.vault.open<TaskContent>(row.id, row)),
    assignedTo:
      row.assigned_to === null
        ? null
        : { id: row.assigned_to, name: row.assignee ?? '', title: row.assignee_title ?? '' },
    outcome: row.outcome,
    settledAt: row.settled_at?.toISOString() ?? null,
  }))
}

function noteOf({ note, outcomeNote }: TaskContent): string {
  return [note, outcomeNote].filter(Boolean).join('\n')
}
