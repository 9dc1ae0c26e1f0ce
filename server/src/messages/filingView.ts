import { decideRecord, type Law, type RecordFacts } from '@slussen/rules'
import { type DecisionView, decisionView, gateLaw, lawInForce } from '../decisions/index.ts'
import { type ClientView, getClientView, MASK } from '../people/index.ts'
import { audit } from '../platform/audit.ts'
import { stockholmYear } from '../platform/day.ts'
import { AppError } from '../platform/errors.ts'
import {
  type Choice,
  caseFilesOf,
  findQuestionAbout,
  newestEntries,
  newestRegistered,
  nextNumber,
  type RecordRow,
  recordLabel,
  writtenNumber,
} from '../records/index.ts'
import { getUnit, type OfficerDeed, type Unit } from '../staff/index.ts'
import { protectedEntries } from './filedRecord.ts'
import { chosenFacts, knownFacts, OUTCOME_OF } from './filing.ts'
import { fileableIds, filingQueue } from './filingQueue.ts'
import { messageViews, written } from './messageView.ts'
import type { FilingView, MessageView } from './schema.ts'

/**
 * All that is needed to decide where a message is to live: itself, what the law proposes on what is known and
 * what it says of each choice, the files there are, and what lies there already. A proposal is never filed by
 * itself. Throws `not-found`.
 * Source: ux 3.3; R-HAND-01, -03, -14.
 */
export async function filingView(deed: OfficerDeed, messageId: string): Promise<FilingView> {
  const row = await getRow(deed, messageId)
  const client = row.client_id === null ? null : await getClientView(deed, row.client_id, caseFilesOf)
  const unit = await getUnit(deed, row.unit_id)
  const messages = await messageViews(deed, {
    id: row.conversation_id,
    unit_id: row.unit_id,
    client_id: row.client_id,
    protectedIdentity: client?.protectedIdentity ?? false,
  })
  const message = messages.find(({ id }) => id === messageId)
  if (message === undefined) throw new AppError('not-found')
  const caseFiles = client?.caseFiles ?? []
  const open = caseFiles.filter(({ closed }) => !closed)
  const onlyFile = open.length === 1 ? open[0] : undefined
  const asked = { law: await lawInForce(deed, row.unit_id), known: knownFacts(deed, row) }
  const proposal = propose(asked, { automatic: row.automatic, hasFile: open.length > 0 })
  await audit(deed.tx, { deed: 'FilingViewed', subject: { messageId }, scope: row.unit_id })
  return {
    message,
    conversationId: row.conversation_id,
    title: client?.name ?? written(messages.findLast(({ direction }) => direction === 'in')?.from),
    unit,
    client,
    companions: await companions(deed, row, messages),
    proposal,
    choices: choices(asked),
    caseFiles,
    defaults: defaults(message, { answersId: row.answers_id, proposal }),
    recent: await recent(deed, { proposal, unitId: row.unit_id, file: onlyFile }),
    nextNumber: await nextNumbers(deed, unit, onlyFile),
    question: (await findQuestionAbout(deed, messageId)) ?? null,
    law: await gateLaw(deed, row.unit_id),
    facts: asked.known,
    queue: await filingQueue(deed, row),
  }
}

type Row = Awaited<ReturnType<typeof getRow>>

async function getRow({ tx }: OfficerDeed, messageId: string) {
  const row = await tx
    .selectFrom('message')
    .innerJoin('conversation', 'conversation.id', 'message.conversation_id')
    .select([
      'message.id',
      'message.unit_id',
      'message.conversation_id',
      'message.channel',
      'message.direction',
      'message.automatic',
      'message.answers_id',
      'message.created_at',
      'conversation.client_id',
    ])
    .where('message.id', '=', messageId)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found')
  return row
}

const CHOICES: readonly Choice[] = ['case_file', 'register', 'ordered', 'not_a_record']

/**
 * What the law answers on what is known without reading the message: presumed a public record, and secret until
 * somebody says otherwise (D10). An automatic reply to somebody without a file is proposed as of minor importance;
 * the officer, who reads it, decides.
 */
function propose(asked: Asked, { automatic, hasFile }: { automatic: boolean; hasFile: boolean }): Choice {
  const minor = automatic && !hasFile
  const facts = chosenFacts(
    hasFile ? 'case_file' : minor ? 'ordered' : 'register',
    minor ? 'none' : 'osl_26_1',
  )
  const { outcome } = decideRecord(asked.law, { ...asked.known, ...facts })
  return CHOICES.find((choice) => OUTCOME_OF[choice] === outcome) ?? 'register'
}

/** The law that is asked, and what is known before anybody has chosen. */
interface Asked {
  law: Law
  known: Omit<RecordFacts, 'public' | 'akt' | 'secret' | 'weight'>
}

/** What each choice would mean. To call something minor is to say that it holds nothing secret. */
function choices({ law, known }: Asked): { choice: Choice; decision: DecisionView }[] {
  return CHOICES.map((choice) => {
    const facts = chosenFacts(choice, choice === 'ordered' ? 'none' : 'osl_26_1')
    return { choice, decision: decisionView(decideRecord(law, { ...known, ...facts })) }
  })
}

/** The question and the answers that belong together with the message and have no place yet. */
async function companions(
  deed: OfficerDeed,
  row: Row,
  messages: readonly MessageView[],
): Promise<MessageView[]> {
  const question = row.answers_id ?? row.id
  const related = await deed.tx
    .selectFrom('message')
    .select('id')
    .where((eb) => eb.or([eb('id', '=', question), eb('answers_id', '=', question)]))
    .where('id', '!=', row.id)
    .execute()
  const fileable = await fileableIds(
    deed,
    related.map(({ id }) => id),
  )
  return messages.filter(({ id }) => fileable.has(id))
}

/**
 * Filled in beforehand. The matter words say only which way it went: they stand in clear, and a client's own
 * subject line does not belong there, nor in the heading of somebody who is protected.
 */
function defaults(
  message: MessageView,
  { answersId, proposal }: { answersId: string | null; proposal: Choice },
): FilingView['defaults'] {
  const secrecy = proposal === 'ordered' ? 'none' : 'osl_26_1'
  if (message.direction === 'out') {
    const answer = answersId !== null
    return {
      documentType: 'outgoing_letter',
      title: answer ? 'Svar' : message.channel === 'letter' ? 'Brev' : 'Meddelande',
      matter: answer ? 'Svar från enheten' : 'Meddelande från enheten',
      secrecy,
    }
  }
  const subject = message.from.address === MASK ? '' : message.subject.trim().slice(0, 200)
  return {
    documentType: 'incoming_letter',
    title: subject === '' ? 'Inkommet meddelande' : subject,
    matter: 'Fråga till enheten',
    secrecy,
  }
}

async function recent(
  deed: OfficerDeed,
  {
    proposal,
    unitId,
    file,
  }: { proposal: Choice; unitId: string; file: ClientView['caseFiles'][number] | undefined },
): Promise<RecordRow[]> {
  if (proposal === 'register') return newestRegistered(deed, { unitId, limit: 3 }, protectedEntries)
  return proposal === 'case_file' && file !== undefined
    ? newestEntries(deed, { caseFileId: file.id, limit: 3 }, protectedEntries)
    : []
}

async function nextNumbers(
  deed: OfficerDeed,
  unit: Unit,
  file: ClientView['caseFiles'][number] | undefined,
): Promise<FilingView['nextNumber']> {
  const year = stockholmYear(deed.now)
  const register = writtenNumber(unit.boardCode, year, await nextNumber(deed, unit.boardId, year))
  if (file === undefined) return { register, caseFile: null }
  const { entries } = await deed.tx
    .selectFrom('case_file')
    .select('entries')
    .where('id', '=', file.id)
    .executeTakeFirstOrThrow()
  return { register, caseFile: recordLabel({ number: null, entry: entries + 1, case_number: file.number }) }
}
