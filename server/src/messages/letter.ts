import { clientNames } from '../people/index.ts'
import { audit } from '../platform/audit.ts'
import { stockholmDay } from '../platform/day.ts'
import { notify } from '../platform/db.ts'
import { AppError } from '../platform/errors.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { requireCaseworker } from './changeable.ts'
import { openContent } from './content.ts'
import type { Letter } from './letterPage.ts'

/** What stands on the page. Throws `not-found` for anything but a letter of one's own unit. */
export async function readLetter(
  deed: OfficerDeed,
  messageId: string,
): Promise<Omit<Letter, 'municipality'>> {
  const row = await deed.tx
    .selectFrom('message')
    .innerJoin('unit', 'unit.id', 'message.unit_id')
    .innerJoin('conversation', 'conversation.id', 'message.conversation_id')
    .select([
      'message.id',
      'message.unit_id',
      'message.sealed',
      'message.sealed_key',
      'message.created_at',
      'conversation.client_id',
      'unit.name as unit_name',
      'unit.phone',
      'unit.email',
    ])
    .where('message.id', '=', messageId)
    .where('message.direction', '=', 'out')
    .where('message.channel', '=', 'letter')
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  const content = openContent(deed.house.vault, row)
  await audit(deed.tx, { deed: 'LetterViewed', subject: { messageId }, scope: row.unit_id })
  return {
    receiver: await receiver(deed, row.client_id, content.to),
    date: stockholmDay(row.created_at),
    text: content.text,
    officer: content.from.name,
    unit: { name: row.unit_name, phone: row.phone, email: row.email },
  }
}

/** Name and address, a line each. A protected name is not written out: the address in the register says enough. */
async function receiver(deed: OfficerDeed, clientId: string | null, address: string): Promise<string> {
  const name = clientId === null ? '' : ((await clientNames(deed, [clientId])).get(clientId)?.name ?? '')
  const lines = address.split(/\s*[,\n]\s*/)
  return [...(name === '' || lines[0] === name ? [] : [name]), ...lines].join('\n')
}

/**
 * The letter lies in the post: it counts as delivered, and the task to post it is done. Gives the conversation's
 * id back. Throws `conflict` when somebody has already said so, `not-allowed` as for any answer.
 */
export async function postLetter(deed: OfficerDeed, messageId: string): Promise<string> {
  const { tx, now, officer } = deed
  const row = await tx
    .selectFrom('outbound')
    .innerJoin('message', 'message.id', 'outbound.message_id')
    .select(['outbound.state', 'message.unit_id', 'message.conversation_id'])
    .where('outbound.message_id', '=', messageId)
    .where('message.channel', '=', 'letter')
    .forUpdate('outbound')
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  requireCaseworker(deed, row.unit_id)
  if (row.state !== 'to_print') {
    throw new AppError('conflict', {
      sv: 'Brevet är redan markerat som postat. Läs in sidan på nytt.',
      en: 'The letter has already been marked as posted. Reload the page.',
    })
  }
  await tx
    .updateTable('outbound')
    .set({ state: 'delivered', handed_over_at: now, settled_at: now })
    .where('message_id', '=', messageId)
    .execute()
  await tx
    .updateTable('task')
    .set({ outcome: 'done', settled_at: now, settled_by: officer.staffId })
    .where('message_id', '=', messageId)
    .where('kind', '=', 'post_letter')
    .where('settled_at', 'is', null)
    .execute()
  await audit(tx, { deed: 'LetterPosted', subject: { messageId }, scope: row.unit_id })
  await notify(tx, 'conversation', row.conversation_id)
  return row.conversation_id
}
