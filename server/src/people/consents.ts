/** What a person has agreed to, for each channel. Never overwritten: a new row is added, and the newest speaks (L-08). */
import type { SendFacts } from '@slussen/rules'
import type { Static } from 'typebox'
import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { requireRole } from './access.ts'
import { getClientRow } from './clients.ts'
import type { ConsentBody, ConsentEntry, ContactKind } from './schema.ts'

type Channel = ConsentEntry['channel']
type Taken = Pick<Static<typeof ConsentBody>, 'channel' | 'how'>

const ADDRESS_OF: Record<Channel, ContactKind> = { external_email: 'email', sms: 'phone', phone: 'phone' }

/**
 * The fact `cons` for this person and channel; `answeringMessageId` when what is to be sent answers that message.
 * Throws `not-found`.
 */
export async function currentConsent(
  deed: Deed,
  clientId: string,
  channel: Channel,
  answeringMessageId?: string,
): Promise<SendFacts['cons']> {
  const client = await deed.tx
    .selectFrom('client')
    .select('kind')
    .where('id', '=', clientId)
    .executeTakeFirst()
  if (client === undefined) throw new AppError('not-found')
  const rows = await newestFirst(deed, clientId, channel)
  const spoken = rows.find(({ state }) => state !== 'implied')
  // law: A-04: after a withdrawal a new question is no new consent. It stands until the person gives one.
  if (spoken?.state === 'withdrawn') return 'withdrawn'
  if (spoken !== undefined && !(await hasMoved(deed, { clientId, channel, since: spoken.created_at })))
    return 'given'
  // law: A-02: a question is consent to its own answer, in that channel, and to nothing after it.
  if (answeringMessageId !== undefined && rows.some((row) => row.message_id === answeringMessageId))
    return 'implied'
  return rows.length === 0 && client.kind === 'organisation' ? 'not_applicable' : 'none'
}

/** R-KOM-10: the person agrees to this form of contact. Throws `not-found`. */
export function giveConsent(deed: OfficerDeed, clientId: string, taken: Taken): Promise<void> {
  return addConsent(deed, clientId, { ...taken, state: 'given' })
}

/** counts from this moment. Throws `not-found`. */
export function withdrawConsent(deed: OfficerDeed, clientId: string, taken: Taken): Promise<void> {
  return addConsent(deed, clientId, { ...taken, state: 'withdrawn' })
}

/**
 * R-KOM-11: the officer holds that the person asked for something in this message. Said twice, it is noted once.
 * Throws `not-found`.
 */
export async function recordImpliedConsent(
  deed: OfficerDeed,
  clientId: string,
  channel: Channel,
  messageId: string,
): Promise<void> {
  const rows = await newestFirst(deed, clientId, channel)
  if (rows.some((row) => row.message_id === messageId)) return
  await addConsent(deed, clientId, { channel, state: 'implied', how: 'own_message', messageId })
}

type NewConsent = Pick<ConsentEntry, 'channel' | 'state' | 'how'> & { messageId?: string }

async function addConsent(deed: OfficerDeed, clientId: string, consent: NewConsent): Promise<void> {
  const { unit_id } = await getClientRow(deed, clientId)
  requireRole(deed, unit_id)
  const id = newId()
  const { channel, state, how, messageId = null } = consent
  const by = { created_at: deed.now, created_by: deed.officer.staffId }
  await deed.tx
    .insertInto('consent')
    .values({ id, client_id: clientId, unit_id, channel, state, how, message_id: messageId, ...by })
    .execute()
  const subject = { consentId: id, clientId, ...(messageId !== null && { messageId }) }
  await audit(deed.tx, { deed: DEED[state], subject, scope: unit_id, reason: how })
}

const DEED = { given: 'ConsentGiven', implied: 'ConsentImplied', withdrawn: 'ConsentWithdrawn' } as const

function newestFirst({ tx }: Deed, clientId: string, channel: Channel) {
  return tx
    .selectFrom('consent')
    .select(['state', 'message_id', 'created_at'])
    .where('client_id', '=', clientId)
    .where('channel', '=', channel)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

// law: A-05: a consent is for one address, and is asked for again when the address changes.
// NOT MODELLED: which of several addresses it was given for; it holds while one of those known at the time is left.
async function hasMoved(
  deed: Deed,
  consent: { clientId: string; channel: Channel; since: Date },
): Promise<boolean> {
  const points = await deed.tx
    .selectFrom('contact_point')
    .select('created_at')
    .where('client_id', '=', consent.clientId)
    .where('kind', '=', ADDRESS_OF[consent.channel])
    .where('ended_at', 'is', null)
    .execute()
  return points.length > 0 && points.every(({ created_at }) => created_at > consent.since)
}
