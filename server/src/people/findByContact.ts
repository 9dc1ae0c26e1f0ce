import type { Deed } from '../platform/house.ts'
import type { SealedClient } from './clients.ts'
import { valueIndex } from './contactPoints.ts'
import { normalContactValue } from './contactValue.ts'
import { maskClient } from './mask.ts'
import type { ContactKind } from './schema.ts'

export interface KnownContactPoint {
  contactPointId: string
  clientId: string
  /** '' where the identity is protected. */
  name: string
  protectedIdentity: boolean
  verified: boolean
}

/**
 * Who in the unit's register has this address: suggestions, oldest first, never a fact, since several people may
 * share one. An address that cannot be read is nobody's.
 */
export async function findContactPoints(
  deed: Deed,
  unitId: string,
  sought: { kind: ContactKind; value: string },
): Promise<KnownContactPoint[]> {
  const value = readable(sought)
  if (value === undefined) return []
  const rows = await deed.tx
    .selectFrom('contact_point as point')
    .innerJoin('client', 'client.id', 'point.client_id')
    .select(['point.id as contactPointId', 'point.verified_at'])
    .select(['client.id', 'client.sealed', 'client.sealed_key', 'client.protected_identity'])
    .where('point.unit_id', '=', unitId)
    .where('point.kind', '=', sought.kind)
    .where('point.value_index', '=', valueIndex(deed, sought.kind, value))
    .where('point.ended_at', 'is', null)
    .orderBy('point.created_at')
    .orderBy('point.id')
    .execute()
  return rows.map((row) =>
    maskClient({
      contactPointId: row.contactPointId,
      clientId: row.id,
      name: deed.house.vault.open<SealedClient>(row.id, row).name,
      protectedIdentity: row.protected_identity,
      verified: row.verified_at !== null,
    }),
  )
}

/** The blind index an e-mail address has in the register, or null when it cannot be read. */
export function addressIndex(deed: Deed, address: string): Buffer | null {
  const value = readable({ kind: 'email', value: address })
  return value === undefined ? null : valueIndex(deed, 'email', value)
}

function readable({ kind, value }: { kind: ContactKind; value: string }): string | undefined {
  try {
    return normalContactValue(kind, value)
  } catch {
    return undefined
  }
}
