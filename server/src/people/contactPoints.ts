/** Where a client can be reached, and how sure somebody has made sure that it is the client who is there. */
import { sql } from 'kysely'
import type { Static } from 'typebox'
import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { requireRole } from './access.ts'
import { getClientRow } from './clients.ts'
import { normalContactValue } from './contactValue.ts'
import type { ContactKind, NewContactPointBody, Verification } from './schema.ts'

/**
 * Adds an address or number and returns its id. Throws `not-found` for the client, `invalid` when it cannot be
 * read, `conflict` when the client already has it.
 */
export async function addContactPoint(
  deed: Deed,
  clientId: string,
  point: Static<typeof NewContactPointBody>,
): Promise<string> {
  const client = await getClientRow(deed, clientId)
  requireRole(deed, client.unit_id)
  const id = newId()
  const value = normalContactValue(point.kind, point.value)
  const row = {
    id,
    client_id: clientId,
    unit_id: client.unit_id,
    kind: point.kind,
    ...deed.house.vault.seal(id, { value }),
    value_index: valueIndex(deed, point.kind, value),
    source: point.source,
    ...(point.verifiedHow && verified(deed, point.verifiedHow)),
    created_at: deed.now,
    created_by: sql<string>`current_actor()`,
  }
  const added = await deed.tx
    .insertInto('contact_point')
    .values(row)
    .onConflict((same) =>
      same.columns(['client_id', 'kind', 'value_index']).where('ended_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (added === undefined) throw new AppError('conflict', ALREADY, { value: ALREADY })
  const subject = { contactPointId: id, clientId }
  await audit(deed.tx, { deed: 'ContactPointAdded', subject, scope: client.unit_id, reason: point.source })
  if (point.verifiedHow)
    await noteVerified(deed, { id, client_id: clientId, unit_id: client.unit_id }, point.verifiedHow)
  return id
}

/** Notes that somebody has made sure. Returns the client's id. Throws `not-found`, also when it has ended. */
export async function verifyContactPoint(deed: OfficerDeed, id: string, how: Verification): Promise<string> {
  const point = await getContactPoint(deed, id)
  await deed.tx.updateTable('contact_point').set(verified(deed, how)).where('id', '=', id).execute()
  await noteVerified(deed, point, how)
  return point.client_id
}

/** Notes that the client is no longer reached there. Returns the client's id. Throws `not-found`. */
export async function endContactPoint(deed: OfficerDeed, id: string): Promise<string> {
  const { client_id, unit_id } = await getContactPoint(deed, id)
  await deed.tx.updateTable('contact_point').set({ ended_at: deed.now }).where('id', '=', id).execute()
  const subject = { contactPointId: id, clientId: client_id }
  await audit(deed.tx, { deed: 'ContactPointEnded', subject, scope: unit_id })
  return client_id
}

/** The blind index of an address already in its normal form. However its lines are broken, it is the same place. */
export function valueIndex({ house }: Deed, kind: ContactKind, normalValue: string): Buffer {
  return house.vault.blindIndex(kind, normalValue.toLowerCase().replace(/\s+/g, ' '))
}

interface Located {
  id: string
  client_id: string
  unit_id: string
}

async function getContactPoint(deed: OfficerDeed, id: string): Promise<Located> {
  const point = await deed.tx
    .selectFrom('contact_point')
    .select(['id', 'client_id', 'unit_id'])
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (point === undefined) throw new AppError('not-found')
  requireRole(deed, point.unit_id)
  return point
}

function verified({ now }: Deed, how: Verification) {
  return { verified_at: now, verified_by: sql<string>`current_actor()`, verified_how: how }
}

async function noteVerified({ tx }: Deed, point: Located, how: Verification): Promise<void> {
  const subject = { contactPointId: point.id, clientId: point.client_id }
  await audit(tx, { deed: 'ContactPointVerified', subject, scope: point.unit_id, reason: how })
}

const ALREADY = {
  sv: 'Adressen eller numret finns redan hos personen. Inget nytt sparades.',
  en: 'The person already has this address or number. Nothing new was saved.',
}
