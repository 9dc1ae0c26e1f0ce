import { stockholmClock } from '../platform/day.ts'
import { AppError } from '../platform/errors.ts'
import type { OfficerDeed } from '../staff/index.ts'

/**
 * Nobody answers past a message they have not read, the client's or a colleague's (ux 2.3). Throws `conflict`
 * when the newest message is another than the officer's page knew.
 */
export async function refuseIfOvertaken(
  deed: OfficerDeed,
  conversationId: string,
  seen: string | null,
): Promise<void> {
  const newest = await deed.tx
    .selectFrom('message')
    .leftJoin('staff', 'staff.id', 'message.created_by')
    .select(['message.id', 'message.created_at', 'staff.name as author'])
    .where('conversation_id', '=', conversationId)
    .orderBy('message.created_at', 'desc')
    .orderBy('message.id', 'desc')
    .executeTakeFirst()
  if (newest === undefined || newest.id === seen) return
  const at = newest.created_at
  throw new AppError(
    'conflict',
    newest.author === null
      ? {
          sv: `Ett nytt meddelande kom ${stockholmClock(at, 'sv')}. Läs det först. Inget skickades och din text finns kvar.`,
          en: `A new message came at ${stockholmClock(at, 'en')}. Read it first. Nothing was sent and your text is still here.`,
        }
      : {
          sv: `${newest.author} svarade ${stockholmClock(at, 'sv')}. Läs svaret först. Inget skickades och din text finns kvar.`,
          en: `${newest.author} answered at ${stockholmClock(at, 'en')}. Read the answer first. Nothing was sent and your text is still here.`,
        },
  )
}
