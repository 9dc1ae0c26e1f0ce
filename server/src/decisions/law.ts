/** Which law is asked, on a given day. */
import { type Law, type PackId, packs } from '@slussen/rules'
import { stockholmDay } from '../platform/day.ts'
import type { Deed } from '../platform/house.ts'

const SHIPPED: PackId = 'sverige-2026'

/** The pack that the municipality has decided on, and until it has decided anything, the law in force. */
export async function packInForce({ tx, now }: Deed): Promise<PackId> {
  const row = await tx
    .selectFrom('law_in_force')
    .select('pack')
    .where('from_date', '<=', stockholmDay(now))
    .orderBy('from_date', 'desc')
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  return (row?.pack as PackId | undefined) ?? SHIPPED
}

export const lawInForce = async (deed: Deed): Promise<Law> => packs[await packInForce(deed)]
