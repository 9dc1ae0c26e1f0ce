/**
 * What the inbox reads: first the page, then for these at most 500 conversations their newest words and what is
 * left to do. A handful of queries, each along an index, so that it does not slow down as the years go by.
 */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Schema } from '../platform/schema.gen.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { NOT_SENT } from './fileable.ts'
import type { View } from './schema.ts'

/** More than anybody reads; the rest comes when these are done. */
const LIMIT = 500

type Of = ExpressionBuilder<Schema, 'conversation'>

/** Which conversations each view shows. Row-level security has already left out other units'. */
function shownIn(view: View, { staffId }: OfficerDeed['officer'], of: Of): Expression<SqlBool> {
  if (view === 'done') return of('state', '=', 'done')
  const open = of('state', '=', 'open')
  if (view === 'mine') return of.and([open, of('assigned_to', '=', staffId)])
  if (view === 'unassigned') return of.and([open, of('assigned_to', 'is', null)])
  if (view === 'unanswered') return of.and([open, of('answer_due_at', 'is not', null)])
  return open
}

/** R-KOM-01: deadline first, then age: who has waited longest stands first. What is done stands with the newest first. */
export function readPage(deed: OfficerDeed, view: View) {
  const newestFirst = view === 'done'
  return deed.tx
    .selectFrom('conversation')
    .innerJoin('unit', 'unit.id', 'conversation.unit_id')
    .leftJoin('staff', 'staff.id', 'conversation.assigned_to')
    .select(['conversation.id', 'conversation.client_id', 'conversation.state', 'unit.name as unit_name'])
    .select(['conversation.answer_due_at', 'conversation.last_message_at', 'conversation.assigned_to'])
    .select(['staff.name as assignee', 'staff.title as assignee_title'])
    .where((of) =>
      view === 'to_file'
        ? of('conversation.id', 'in', toFile(deed).select('message.conversation_id'))
        : shownIn(view, deed.officer, of),
    )
    .orderBy('conversation.answer_due_at', (by) => (newestFirst ? by.desc() : by.asc()).nullsLast())
    .orderBy('conversation.last_message_at', newestFirst ? 'desc' : 'asc')
    .orderBy('conversation.id')
    .limit(LIMIT)
    .execute()
}

/** How many there are in each view, whichever is shown. */
export async function countViews(deed: OfficerDeed) {
  const n = (of: Of, view: View) => of.fn.countAll<string>().filterWhere(shownIn(view, deed.officer, of))
  const open = await deed.tx
    .selectFrom('conversation')
    .where('state', '=', 'open')
    .select((of) => [
      n(of, 'mine').as('mine'),
      n(of, 'team').as('team'),
      n(of, 'unassigned').as('unassigned'),
      n(of, 'unanswered').as('unanswered'),
    ])
    .executeTakeFirstOrThrow()
  const left = await toFile(deed)
    .select(({ fn }) => fn.count<string>('message.conversation_id').distinct().as('n'))
    .executeTakeFirstOrThrow()
  return {
    mine: Number(open.mine),
    team: Number(open.team),
    unassigned: Number(open.unassigned),
    unanswered: Number(open.unanswered),
    to_file: Number(left.n),
  }
}

/** What has no place yet and may be given one: not what was taken back, or waits for the registrar. */
function toFile({ tx }: OfficerDeed) {
  return tx
    .selectFrom('message')
    .leftJoin('outbound', 'outbound.message_id', 'message.id')
    .leftJoin('question', (open) =>
      open.onRef('question.message_id', '=', 'message.id').on('question.answered_at', 'is', null),
    )
    .where('message.record_id', 'is', null)
    .where('question.id', 'is', null)
    .where((is) => is.or([is('outbound.state', 'is', null), is('outbound.state', 'not in', NOT_SENT)]))
}

export interface Left {
  unfiled: number
  openQuestion: boolean
  /** A message whose fate nobody has looked at yet: its task is still open. */
  attention: 'unsure' | 'refused' | 'held' | null
  /** When the oldest message came in that nothing delivered has answered. */
  since: Date | null
}

/** What is left to do in each of these. */
export async function readLeft(deed: OfficerDeed, ids: readonly string[]): Promise<(id: string) => Left> {
  const unfiled = await toFile(deed)
    .select(['message.conversation_id as id', sql<number>`count(*)::int`.as('n')])
    .where(sql<boolean>`message.conversation_id = any(${[...ids]}::uuid[])`)
    .groupBy('message.conversation_id')
    .execute()
  const asked = await deed.tx
    .selectFrom('question')
    .innerJoin('message', 'message.id', 'question.message_id')
    .select('message.conversation_id as id')
    .where('question.answered_at', 'is', null)
    .where(sql<boolean>`message.conversation_id = any(${[...ids]}::uuid[])`)
    .execute()
  const tasks = await deed.tx
    .selectFrom('task')
    .select(['conversation_id as id', sql<Left['attention']>`replace(kind, 'delivery_', '')`.as('attention')])
    .where(sql<boolean>`conversation_id = any(${[...ids]}::uuid[])`)
    .where('kind', 'in', ['delivery_unsure', 'delivery_refused', 'delivery_held'])
    .where('settled_at', 'is', null)
    .orderBy('created_at')
    .execute()
  const waiting = await deed.tx
    .selectFrom('message')
    .select((row) => ['conversation_id as id', row.fn.min('created_at').as('since')])
    .where(sql<boolean>`conversation_id = any(${[...ids]}::uuid[])`)
    .where('direction', '=', 'in')
    .where('automatic', '=', false)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('message as answer')
            .innerJoin('outbound', 'outbound.message_id', 'answer.id')
            .select('answer.id')
            .whereRef('answer.conversation_id', '=', 'message.conversation_id')
            .whereRef('answer.created_at', '>', 'message.created_at')
            .where('outbound.state', '=', 'delivered'),
        ),
      ),
    )
    .groupBy('conversation_id')
    .execute()
  const counts = new Map(unfiled.map(({ id, n }) => [id, n]))
  const questions = new Set(asked.map(({ id }) => id))
  const attention = new Map(tasks.map((row) => [row.id, row.attention]))
  const since = new Map(waiting.map((row) => [row.id, row.since]))
  return (id) => ({
    unfiled: counts.get(id) ?? 0,
    openQuestion: questions.has(id),
    attention: attention.get(id) ?? null,
    since: since.get(id) ?? null,
  })
}
