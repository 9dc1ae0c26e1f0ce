import { audit } from '../platform/audit.ts'
import { notify } from '../platform/db.ts'
import { AppError } from '../platform/errors.ts'
import { openQuestions } from '../records/index.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { lockChangeable } from './changeable.ts'

/**
 * Puts a conversation aside. Throws `conflict` while anything in it has no place of its own, or waits for the
 * registrar: what is put aside is forgotten. Source: R-HAND-01, -04.
 */
export async function markDone(deed: OfficerDeed, id: string): Promise<void> {
  const { unit_id: unitId } = await lockChangeable(deed, id)
  const unfiled = await unfiledIds(deed, id)
  const asked = (await openQuestions(deed, unfiled)).size
  if (unfiled.length > 0) throw new AppError('conflict', whatIsLeft(unfiled.length - asked, asked))
  await deed.tx
    .updateTable('conversation')
    .set({ state: 'done', answer_due_at: null })
    .where('id', '=', id)
    .execute()
  await audit(deed.tx, { deed: 'ConversationDone', subject: { conversationId: id }, scope: unitId })
  await notify(deed.tx, 'conversation', id)
}

/** Takes it up again. */
export async function reopen(deed: OfficerDeed, id: string): Promise<void> {
  const { unit_id: unitId } = await lockChangeable(deed, id)
  await deed.tx.updateTable('conversation').set({ state: 'open' }).where('id', '=', id).execute()
  await audit(deed.tx, { deed: 'ConversationReopened', subject: { conversationId: id }, scope: unitId })
  await notify(deed.tx, 'conversation', id)
}

// What is still on its way counts too, since it has to be filed when it has left; what was taken back never left.
async function unfiledIds({ tx }: OfficerDeed, conversationId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('message')
    .leftJoin('outbound', 'outbound.message_id', 'message.id')
    .select('message.id')
    .where('message.conversation_id', '=', conversationId)
    .where('message.record_id', 'is', null)
    .where((is) => is.or([is('outbound.state', 'is', null), is('outbound.state', '!=', 'undone')]))
    .execute()
  return rows.map(({ id }) => id)
}

function whatIsLeft(unfiled: number, asked: number) {
  const sv = [
    unfiled > 0 &&
      `${unfiled} meddelande${unfiled === 1 ? '' : 'n'} är inte bevara${unfiled === 1 ? 't' : 'de'}`,
    asked > 0 && `${asked} väntar på registratorn`,
  ].filter(Boolean)
  const en = [
    unfiled > 0 && `${unfiled} message${unfiled === 1 ? ' is' : 's are'} not filed`,
    asked > 0 && `${asked} wait${asked === 1 ? 's' : ''} for the registrar`,
  ].filter(Boolean)
  return {
    sv: `Konversationen är inte klar: ${sv.join(' och ')}. Inget ändrades. Bevara det som är kvar först.`,
    en: `The conversation is not done: ${en.join(' and ')}. Nothing was changed. File what is left first.`,
  }
}
