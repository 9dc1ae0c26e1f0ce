import { notify } from '../platform/db.ts'
import { AppError } from '../platform/errors.ts'
import type { Colleague, OfficerDeed } from '../staff/index.ts'
import { requireCaseworker } from './changeable.ts'
import type { DraftContent } from './content.ts'
import type { DraftView } from './schema.ts'

/** How long after the last letter somebody counts as writing. */
const WRITING_MS = 2 * 60_000

/**
 * Keeps what the officer has written so far; an empty text is no draft. Colleagues are told when somebody begins,
 * not at every letter. Throws `not-found`.
 */
export async function saveDraft(
  deed: OfficerDeed,
  conversationId: string,
  draft: DraftContent,
): Promise<{ savedAt: string }> {
  const conversation = await deed.tx
    .selectFrom('conversation')
    .select(['id', 'unit_id'])
    .where('id', '=', conversationId)
    .executeTakeFirst()
  if (conversation === undefined) throw new AppError('not-found')
  requireCaseworker(deed, conversation.unit_id)
  const before = await ownDraft(deed, conversationId)
  if (draft.text === '') await dropDraft(deed, conversationId)
  else await keepDraft(deed, conversation, draft)
  const wasWriting = before !== undefined && isWriting(deed, before.updated_at)
  if (wasWriting !== (draft.text !== '')) await notify(deed.tx, 'conversation', conversationId)
  return { savedAt: deed.now.toISOString() }
}

/** One draft for each officer and conversation, the newest words only. */
export async function keepDraft(
  { tx, house, now, officer }: OfficerDeed,
  conversation: { id: string; unit_id: string },
  draft: { text: string; channel: string; contentClass: number },
): Promise<void> {
  const { text, channel, contentClass } = draft
  const row = { ...house.vault.seal(conversation.id, { text, channel, contentClass }), updated_at: now }
  await tx
    .insertInto('draft')
    .values({
      conversation_id: conversation.id,
      staff_id: officer.staffId,
      unit_id: conversation.unit_id,
      ...row,
    })
    .onConflict((own) => own.columns(['conversation_id', 'staff_id']).doUpdateSet(row))
    .execute()
}

async function dropDraft({ tx, officer }: OfficerDeed, conversationId: string): Promise<void> {
  await tx
    .deleteFrom('draft')
    .where('conversation_id', '=', conversationId)
    .where('staff_id', '=', officer.staffId)
    .execute()
}

/** The officer's own draft, and the colleagues who are writing in theirs just now. */
export async function draftsOf(
  deed: OfficerDeed,
  conversationId: string,
): Promise<{ draft: DraftView | null; writing: Colleague[] }> {
  const own = await ownDraft(deed, conversationId)
  const writing = await deed.tx
    .selectFrom('draft')
    .innerJoin('staff', 'staff.id', 'draft.staff_id')
    .select(['staff.id', 'staff.name', 'staff.title'])
    .where('draft.conversation_id', '=', conversationId)
    .where('draft.staff_id', '!=', deed.officer.staffId)
    .where('draft.updated_at', '>', new Date(deed.now.getTime() - WRITING_MS))
    .orderBy('staff.name')
    .execute()
  if (own === undefined) return { draft: null, writing }
  const content = deed.house.vault.open<DraftContent>(conversationId, own)
  return { draft: { ...content, savedAt: own.updated_at.toISOString() }, writing }
}

function ownDraft({ tx, officer }: OfficerDeed, conversationId: string) {
  return tx
    .selectFrom('draft')
    .select(['sealed', 'sealed_key', 'updated_at'])
    .where('conversation_id', '=', conversationId)
    .where('staff_id', '=', officer.staffId)
    .executeTakeFirst()
}

function isWriting({ now }: OfficerDeed, changedAt: Date): boolean {
  return changedAt.getTime() > now.getTime() - WRITING_MS
}
