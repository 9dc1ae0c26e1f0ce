import { decide, decisionView } from '../decisions/index.ts'
import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { lockChangeable } from './changeable.ts'
import { type Content, openContent } from './content.ts'
import { keepDraft } from './drafts.ts'
import { sendFacts } from './facts.ts'
import { refuseIfOvertaken } from './overtaken.ts'
import { type Conversation, recordOutgoing, UNDO_MS } from './recordOutgoing.ts'
import type { SendAnswer, SendBody } from './schema.ts'
import { settleTasks } from './tasks.ts'

/** What is to be sent, and the question it answers if that is already known. */
type Draft = Omit<SendBody, 'lastMessageId'> & { answersId?: string | null }

/**
 * One reply or message out: facts → decide → record, in one transaction; delivery follows by itself.
 * A refusal is an answer: the draft is kept and the decision given back. Throws `conflict` when a newer message
 * than the officer has seen lies in the conversation, `invalid` when the address is not the linked person's,
 * `not-allowed` for somebody who may not work with the unit's conversations.
 * Source: R-KOM-08, -14, -15, -17; R-EPOST-01, -02, -09..-12.
 */
export async function sendMessage(
  deed: OfficerDeed,
  conversationId: string,
  body: SendBody,
): Promise<SendAnswer> {
  const conversation = await lockChangeable(deed, conversationId)
  const { lastMessageId, ...draft } = body
  await refuseIfOvertaken(deed, conversationId, lastMessageId)
  return gateAndRecord(deed, conversation, draft)
}

/**
 * A person's press after "we do not know whether it arrived": the same text again as a message of its own,
 * through the same gate. Throws `conflict` unless the first one's fate is unsure or it was refused.
 */
export async function sendAgain(deed: OfficerDeed, messageId: string): Promise<SendAnswer> {
  const first = await deed.tx
    .selectFrom('message')
    .innerJoin('outbound', 'outbound.message_id', 'message.id')
    .selectAll('message')
    .select('outbound.state')
    .where('message.id', '=', messageId)
    .executeTakeFirst()
  if (first === undefined) throw new AppError('not-found')
  const conversation = await lockChangeable(deed, first.conversation_id)
  // Settling the task is what makes the press count once: a second press finds it settled.
  const mayBeSentAgain = first.state === 'unsure' || first.state === 'refused' || first.state === 'held'
  if (!mayBeSentAgain || !(await settleTasks(deed, messageId, 'sent_again'))) {
    throw new AppError('conflict', {
      sv: 'Meddelandet är redan skickat igen eller levererat. Inget mer skickades.',
      en: 'The message has already been sent again or delivered. Nothing more was sent.',
    })
  }
  return gateAndRecord(deed, conversation, {
    channel: first.channel === 'letter' ? 'letter' : 'external_email',
    contactPointId: first.contact_point_id,
    ...textAndRelease(openContent(deed.house.vault, first)),
    contentClass: first.content_class as SendBody['contentClass'],
    answersId: first.answers_id,
  })
}

const textAndRelease = ({ text, release }: Content) => ({ text, ...(release && { release }) })

async function gateAndRecord(
  deed: OfficerDeed,
  conversation: Conversation,
  draft: Draft,
): Promise<SendAnswer> {
  const to = await registeredAddress(deed, conversation.client_id, draft)
  const { facts, answersId } = await sendFacts(deed, conversation, { ...draft, contactPointId: to.id })
  const unitId = conversation.unit_id
  const decided = await decide(deed, { question: 'send', facts, unitId, askedFor: 'sending' })
  const decision = decisionView(decided.answer)
  if (decided.permit === undefined) {
    await keepDraft(deed, conversation, draft)
    const subject = { conversationId: conversation.id, decisionId: decided.id }
    await audit(deed.tx, { deed: 'MessageStopped', subject, scope: unitId })
    return { sent: false, messageId: null, undoUntil: null, decision }
  }
  const messageId = await recordOutgoing(deed, conversation, { ...draft, to, answersId, decided })
  const undoUntil = draft.channel === 'letter' ? null : new Date(deed.now.getTime() + UNDO_MS).toISOString()
  return { sent: true, messageId, undoUntil, decision }
}

/**
 * law: R-KOM-10: an answer goes only to a contact point in the register, never to a Reply-To or to whatever
 * address a message claims to come from.
 */
async function registeredAddress(deed: OfficerDeed, clientId: string | null, draft: Draft) {
  const row =
    clientId === null || draft.contactPointId === null
      ? undefined
      : await deed.tx
          .selectFrom('contact_point')
          .select(['id', 'sealed', 'sealed_key'])
          .where('id', '=', draft.contactPointId)
          .where('client_id', '=', clientId)
          .where('kind', '=', draft.channel === 'letter' ? 'address' : 'email')
          .where('ended_at', 'is', null)
          .executeTakeFirst()
  if (row === undefined) {
    throw new AppError('invalid', {
      sv: 'Det finns ingen sådan adress i registret för personen. Inget skickades och din text finns kvar. Koppla konversationen till personen och lägg till adressen först.',
      en: 'The register holds no such address for this person. Nothing was sent and your text is still here. Link the conversation to the person and add the address first.',
    })
  }
  return { id: row.id, value: deed.house.vault.open<{ value: string }>(row.id, row).value }
}
