/** The fact `party`: who the recipient is, read from the register and never typed in a message. */
import type { SendFacts } from '@slussen/rules'
import { stockholmDay } from '../platform/day.ts'
import type { Deed } from '../platform/house.ts'
import type { SealedClient } from './clients.ts'
import type { AgeGroup, ClientKind } from './schema.ts'

/** 15 as in 3 kap. 4 § socialtjänstlagen (2025:400): from then on a child acts in its own case (L-60). */
const OWN_VOICE = 15
const OF_AGE = 18

const PARTY_OF: Record<Exclude<ClientKind, 'client'>, SendFacts['party']> = {
  guardian: 'guardian_of_child',
  other_person: 'other_person',
  organisation: 'other_person',
  authority: 'other_authority',
}

/** `unknown` where nobody is linked, and where a client's age is not known: then the gate says nothing about any person. */
export async function partyFact(deed: Deed, clientId: string | null): Promise<SendFacts['party']> {
  if (clientId === null) return 'unknown'
  const row = await deed.tx
    .selectFrom('client')
    .select(['id', 'kind', 'sealed', 'sealed_key'])
    .where('id', '=', clientId)
    .executeTakeFirst()
  if (row === undefined) return 'unknown'
  if (row.kind !== 'client') return PARTY_OF[row.kind]
  return ageGroup(deed.house.vault.open<SealedClient>(row.id, row), deed.now) ?? 'unknown'
}

/** By the personal number where there is one, else as somebody has said. */
export function ageGroup(
  client: Pick<SealedClient, 'personalNumber' | 'ageGroup'>,
  now: Date,
): AgeGroup | undefined {
  if (client.personalNumber === undefined) return client.ageGroup
  const years = ageOn(stockholmDay(now), client.personalNumber)
  if (years < OWN_VOICE) return 'child_under_15'
  return years < OF_AGE ? 'child_15_plus' : 'adult'
}

/** Whole years on a day ('2026-11-24') of somebody with these twelve digits; a coordination number's day is 60 too much. */
function ageOn(day: string, twelveDigits: string): number {
  const born = Number(twelveDigits.slice(0, 6)) * 100 + (Number(twelveDigits.slice(6, 8)) % 60)
  return Math.floor((Number(day.replaceAll('-', '')) - born) / 10_000)
}
