import { leastFavourableRecord } from '@slussen/rules'
import { decide } from '../decisions/index.ts'
import { audit } from '../platform/audit.ts'
import { notify } from '../platform/db.ts'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { hasRole, type OfficerDeed } from '../staff/index.ts'
import type { QuestionView } from './schema.ts'

/** What `question.sealed` holds. */
interface QuestionContent {
  text: string
  answer?: string
}

interface NewQuestion {
  messageId: string
  unitId: string
  medium: 'email' | 'paper'
  text: string
}

/**
 * Puts a doubt about a message to the registrar. Until it is answered the message is locked: it can be neither
 * filed nor set aside. The caller holds the message's row. Throws `conflict` when a question is already open.
 * Source: R-HAND-04; rule H02.
 */
export async function askRegistrar(
  deed: OfficerDeed,
  { messageId, unitId, medium, text }: NewQuestion,
): Promise<QuestionView> {
  const { tx, house, now, officer } = deed
  if ((await openQuestions(deed, [messageId])).size > 0) {
    throw new AppError('conflict', {
      sv: 'Registratorn har redan fått en fråga om meddelandet. Din fråga sparades inte. Vänta på svaret.',
      en: 'The registrar has already been asked about this message. Your question was not saved. Wait for the answer.',
    })
  }
  const decided = await decide(deed, {
    question: 'record',
    facts: { ...DOUBT, medium },
    unitId,
    askedFor: 'filing',
  })
  const id = newId(now.getTime())
  await tx
    .insertInto('question')
    .values({
      id,
      unit_id: unitId,
      message_id: messageId,
      ...house.vault.seal(id, { text } satisfies QuestionContent),
      decision_id: decided.id,
      created_at: now,
      created_by: officer.staffId,
    })
    .execute()
  await audit(tx, { deed: 'QuestionAsked', subject: { questionId: id, messageId }, scope: unitId })
  return toldOf(deed, id)
}

// The officer does not say what kind of doubt it is. Whether it is a record at all comes first of all questions.
const DOUBT = {
  ...leastFavourableRecord,
  public: 'unsure',
  akt: 'unsure',
  secret: 'yes',
  weight: 'unsure',
  offensive: 'no',
  bbs: 'no',
} as const

export const ALREADY_ANSWERED = {
  sv: 'Frågan är redan besvarad. Ditt svar sparades inte. Läs in sidan på nytt.',
  en: 'The question has already been answered. Your answer was not saved. Reload the page.',
} as const

/**
 * The registrar's answer, which unlocks the message and is kept. Throws `not-allowed` for anybody but the
 * unit's registrar, `conflict` when it has been answered.
 */
export async function answerQuestion(
  deed: OfficerDeed,
  { questionId, text }: { questionId: string; text: string },
): Promise<QuestionView> {
  const { tx, house, now, officer } = deed
  const row = await tx
    .selectFrom('question')
    .select(['id', 'unit_id', 'message_id', 'sealed', 'sealed_key', 'answered_at'])
    .where('id', '=', questionId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  if (!hasRole(officer, ['registrar'], row.unit_id)) throw new AppError('not-allowed')
  if (row.answered_at !== null) throw new AppError('conflict', ALREADY_ANSWERED)
  const content: QuestionContent = { ...house.vault.open<QuestionContent>(row.id, row), answer: text }
  await tx
    .updateTable('question')
    .set({ ...house.vault.seal(row.id, content), answered_at: now, answered_by: officer.staffId })
    .where('id', '=', row.id)
    .execute()
  await audit(tx, {
    deed: 'QuestionAnswered',
    subject: { questionId: row.id, messageId: row.message_id },
    scope: row.unit_id,
  })
  return toldOf(deed, row.id)
}

/** Which of the messages are locked by a question that waits for its answer. */
export async function openQuestions({ tx }: Deed, messageIds: readonly string[]): Promise<Set<string>> {
  if (messageIds.length === 0) return new Set()
  const rows = await tx
    .selectFrom('question')
    .select('message_id')
    .where('message_id', 'in', [...messageIds])
    .where('answered_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.message_id))
}

/** What waits for an answer, oldest first: all of it for registrar and head of unit, else one's own questions. */
export async function listOpenQuestions(deed: OfficerDeed): Promise<QuestionView[]> {
  const { officer } = deed
  const units = officer.unitIds.filter((unitId) => hasRole(officer, ['registrar', 'head_of_unit'], unitId))
  const rows = await questionRows(deed)
    .where('question.answered_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('question.created_by', '=', officer.staffId),
        ...(units.length > 0 ? [eb('question.unit_id', 'in', units)] : []),
      ]),
    )
    .orderBy('question.created_at')
    .orderBy('question.id')
    .limit(500)
    .execute()
  await audit(deed.tx, { deed: 'QuestionsListed', subject: {} })
  return rows.map((row) => view(deed, row))
}

/** The newest question about a message, answered or not. */
export async function findQuestionAbout(
  deed: OfficerDeed,
  messageId: string,
): Promise<QuestionView | undefined> {
  const row = await questionRows(deed)
    .where('question.message_id', '=', messageId)
    .orderBy('question.created_at', 'desc')
    .orderBy('question.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && view(deed, row)
}

/** The question as it now stands; whoever looks at its conversation is told to read again. */
async function toldOf(deed: OfficerDeed, id: string): Promise<QuestionView> {
  const question = view(
    deed,
    await questionRows(deed).where('question.id', '=', id).executeTakeFirstOrThrow(),
  )
  await notify(deed.tx, 'question', question.conversationId)
  return question
}

function questionRows({ tx }: OfficerDeed) {
  return tx
    .selectFrom('question')
    .innerJoin('unit', 'unit.id', 'question.unit_id')
    .innerJoin('staff as asker', 'asker.id', 'question.created_by')
    .leftJoin('staff as answerer', 'answerer.id', 'question.answered_by')
    .innerJoin('message', 'message.id', 'question.message_id') // its place only: the words belong to the messages
    .select([
      'question.id',
      'question.message_id',
      'question.sealed',
      'question.sealed_key',
      'question.created_at',
      'question.answered_at',
      'unit.name as unit_name',
      'asker.name as asked_by',
      'answerer.name as answered_by',
      'message.conversation_id',
    ])
}

type QuestionRow = Awaited<ReturnType<ReturnType<typeof questionRows>['executeTakeFirstOrThrow']>>

function view({ house }: OfficerDeed, row: QuestionRow): QuestionView {
  const { text, answer } = house.vault.open<QuestionContent>(row.id, row)
  return {
    id: row.id,
    messageId: row.message_id,
    conversationId: row.conversation_id,
    unitName: row.unit_name,
    text,
    askedBy: row.asked_by,
    askedAt: row.created_at.toISOString(),
    answer: answer ?? null,
    answeredBy: row.answered_by,
    answeredAt: row.answered_at?.toISOString() ?? null,
  }
}
