import { recordImpliedConsent } from '../people/index.ts'
import { AppError } from '../platform/errors.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { lockChangeable } from './changeable.ts'

/**
 * R-KOM-11: who asks something in a channel may be answered in it. That the message asks is the officer's word,
 * kept with the message it rests on. Gives the conversation's id back. Throws `not-found`, `not-allowed`, and
 * `conflict` when the message's conversation is linked to nobody.
 */
export async function impliedByAsking(deed: OfficerDeed, messageId: string): Promise<string> {
  const asked = await deed.tx
    .selectFrom('message')
    .select('conversation_id')
    .where('id', '=', messageId)
    .where('direction', '=', 'in')
    .executeTakeFirst()
  if (asked === undefined) throw new AppError('not-found')
  const { id, client_id } = await lockChangeable(deed, asked.conversation_id)
  if (client_id === null) {
    throw new AppError('conflict', {
      sv: 'Konversationen är inte kopplad till någon person. Inget sparades. Koppla den först.',
      en: 'The conversation is not linked to a person. Nothing was saved. Link it first.',
    })
  }
  await recordImpliedConsent(deed, client_id, 'external_email', messageId)
  return id
}
