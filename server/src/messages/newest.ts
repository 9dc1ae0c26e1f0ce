import { sql } from 'kysely'
import type { OfficerDeed } from '../staff/index.ts'
import { openContent } from './content.ts'
import { fromProtected } from './protectedSender.ts'

/**
 * The newest message of each of these, and the newest that came in where nobody is linked yet, so that it says who
 * wrote. What was taken back does not count. Two steps: only those few are then read with their words.
 */
export async function readNewest(
  deed: OfficerDeed,
  page: readonly { id: string; client_id: string | null }[],
) {
  const ends = await readEnds(
    deed,
    page.map(({ id }) => id),
  )
  const newest = new Map<string, End>()
  const incoming = new Map<string, End>()
  for (const end of ends) {
    const other = newest.get(end.conversation_id)
    if (other === undefined || other.created_at <= end.created_at) newest.set(end.conversation_id, end)
    if (end.direction === 'in') incoming.set(end.conversation_id, end)
  }
  const asked = page.flatMap(({ id, client_id }) => (client_id === null ? (incoming.get(id) ?? []) : []))
  const words = await readSealed(
    deed,
    [...newest.values(), ...asked].map(({ id }) => id),
  )
  const opened = (end: End | undefined) => {
    const row = end && words.get(end.id)
    return end && row && { ...end, ...openContent(deed.house.vault, row) }
  }
  return (id: string) => ({ newest: opened(newest.get(id)), incoming: opened(incoming.get(id)) })
}

type End = Awaited<ReturnType<typeof readEnds>>[number]

/** The last message in each direction. */
async function readEnds({ tx }: OfficerDeed, ids: readonly string[]) {
  return tx
    .selectFrom('message')
    .leftJoin('outbound', 'outbound.message_id', 'message.id')
    .distinctOn(['message.conversation_id', 'message.direction'])
    .select([
      'message.conversation_id',
      'message.direction',
      'message.id',
      'message.created_at',
      'message.channel',
    ])
    .select(fromProtected.as('fromProtected'))
    .where(sql<boolean>`message.conversation_id = any(${[...ids]}::uuid[])`)
    .where((is) => is.or([is('outbound.state', 'is', null), is('outbound.state', '!=', 'undone')]))
    .orderBy('message.conversation_id')
    .orderBy('message.direction')
    .orderBy('message.created_at', 'desc')
    .orderBy('message.id', 'desc')
    .execute()
}

async function readSealed({ tx }: OfficerDeed, ids: readonly string[]) {
  const rows = await tx
    .selectFrom('message')
    .select(['id', 'sealed', 'sealed_key'])
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
