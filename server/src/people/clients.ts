/** The register of clients: one row for each person and unit, since secrecy runs between units. */
import { sql } from 'kysely'
import type { Static } from 'typebox'
import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { nameWords } from '../platform/vault.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { requireRole } from './access.ts'
import { maskClient } from './mask.ts'
import { normalPersonalNumber } from './personalNumber.ts'
import type { AgeGroup, ClientChangeBody, NewClientBody, Remark } from './schema.ts'

/** What `client.sealed` holds. */
export interface SealedClient {
  name: string
  /** Twelve digits. */
  personalNumber?: string
  ageGroup?: AgeGroup
  language?: string
  remarks: Remark[]
}

/**
 * Enters somebody in the register of a unit and returns the id. Throws `invalid` for a personal number that cannot
 * be right, `conflict` when the unit already has somebody with that number.
 */
export async function createClient(deed: Deed, client: Static<typeof NewClientBody>): Promise<string> {
  requireRole(deed, client.unitId)
  const { tx, now } = deed
  const { vault } = deed.house
  const id = newId()
  const personalNumber = requirePersonalNumber(client.personalNumber, now)
  const numberIndex = personalNumber === undefined ? null : vault.blindIndex(NUMBER_INDEX, personalNumber)
  if (numberIndex !== null) await requireUnknown(deed, client.unitId, numberIndex)
  const { language, ageGroup, remarks = [] } = client
  const content: SealedClient = {
    name: client.name.trim(),
    remarks,
    ...(language && { language }),
    ...(ageGroup && { ageGroup }),
  }
  const row = {
    id,
    unit_id: client.unitId,
    kind: client.kind,
    ...vault.seal(id, { ...content, ...(personalNumber && { personalNumber }) }),
    name_index: byteaArray(nameIndexes(deed, client.name)),
    number_index: numberIndex,
    protected_identity: client.protectedIdentity ?? false,
    created_at: now,
    created_by: sql<string>`current_actor()`,
  }
  await tx.insertInto('client').values(row).execute()
  await audit(tx, { deed: 'ClientCreated', subject: { clientId: id }, scope: client.unitId })
  return id
}

/**
 * Changes what has to be thought of before every contact. Throws `not-found`, and `not-allowed` when somebody other
 * than the head of unit would lift a protected identity: that would be an opening without a reason.
 */
export async function changeClient(
  deed: OfficerDeed,
  clientId: string,
  changes: Static<typeof ClientChangeBody>,
): Promise<void> {
  const client = await getClientRow(deed, clientId)
  requireRole(deed, client.unit_id)
  const { protectedIdentity = client.protected_identity, ...content } = changes
  const lifted = client.protected_identity && !protectedIdentity
  if (lifted) requireRole(deed, client.unit_id, ['head_of_unit'])
  const sealed = deed.house.vault.open<SealedClient>(clientId, client)
  await deed.tx
    .updateTable('client')
    .set({
      ...deed.house.vault.seal(clientId, { ...sealed, ...content }),
      protected_identity: protectedIdentity,
    })
    .where('id', '=', clientId)
    .execute()
  const reason =
    protectedIdentity === client.protected_identity ? 'details' : lifted ? 'protection_lifted' : 'protected'
  await audit(deed.tx, { deed: 'ClientChanged', subject: { clientId }, scope: client.unit_id, reason })
}

/** Name ('' where the identity is protected) and protection of each client that the deed may see, by id. */
export async function clientNames(
  deed: Deed,
  clientIds: readonly string[],
): Promise<Map<string, { name: string; protectedIdentity: boolean }>> {
  if (clientIds.length === 0) return new Map()
  const rows = await deed.tx
    .selectFrom('client')
    .select(['id', 'sealed', 'sealed_key', 'protected_identity'])
    .where('id', 'in', [...new Set(clientIds)])
    .execute()
  return new Map(
    rows.map((row) => {
      const { name } = deed.house.vault.open<SealedClient>(row.id, row)
      return [row.id, maskClient({ name, protectedIdentity: row.protected_identity })]
    }),
  )
}

/** The row, locked against another's change. Throws `not-found`, in the same words when it is not for these eyes. */
export async function getClientRow({ tx }: Deed, clientId: string) {
  const row = await tx
    .selectFrom('client')
    .selectAll()
    .where('id', '=', clientId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  return row
}

export const NUMBER_INDEX = 'personal-number'

/** One blind index for each whole word of the name. */
export function nameIndexes({ house }: Deed, name: string): Buffer[] {
  return nameWords(name).map((word) => house.vault.blindIndex('name-word', word))
}

// Element by element: the two stores do not write an array of bytes in the same way.
export function byteaArray(values: readonly Buffer[]) {
  return sql<Buffer[]>`array[${sql.join(values.map((value) => sql`${value}::bytea`))}]::bytea[]`
}

function requirePersonalNumber(written: string | undefined, now: Date): string | undefined {
  if (written === undefined || written.trim() === '') return undefined
  const number = normalPersonalNumber(written, now)
  if (number === undefined) throw new AppError('invalid', NUMBER_WRONG, { personalNumber: NUMBER_WRONG })
  return number
}

async function requireUnknown({ tx }: Deed, unitId: string, numberIndex: Buffer): Promise<void> {
  const known = await tx
    .selectFrom('client')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('number_index', '=', numberIndex)
    .executeTakeFirst()
  if (known !== undefined) throw new AppError('conflict', KNOWN, { personalNumber: KNOWN })
}

const NUMBER_WRONG = {
  sv: 'Personnumret stämmer inte: datumet eller kontrollsiffran är fel. Inget sparades. Rätta det eller lämna det tomt.',
  en: 'The personal number is not right: its date or check digit is wrong. Nothing was saved. Correct it or leave it out.',
}
const KNOWN = {
  sv: 'Någon med det personnumret finns redan hos enheten. Inget sparades. Sök på numret i stället.',
  en: 'Somebody with this personal number is already known to the unit. Nothing was saved. Search for the number instead.',
}
