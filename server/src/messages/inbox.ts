/** The one query behind the inbox: conversations with their newest words and what is left to do in them. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Schema } from '../platform/schema.gen.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { NOT_SENT } from './fileable.ts'
import type { View } from './schema.ts'

/** More than anybody reads; the rest comes when these are done. */
const LIMIT = 500

type Of = ExpressionBuilder<Schema, 'conversation'>

/** Which conversations each view shows. Row-level security has already left out other units'. */
const VIEWS: Record<View, (of: Of, officer: OfficerDeed['officer']) => Expression<SqlBool>> = {
  mine: (of, { staffId }) => of.and([of('state', '=', 'open'), of('assigned_to', '=', staffId)]),
  team: (of) => of('state', '=', 'open'),
  unassigned: (of) => of.and([of('state', '=', 'open'), of('assigned_to', 'is', null)]),
  unanswered: (of) => of.and([of('state', '=', 'open'), of('answer_due_at', 'is not', null)]),
  to_file: (of) => of.exists(toFile(of).select('message.id')),
  done: (of) => of('state', '=', 'done'),
}

/** Deadline first, then age: who has waited longest stands first. What is done stands with the newest first. */
export function readInbox({ tx, officer }: OfficerDeed, view: View) {
  return tx
    .selectFrom('conversation')
    .where((of) => VIEWS[view](of, officer))
    .innerJoin('unit', 'unit.id', 'conversation.unit_id')
    .leftJoin('staff', 'staff.id', 'conversation.assigned_to')
    .leftJoinLateral(newest, (join) => join.onTrue())
    .leftJoinLateral(newestIncoming, (join) => join.onTrue())
    .select(['conversation.id', 'conversation.client_id', 'conversation.state', 'unit.name as unit_name'])
    .select(['conversation.answer_due_at', 'conversation.last_message_at', 'conversation.assigned_to'])
    .select(['staff.name as assignee', 'staff.title as assignee_title'])
    .select([
      'newest.id as newest_id',
      'newest.sealed',
      'newest.sealed_key',
      'newest.channel',
      'newest.direction',
    ])
    .select([
      'incoming.id as incoming_id',
      'incoming.sealed as incoming_sealed',
      'incoming.sealed_key as incoming_key',
    ])
    .select((of) => [
      toFile(of).select(sql<number>`count(*)::int`.as('n')).as('unfiled'),
      of.exists(openQuestion(of)).as('open_question'),
      attention(of).as('attention'),
    ])
    .orderBy('conversation.answer_due_at', (by) => (view === 'done' ? by.desc() : by.asc()).nullsLast())
    .orderBy('conversation.last_message_at', view === 'done' ? 'desc' : 'asc')
    .orderBy('conversation.id')
    .limit(LIMIT)
    .execute()
}

/** How many there are in each view, whichever is shown. */
export async function countInbox({ tx, officer }: OfficerDeed) {
  const n = (of: Of, view: View) => of.fn.countAll<string>().filterWhere(VIEWS[view](of, officer))
  const row = await tx
    .selectFrom('conversation')
    .where((of) => of.or([of('state', '=', 'open'), VIEWS.to_file(of, officer)]))
    .select((of) => [
      n(of, 'mine').as('mine'),
      n(of, 'team').as('team'),
      n(of, 'unassigned').as('unassigned'),
      n(of, 'unanswered').as('unanswered'),
      n(of, 'to_file').as('to_file'),
    ])
    .executeTakeFirstOrThrow()
  return {
    mine: Number(row.mine),
    team: Number(row.team),
    unassigned: Number(row.unassigned),
    unanswered: Number(row.unanswered),
    to_file: Number(row.to_file),
  }
}

/** What has no place yet and may be given one: not what was taken back, or waits for the registrar. */
function toFile(of: Of) {
  return of
    .selectFrom('message')
    .leftJoin('outbound', 'outbound.message_id', 'message.id')
    .whereRef('message.conversation_id', '=', 'conversation.id')
    .where('message.record_id', 'is', null)
    .where((is) => is.or([is('outbound.state', 'is', null), is('outbound.state', 'not in', NOT_SENT)]))
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('question')
            .select('question.id')
            .whereRef('question.message_id', '=', 'message.id')
            .where('question.answered_at', 'is', null),
        ),
      ),
    )
}

function openQuestion(of: Of) {
  return of
    .selectFrom('question')
    .innerJoin('message', 'message.id', 'question.message_id')
    .select('question.id')
    .whereRef('message.conversation_id', '=', 'conversation.id')
    .where('question.answered_at', 'is', null)
}

/** A message whose fate nobody has looked at yet: its task is still open. */
function attention(of: Of) {
  return of
    .selectFrom('task')
    .select(sql<'unsure' | 'refused' | 'held'>`replace(task.kind, 'delivery_', '')`.as('state'))
    .whereRef('task.conversation_id', '=', 'conversation.id')
    .where('task.kind', 'like', 'delivery_%')
    .where('task.settled_at', 'is', null)
    .orderBy('task.created_at', 'desc')
    .limit(1)
}

function newest(of: Of) {
  return of
    .selectFrom('message')
    .leftJoin('outbound', 'outbound.message_id', 'message.id')
    .select(['message.id', 'message.sealed', 'message.sealed_key', 'message.channel', 'message.direction'])
    .whereRef('message.conversation_id', '=', 'conversation.id')
    .where((is) => is.or([is('outbound.state', 'is', null), is('outbound.state', '!=', 'undone')]))
    .orderBy('message.created_at', 'desc')
    .orderBy('message.id', 'desc')
    .limit(1)
    .as('newest')
}

/** Who wrote, where nobody is linked yet. */
function newestIncoming(of: Of) {
  return of
    .selectFrom('message')
    .select(['message.id', 'message.sealed', 'message.sealed_key'])
    .whereRef('message.conversation_id', '=', 'conversation.id')
    .where('conversation.client_id', 'is', null)
    .where('message.direction', '=', 'in')
    .orderBy('message.created_at', 'desc')
    .orderBy('message.id', 'desc')
    .limit(1)
    .as('incoming')
}
