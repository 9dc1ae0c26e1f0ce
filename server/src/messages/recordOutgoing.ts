import type { SendDecision } from '@slussen/rules'
import type { Decided } from '../decisions/index.ts'
import { audit } from '../platform/audit.ts'
import { notify } from '../platform/db.ts'
import { newId } from '../platform/ids.ts'
import type { OfficerDeed } from '../staff/index.ts'
import type { Content, TaskContent } from './content.ts'
import { joinRecordOfQuestion } from './filing.ts'
import type { SendBody } from './schema.ts'

/** Ten seconds to think again (ux 3.2). */
export const UNDO_MS = 10_000

export interface Conversation {
  id: string
  unit_id: string
  client_id: string | null
  assigned_to: string | null
  reply_token: string
}

export interface Outgoing extends Pick<SendBody, 'channel' | 'text' | 'contentClass' | 'release'> {
  to: { id: string; value: string }
  answersId: string | null
  decided: Decided<SendDecision>
}

/** Recorded before anything leaves: message, its permitting decision and its delivery job, or none of them. */
export async function recordOutgoing(
  deed: OfficerDeed,
  conversation: Conversation,
  out: Outgoing,
): Promise<string> {
  const { tx, house, now, officer } = deed
  const id = newId()
  const unit = await tx
    .selectFrom('unit')
    .select(['name', 'email'])
    .where('id', '=', conversation.unit_id)
    .executeTakeFirstOrThrow()
  const letter = out.channel === 'letter'
  const content: Content = {
    subject: '', // the wire's subject is neutral and the same for all; the person's own never travels back
    text: out.text,
    from: { name: officer.name, address: unit.email },
    to: out.to.value,
    problems: [],
    ...(out.release && { release: out.release }),
  }
  await tx
    .insertInto('message')
    .values({
      id,
      conversation_id: conversation.id,
      unit_id: conversation.unit_id,
      direction: 'out',
      channel: out.channel,
      ...house.vault.seal(id, content),
      content_class: out.contentClass,
      wire_id: letter ? null : `${conversation.reply_token}.${id}@${unit.email.split('@')[1]}`,
      answers_id: out.answersId,
      contact_point_id: out.to.id,
      created_at: now,
      created_by: officer.staffId,
    })
    .execute()
  const sendAfter = new Date(now.getTime() + (letter ? 0 : UNDO_MS))
  await tx
    .insertInto('outbound')
    .values({
      message_id: id,
      unit_id: conversation.unit_id,
      decision_id: out.decided.id,
      decision_outcome: out.decided.answer.outcome,
      state: letter ? 'to_print' : 'queued',
      send_after: sendAfter,
    })
    .execute()
  if (letter) await addPostingTask(deed, conversation, id)
  else await house.jobs.add(tx, 'deliver', { messageId: id }, { after: sendAfter })
  await settleConversation(deed, conversation)
  await joinRecordOfQuestion(deed, id)
  await audit(tx, {
    deed: 'MessageRecorded',
    subject: { messageId: id, decisionId: out.decided.id },
    scope: conversation.unit_id,
  })
  return id
}

async function addPostingTask(
  deed: OfficerDeed,
  conversation: Conversation,
  messageId: string,
): Promise<void> {
  const id = newId()
  await deed.tx
    .insertInto('task')
    .values({
      id,
      unit_id: conversation.unit_id,
      conversation_id: conversation.id,
      message_id: messageId,
      kind: 'post_letter',
      assigned_to: deed.officer.staffId,
      due_at: deed.now,
      ...deed.house.vault.seal(id, { note: '' } satisfies TaskContent),
      created_at: deed.now,
      created_by: deed.officer.staffId,
    })
    .execute()
}

/** The one who answers takes the conversation, if nobody had; the draft has become the message. */
async function settleConversation(deed: OfficerDeed, { id, assigned_to }: Conversation): Promise<void> {
  await deed.tx
    .updateTable('conversation')
    .set({ last_message_at: deed.now, assigned_to: assigned_to ?? deed.officer.staffId })
    .where('id', '=', id)
    .execute()
  await deed.tx
    .deleteFrom('draft')
    .where('conversation_id', '=', id)
    .where('staff_id', '=', deed.officer.staffId)
    .execute()
  await notify(deed.tx, 'conversation', id)
}
