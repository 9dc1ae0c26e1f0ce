import { deliverBy, type Envelope, type Handover } from '../channels/deliver.ts'
import { decide, type Permit } from '../decisions/index.ts'
import { audit } from '../platform/audit.ts'
import { notify } from '../platform/db.ts'
import { bySystem, type Deed, type House } from '../platform/house.ts'
import { openContent } from './content.ts'
import { sendFacts } from './facts.ts'
import type { ContentClass, OutState } from './schema.ts'
import { addDeliveryTask, settleTasks } from './tasks.ts'

/** What the wire needs to know about the house: where to hand over, and the name that stands as sender. */
export interface DeliveryConfig {
  smtpOutUrl: string
  municipality: string
}

interface Parcel {
  envelope: Envelope
  permit: Permit
}

/** Tries while the other side is away: 1, 2, 4 … minutes, at most an hour apart, for about two days. */
const MAX_ATTEMPTS = 55
const backoffMs = (attempts: number) => Math.min(60, 2 ** attempts) * 60_000

/**
 * Hands one recorded message over. The state `handing_over` is committed before the first byte leaves; found
 * in that state when the job comes again, the message is `unsure` and a person's business, never sent again by
 * itself. So nothing is sent twice and nothing is forgotten. Idempotent; a job for a message that has been
 * undone or delivered does nothing.
 */
export async function deliverMessage(house: House, config: DeliveryConfig, messageId: string): Promise<void> {
  const parcel = await bySystem(house, 'hand-over', (deed) => takeParcel(deed, config, messageId))
  if (parcel === undefined) return
  const handover = await deliverBy(config.smtpOutUrl, parcel.envelope, parcel.permit)
  await bySystem(house, 'settle-delivery', (deed) => settle(deed, messageId, handover))
  house.log.info('message.handed_over', { messageId, outcome: handover.outcome, code: handover.code })
}

/** The gate is asked again: protection, consent or address may have changed since the press of the button. */
async function takeParcel(
  deed: Deed,
  config: DeliveryConfig,
  messageId: string,
): Promise<Parcel | undefined> {
  const { tx, house, now } = deed
  const row = await tx
    .selectFrom('outbound')
    .innerJoin('message', 'message.id', 'outbound.message_id')
    .innerJoin('conversation', 'conversation.id', 'message.conversation_id')
    .select(['outbound.state', 'outbound.send_after', 'message.id', 'message.sealed', 'message.sealed_key'])
    .select([
      'message.contact_point_id',
      'message.content_class',
      'message.answers_id',
      'message.wire_id',
      'message.created_at',
    ])
    .select([
      'conversation.id as conversation_id',
      'conversation.client_id',
      'conversation.unit_id',
      'conversation.reply_token',
    ])
    .where('outbound.message_id', '=', messageId)
    .forUpdate('outbound')
    .executeTakeFirst()
  if (row === undefined) return undefined
  if (row.state === 'handing_over') {
    await settle(deed, messageId, { outcome: 'unsure', code: 'interrupted' })
    return undefined
  }
  if (row.state !== 'queued') return undefined
  if (row.send_after > now) {
    // The database's clock and ours may differ; a job that came too early is put back, not lost.
    await house.jobs.add(tx, 'deliver', { messageId }, { after: row.send_after })
    return undefined
  }

  const content = openContent(house.vault, row)
  const conversation = { id: row.conversation_id, client_id: row.client_id, unit_id: row.unit_id }
  const { facts } = await sendFacts(deed, conversation, {
    channel: 'external_email',
    contactPointId: row.contact_point_id ?? '',
    contentClass: row.content_class as ContentClass,
    text: content.text,
    release: content.release,
    answersId: row.answers_id,
  })
  const { permit, answer } = await decide(deed, {
    question: 'send',
    facts,
    unitId: row.unit_id,
    askedFor: 'delivery',
  })
  if (permit === undefined) {
    await settle(deed, messageId, { outcome: 'held', code: answer.rule })
    return undefined
  }
  await setState(deed, messageId, { state: 'handing_over', handed_over_at: now })
  const [local, domain] = content.from.address.split('@')
  return {
    permit,
    envelope: {
      from: { name: config.municipality, address: content.from.address },
      to: content.to,
      replyTo: `${local}+t.${row.reply_token}@${domain}`,
      subject: `Meddelande från ${config.municipality}`,
      text: content.text,
      messageId: `<${row.wire_id}>`,
      date: row.created_at,
    },
  }
}

/** What became of it, and whose business it is now. Exported for the tests of each outcome. */
async function settle(
  deed: Deed,
  messageId: string,
  handover: Handover | { outcome: 'held'; code: string },
): Promise<void> {
  const { tx, house, now } = deed
  const row = await tx
    .selectFrom('outbound')
    .innerJoin('message', 'message.id', 'outbound.message_id')
    .select(['outbound.state', 'outbound.attempts', 'message.created_at'])
    .select(['message.conversation_id', 'message.unit_id', 'message.created_by'])
    .where('outbound.message_id', '=', messageId)
    .forUpdate('outbound')
    .executeTakeFirstOrThrow()
  const gaveUp = handover.outcome === 'try_later' && row.attempts + 1 >= MAX_ATTEMPTS
  const state = gaveUp ? 'refused' : handover.outcome

  if (state === 'try_later') {
    const sendAfter = new Date(now.getTime() + backoffMs(row.attempts))
    await setState(deed, messageId, {
      state: 'queued',
      send_after: sendAfter,
      attempts: row.attempts + 1,
      reply_code: handover.code,
    })
    await house.jobs.add(tx, 'deliver', { messageId }, { after: sendAfter })
  } else {
    await setState(deed, messageId, { state, settled_at: now, reply_code: handover.code })
    if (state === 'delivered') {
      await stopWaiting(deed, row)
      await settleTasks(deed, messageId, 'done') // it had looked unsure for a while
    } else {
      await addDeliveryTask(deed, { messageId, kind: `delivery_${state}`, ...row })
    }
  }
  await audit(tx, { deed: 'MessageSettled', subject: { messageId }, scope: row.unit_id, reason: state })
  await notify(tx, 'conversation', row.conversation_id)
}

/** Nobody waits for an answer any more, unless they have written again since this one was written. */
async function stopWaiting(deed: Deed, answer: { conversation_id: string; created_at: Date }): Promise<void> {
  await deed.tx
    .updateTable('conversation')
    .set({ answer_due_at: null })
    .where('id', '=', answer.conversation_id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('message')
            .select('message.id')
            .where('conversation_id', '=', answer.conversation_id)
            .where('direction', '=', 'in')
            .where('automatic', '=', false)
            .where('created_at', '>', answer.created_at),
        ),
      ),
    )
    .execute()
}

interface OutboundChange {
  state: OutState
  handed_over_at?: Date
  settled_at?: Date
  send_after?: Date
  attempts?: number
  reply_code?: string
}

async function setState(deed: Deed, messageId: string, change: OutboundChange): Promise<void> {
  await deed.tx.updateTable('outbound').set(change).where('message_id', '=', messageId).execute()
}
