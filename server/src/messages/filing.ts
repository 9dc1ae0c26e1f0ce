import {
  leastFavourableRecord,
  type RecordDecision,
  type RecordFacts,
  type RecordOutcome,
} from '@slussen/rules'
import { decide } from '../decisions/index.ts'
import { clientNames } from '../people/index.ts'
import { audit } from '../platform/audit.ts'
import { notify } from '../platform/db.ts'
import { AppError } from '../platform/errors.ts'
import {
  askRegistrar,
  type Choice,
  type Filed,
  type FilingBody,
  fileRecord,
  type QuestionView,
  voidRecord,
} from '../records/index.ts'
import { hasRole, type OfficerDeed } from '../staff/index.ts'
import { openContent } from './content.ts'
import { lockFileable } from './fileable.ts'
import { nextUnfiled } from './filingQueue.ts'

/** The answer of the law under which each choice may be made. */
export const OUTCOME_OF: Record<Choice, RecordOutcome> = {
  case_file: 'TRANSFER',
  register: 'REGISTER',
  ordered: 'KEEP',
  not_a_record: 'NO_RECORD',
}

/** What is known of a message before anybody has chosen where it is to live. */
export function knownFacts(
  deed: OfficerDeed,
  { unit_id: unitId, direction, channel }: { unit_id: string; direction: string; channel: string },
): Omit<RecordFacts, 'public' | 'akt' | 'secret' | 'weight'> {
  return {
    ...leastFavourableRecord,
    medium: mediumOf(channel),
    stage: direction === 'in' ? 'received' : 'drawn_up',
    offensive: 'no',
    bbs: 'no',
    // law: OSL 5:1: that something is no public record is decided by name, by the registrar or the head of unit (NR07).
    named: hasRole(deed.officer, ['registrar', 'head_of_unit'], unitId) ? 'yes' : 'no',
    dec: 'none', // NOT MODELLED: signed destruction decisions; without one nothing is destroyed
    instr: 'unsure',
  }
}

/**
 * What the officer's choice says about the message. Nobody but a person may call something minor, or no record at
 * all; no detector is asked.
 */
export function chosenFacts(
  choice: Choice,
  secrecy: FilingBody['secrecy'],
): Pick<RecordFacts, 'public' | 'akt' | 'secret' | 'weight'> {
  return {
    public: choice === 'not_a_record' ? 'no' : 'yes',
    akt: choice === 'case_file' ? 'yes' : 'no',
    secret: secrecy === 'none' ? 'no' : 'yes',
    weight: choice === 'ordered' ? 'minor' : 'not_minor',
  }
}

/**
 * Files a message where the officer says, together with the rest of its exchange: one decision, one entry, one
 * number, in one transaction. Throws `conflict` when somebody else was faster, when a question about it is open,
 * or when the law answers otherwise than the choice; `invalid` when what is to go along does not belong to it.
 * Source: R-HAND-03, -05, -10, -14; rules H03, H05, H07, H13, H18; NR07, NR09, NR19, NR24, NR32, NR41.
 *
 * Nothing is deleted at the source: mail comes straight into the store, so there is no source of ours besides it, and
 * to remove one would be destruction (NR19, NR24). NOT MODELLED: the print that the report asks for (H06, H07).
 */
export async function fileMessage(deed: OfficerDeed, messageId: string, body: FilingBody): Promise<Filed> {
  const messages = await lockFileable(deed, [messageId, ...body.companionIds])
  const [first] = messages
  const asked = messages.find(({ id }) => id === messageId)
  if (first === undefined || asked === undefined) throw new AppError('not-found')

  const facts = { ...knownFacts(deed, asked), ...chosenFacts(body.choice, body.secrecy) }
  const decided = await decide(deed, { question: 'record', facts, unitId: asked.unit_id, askedFor: 'filing' })
  if (decided.answer.outcome !== OUTCOME_OF[body.choice]) refuse(decided.answer)

  const filed = await fileRecord(deed, {
    ...(await partyOf(deed, first)),
    ...body,
    unitId: asked.unit_id,
    place: body.choice,
    caseFileId: body.choice === 'case_file' ? (body.caseFileId ?? null) : null,
    decisionId: decided.id,
    direction: first.direction,
    datedAt: first.created_at,
  })
  await link(deed, filed.recordId, {
    messageIds: messages.map(({ id }) => id),
    attachmentIds: body.attachmentIds,
  })
  await notify(deed.tx, 'conversation', asked.conversation_id)
  return { ...filed, nextMessageId: await nextUnfiled(deed, asked) }
}

/**
 * An answer that is sent after its question was filed goes into the same entry. Gives the record's id back, if
 * there is one. What was noted as no record, or merely kept in order, says nothing about the answer.
 * Source: R-HAND-14, A-56.
 */
export async function joinRecordOfQuestion(
  deed: OfficerDeed,
  messageId: string,
): Promise<string | undefined> {
  const record = await deed.tx
    .selectFrom('message')
    .innerJoin('message as asked', 'asked.id', 'message.answers_id')
    .innerJoin('record', 'record.id', 'asked.record_id')
    .select(['record.id', 'record.unit_id'])
    .where('message.id', '=', messageId)
    .where('message.record_id', 'is', null)
    .where('record.place', 'in', ['register', 'case_file'])
    .where('record.voided_at', 'is', null)
    .forUpdate('record') // nobody takes the filing back in this very moment
    .executeTakeFirst()
  if (record === undefined) return undefined
  await deed.tx.updateTable('message').set({ record_id: record.id }).where('id', '=', messageId).execute()
  await audit(deed.tx, {
    deed: 'RecordJoined',
    subject: { recordId: record.id, messageId },
    scope: record.unit_id,
  })
  return record.id
}

/** Puts a doubt about a message to the registrar and locks it meanwhile. Throws `conflict` as filing does. */
export async function askAboutMessage(
  deed: OfficerDeed,
  messageId: string,
  text: string,
): Promise<QuestionView> {
  const [message] = await lockFileable(deed, [messageId])
  if (message === undefined) throw new AppError('not-found')
  return askRegistrar(deed, { messageId, unitId: message.unit_id, medium: mediumOf(message.channel), text })
}

/** Takes a filing back: the entry stays, struck through, and its messages wait for a place again. */
export async function undoFiling(deed: OfficerDeed, recordId: string): Promise<void> {
  await voidRecord(deed, recordId)
  await deed.tx.updateTable('attachment').set({ record_id: null }).where('record_id', '=', recordId).execute()
  const freed = await deed.tx
    .updateTable('message')
    .set({ record_id: null })
    .where('record_id', '=', recordId)
    .returning('conversation_id')
    .execute()
  for (const id of new Set(freed.map((row) => row.conversation_id))) await notify(deed.tx, 'conversation', id)
}

const mediumOf = (channel: string) => (channel === 'letter' ? 'paper' : 'email')

function refuse(answer: RecordDecision): never {
  const why = answer.reasons[0]?.text
  throw new AppError('conflict', {
    sv: `Det går inte att bevara så. ${why?.sv ?? ''} Inget sparades. Välj ett annat alternativ eller ändra sekretessen.`,
    en: `It cannot be filed that way. ${why?.en ?? ''} Nothing was saved. Choose another way or change the secrecy.`,
  })
}

/** law: OSL 5:2 first paragraph 3: from whom it came in, or to whom it went. */
async function partyOf(deed: OfficerDeed, message: Message) {
  const { from, to } = openContent(deed.house.vault, message)
  const { client_id: clientId } = await deed.tx
    .selectFrom('conversation')
    .select('client_id')
    .where('id', '=', message.conversation_id)
    .executeTakeFirstOrThrow()
  const incoming = message.direction === 'in'
  const client = clientId === null ? undefined : (await clientNames(deed, [clientId])).get(clientId)
  const [name, way] = incoming ? [from.name, from.address] : [client?.name ?? '', to]
  return {
    party: name === '' ? way : `${name}, ${way}`,
    senderName: incoming ? name : '',
    clientId,
    isProtected: message.from_protected,
  }
}

type Message = Awaited<ReturnType<typeof lockFileable>>[number]

async function link(
  { tx }: OfficerDeed,
  recordId: string,
  { messageIds, attachmentIds }: { messageIds: string[]; attachmentIds: string[] },
): Promise<void> {
  await tx.updateTable('message').set({ record_id: recordId }).where('id', 'in', messageIds).execute()
  // An undone filing lets go of its messages; the audit alone then tells what the struck number was about.
  for (const messageId of messageIds)
    await audit(tx, { deed: 'RecordJoined', subject: { recordId, messageId } })
  const wanted = [...new Set(attachmentIds)]
  if (wanted.length === 0) return
  const linked = await tx
    .updateTable('attachment')
    .set({ record_id: recordId })
    .where('id', 'in', wanted)
    .where('message_id', 'in', messageIds)
    .returning('id')
    .execute()
  if (linked.length < wanted.length) {
    throw new AppError('invalid', {
      sv: 'En av bilagorna hör inte till meddelandet. Inget sparades. Läs in sidan på nytt.',
      en: 'One of the attachments does not belong to the message. Nothing was saved. Reload the page.',
    })
  }
}
