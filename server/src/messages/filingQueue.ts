import { sql } from 'kysely'
import type { OfficerDeed } from '../staff/index.ts'
import { NOT_SENT } from './fileable.ts'

interface Place {
  id: string
  unit_id: string
  created_at: Date
}

/** Where a message stands among what its unit has to file, oldest first, and which one comes next. */
export async function filingQueue(deed: OfficerDeed, message: Place) {
  const { before, after } = await others(deed, message)
    .clearSelect()
    .select([
      sql<string>`count(*) filter (where ${isBefore(message)})`.as('before'),
      sql<string>`count(*) filter (where not ${isBefore(message)})`.as('after'),
    ])
    .executeTakeFirstOrThrow()
  return {
    position: Number(before) + 1,
    of: Number(before) + 1 + Number(after),
    nextMessageId: await nextUnfiled(deed, message),
  }
}

/** The next one to file after this; after the newest, the oldest that is left. */
export async function nextUnfiled(deed: OfficerDeed, message: Place): Promise<string | null> {
  const row = await others(deed, message)
    .orderBy(isBefore(message)) // false sorts first: what is newer
    .orderBy('message.created_at')
    .orderBy('message.id')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Those of the messages that can be filed now. */
export async function fileableIds(deed: OfficerDeed, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await fileable(deed)
    .where('message.id', 'in', [...ids])
    .execute()
  return new Set(rows.map((row) => row.id))
}

const isBefore = ({ created_at, id }: Place) =>
  sql<boolean>`(message.created_at, message.id) < (${created_at}::timestamptz, ${id}::uuid)`

const others = (deed: OfficerDeed, { id, unit_id }: Place) =>
  fileable(deed).where('message.unit_id', '=', unit_id).where('message.id', '!=', id)

/** What can be filed now: not what waits for the registrar, nor what has not been sent. */
function fileable({ tx }: OfficerDeed) {
  return tx
    .selectFrom('message')
    .leftJoin('outbound', 'outbound.message_id', 'message.id')
    .select('message.id')
    .where('message.record_id', 'is', null)
    .where((eb) => eb.or([eb('outbound.state', 'is', null), eb('outbound.state', 'not in', NOT_SENT)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('question')
            .select('question.id')
            .whereRef('question.message_id', '=', 'message.id')
            .where('question.answered_at', 'is', null),
        ),
      ),
    )
}
