import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import type { OfficerDeed } from '../staff/index.ts'
import type { SealedClient } from './clients.ts'
import { maskClient } from './mask.ts'
import { ageGroup } from './party.ts'
import { yearOfBirth } from './personalNumber.ts'
import type { CaseFileRef, ClientView, ConsentEntry, ContactPoint } from './schema.ts'

/** The case files of each client. The records room, to the right of this one, has them; the roof hands this in. */
export type CaseFilesOf = (
  deed: OfficerDeed,
  clientIds: readonly string[],
) => Promise<ReadonlyMap<string, CaseFileRef[]>>

/**
 * What an officer sees of a client, masked where it has to be. That it was read is written down. Throws `not-found`,
 * which is also the answer for somebody else's client.
 */
export async function getClientView(
  deed: OfficerDeed,
  clientId: string,
  caseFilesOf: CaseFilesOf,
): Promise<ClientView> {
  const view = maskClient(await readClient(deed, clientId, caseFilesOf))
  await audit(deed.tx, { deed: 'ClientViewed', subject: { clientId }, scope: view.unitId })
  return view
}

/** Everything about a client, unmasked. For this room's own use: what goes out passes `maskClient` or an opening. */
export async function readClient(
  deed: OfficerDeed,
  clientId: string,
  caseFilesOf: CaseFilesOf,
): Promise<ClientView> {
  const row = await deed.tx.selectFrom('client').selectAll().where('id', '=', clientId).executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  const sealed = deed.house.vault.open<SealedClient>(row.id, row)
  const { name, personalNumber = null, language = '', remarks } = sealed
  return {
    id: row.id,
    unitId: row.unit_id,
    kind: row.kind,
    protectedIdentity: row.protected_identity,
    opened: false,
    name,
    born: personalNumber === null ? '' : yearOfBirth(personalNumber),
    ageGroup: row.kind === 'client' ? (ageGroup(sealed, deed.now) ?? null) : null,
    personalNumber,
    hasPersonalNumber: personalNumber !== null,
    language,
    remarks,
    contactPoints: await readContactPoints(deed, row.id),
    consents: await readConsents(deed, row.id),
    caseFiles: [...((await caseFilesOf(deed, [row.id])).get(row.id) ?? [])],
  }
}

async function readContactPoints({ tx, house }: OfficerDeed, clientId: string): Promise<ContactPoint[]> {
  const rows = await tx
    .selectFrom('contact_point as point')
    .leftJoin('staff', 'staff.id', 'point.verified_by')
    .select(['point.id', 'point.kind', 'point.source', 'point.sealed', 'point.sealed_key'])
    .select(['point.verified_at', 'point.verified_how', 'staff.name as verifier'])
    .where('point.client_id', '=', clientId)
    .where('point.ended_at', 'is', null)
    .orderBy('point.created_at')
    .orderBy('point.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    value: house.vault.open<{ value: string }>(row.id, row).value,
    masked: false,
    source: row.source,
    verified: row.verified_at &&
      row.verified_how && {
        at: row.verified_at.toISOString(),
        by: row.verifier ?? '',
        how: row.verified_how,
      },
  }))
}

async function readConsents({ tx }: OfficerDeed, clientId: string): Promise<ConsentEntry[]> {
  const rows = await tx
    .selectFrom('consent')
    .innerJoin('staff', 'staff.id', 'consent.created_by')
    .select([
      'consent.channel',
      'consent.state',
      'consent.how',
      'consent.message_id',
      'consent.created_at',
      'staff.name',
    ])
    .where('consent.client_id', '=', clientId)
    .orderBy('consent.created_at', 'desc')
    .orderBy('consent.id', 'desc')
    .execute()
  return rows.map((row) => ({
    channel: row.channel,
    state: row.state,
    at: row.created_at.toISOString(),
    by: row.name,
    how: row.how,
    messageId: row.message_id,
  }))
}
