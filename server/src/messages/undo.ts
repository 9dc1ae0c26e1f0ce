import { audit } from '../platform/audit.ts'
import { notify } from '../platform/db.ts'
import { AppError } from '../platform/errors.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { requireCaseworker } from './changeable.ts'
import { openContent } from './content.ts'
import { keepDraft } from './drafts.ts'
import type { ContentClass } from './schema.ts'

/**
 * Takes a message back within its ten seconds: it becomes the officer's draft again, and the row stays as
 * `undone`. Throws `conflict` once the handing over has begun, `not-allowed` for somebody who no longer works with
 * the unit's conversations. Gives the conversation's id back.
 */
export async function undoSending(deed: OfficerDeed, messageId: string): Promise<string> {
  const row = await deed.tx
    .selectFrom('outbound')
    .innerJoin('message', 'message.id', 'outbound.message_id')
    .selectAll('message')
    .select('outbound.state')
    .where('outbound.message_id', '=', messageId)
    .where('message.created_by', '=', deed.officer.staffId)
    .forUpdate('outbound')
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  requireCaseworker(deed, row.unit_id)
  if (row.state !== 'queued') {
    throw new AppError('conflict', {
      sv: 'Det är för sent att ångra: meddelandet har redan lämnats över. Det är sparat i konversationen.',
      en: 'It is too late to undo: the message has already been handed over. It is kept in the conversation.',
    })
  }
  await deed.tx
    .updateTable('outbound')
    .set({ state: 'undone', settled_at: deed.now })
    .where('message_id', '=', messageId)
    .execute()
  // An undone message is no document: it leaves the entry it had joined.
  await deed.tx.updateTable('message').set({ record_id: null }).where('id', '=', messageId).execute()
  await ageAsLeft(deed, row.conversation_id)
  await keepDraft(
    deed,
    { id: row.conversation_id, unit_id: row.unit_id },
    {
      channel: row.channel,
      contentClass: row.content_class as ContentClass,
      text: openContent(deed.house.vault, row).text,
    },
  )
  await audit(deed.tx, { deed: 'MessageUndone', subject: { messageId }, scope: row.unit_id })
  await notify(deed.tx, 'conversation', row.conversation_id)
  return row.conversation_id
}

/** The conversation is as old as what is left in it. */
async function ageAsLeft({ tx }: OfficerDeed, conversationId: string): Promise<void> {
  await tx
    .updateTable('conversation')
    .set(({ fn, ref, selectFrom }) => ({
      last_message_at: fn.coalesce(
        selectFrom('message')
          .leftJoin('outbound', 'outbound.message_id', 'message.id')
          .select((left) => left.fn.max('message.created_at').as('at'))
          .where('message.conversation_id', '=', conversationId)
          .where((is) => is.or([is('outbound.state', 'is', null), is('outbound.state', '!=', 'undone')])),
        ref('created_at'),
      ),
    }))
    .where('id', '=', conversationId)
    .execute()
}
