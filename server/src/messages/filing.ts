import type { Decision, RecordFacts } from '@slussen/rules'
import { decide } from '../decisions/index.ts'
import { audit } from '../platform/audit.ts'
import { notify } from '../platform/db.ts'
import { AppError } from '../platform/errors.ts'
import { type Choice, type Filed, type FilingBody, fileRecord, openQuestions, voidRecord } from '../records/index.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { openContent } from './content.ts'
import { nextUnfiled } from './filingQueue.ts'

/** The answer of the law under which each choice may be made. */
const OUTCOME: Record<Choice, Decision['outcome']> = {
  case_file: 'TRANSFER',
  register: 'REGISTER',
  ordered: 'KEEP',
  not_a_record: 'NO_RECORD',
}

/**
 * What the officer's choice says about the message. Nobody but a person may call something minor, or no record at
 * all; no detector is asked. Offensive pages and disposal do not come up here, and there is no handling
 * instruction yet, so that whether it lists disposal is not known.
 */
export function recordFacts(choice: Choice, secrecy: FilingBody['secrecy'], channel: string): RecordFacts {
  return {
    medium: channel === 'letter' ? 'paper' : 'email',
    public: choice === 'not_a_record' ? 'no' : 'yes',
    akt: choice === 'case_file' ? 'yes' : 'no',
    secret: secrecy === 'none' ? 'no' : 'yes',
    weight: choice === 'ordered' ? 'minor' : 'not_minor',
    offensive: 'no',
    instr: 'unsure',
    needed: 'yes',
  }
}

/**
 * Files a message where the officer says, together with the rest of its exchange: one decision, one entry, one
 * number, in one transaction. Throws `conflict` when somebody else was faster, when a question about it is open,
 * or when the law answers otherwise than the choice; `invalid` when what is to go along does not belong to it.
 * Source: R-HAND-03, -05, -10, -14; rules H03, H05, H07, H13, H18.
 */
export async function fileMessage(deed: OfficerDeed, messageId: string, body: FilingBody): Promise<Filed> {
  const messages = await lockMessages(deed, [messageId, ...body.companionIds])
  const [first] = messages
  const asked = messages.find(({ id }) => id === messageId)
  if (first === undefined || asked === undefined) throw new AppError('not-found')
  await requireFileable(deed, messages)

  const facts = recordFacts(body.choice, body.secrecy, asked.channel)
  const decided = await decide(deed, { question: 'record', facts, unitId: asked.unit_id, askedFor: 'filing' })
  if (decided.answer.outcome !== OUTCOME[body.choice]) refuse(decided.answer)

  const content = openContent(deed.house.vault, first)
  const filed = await fileRecord(deed, {
    ...body,
    unitId: asked.unit_id,
    place: body.choice,
    caseFileId: body.choice === 'case_file' ? (body.caseFileId ?? null) : null,
    decisionId: decided.id,
    direction: first.direction as 'in' | 'out',
    datedAt: first.created_at,
    party: first.direction === 'in' ? written(content.from) : content.to,
    protectedIdentity: await isProtected(deed, asked.conversation_id),
  })
  await link(deed, filed.recordId, { messageIds: messages.map(({ id }) => id), attachmentIds: body.attachmentIds })
  await notify(deed.tx, 'conversation', asked.conversation_id)
  return { ...filed, nextMessageId: await nextUnfiled(deed, asked) }
}

/**
 * An answer that is sent after its question was filed goes into the same entry. Gives the record's id back, if
 * there is one. What was noted as no record, or merely kept in order, says nothing about the answer.
 * Source: R-HAND-14, A-56.
 */
export async function joinRecordOfQuestion(deed: OfficerDeed, messageId: string): Promise<string | undefined> {
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
  await audit(deed.tx, { deed: 'RecordJoined', subject: { recordId: record.id, messageId }, scope: record.unit_id })
  return record.id
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

type Locked = Awaited<ReturnType<typeof lockMessages>>[number]

/** The messages, oldest first. Locked in the order of their ids, so that two filings never wait for each other. */
async function lockMessages({ tx }: OfficerDeed, ids: readonly string[]) {
  const wanted = [...new Set(ids)]
  const rows = await tx
    .selectFrom('message')
    .select([
      'id',
      'unit_id',
      'conversation_id',
      'direction',
      'channel',
      'sealed',
      'sealed_key',
      'record_id',
      'created_at',
    ])
    .where('id', 'in', wanted)
    .orderBy('id')
    .forUpdate()
    .execute()
  if (rows.length < wanted.length) throw new AppError('not-found')
  return rows.sort((a, b) => a.created_at.getTime() - b.created_at.getTime() || (a.id < b.id ? -1 : 1))
}

async function requireFileable(deed: OfficerDeed, messages: readonly Locked[]): Promise<void> {
  if (new Set(messages.map((row) => row.conversation_id)).size > 1) {
    throw new AppError('invalid', {
      sv: 'Meddelandena hör till olika konversationer. Inget sparades. Bevara dem var för sig.',
      en: 'The messages belong to different conversations. Nothing was saved. File them one by one.',
    })
  }
  if (messages.some((row) => row.record_id !== null)) throw new AppError('conflict', await alreadyFiled(deed, messages))
  const ids = messages.map(({ id }) => id)
  if ((await openQuestions(deed, ids)).size > 0) {
    throw new AppError('conflict', {
      sv: 'Registratorn har fått en fråga om detta. Inget sparades. Vänta på svaret innan du bevarar.',
      en: 'The registrar has been asked about this. Nothing was saved. Wait for the answer before filing.',
    })
  }
  await refuseUnsent(deed, ids)
}

async function alreadyFiled({ tx }: OfficerDeed, messages: readonly Locked[]) {
  const row = await tx
    .selectFrom('record')
    .innerJoin('staff', 'staff.id', 'record.created_by')
    .select('staff.name')
    .where('record.id', 'in', messages.flatMap((message) => message.record_id ?? []))
    .executeTakeFirst()
  const name = row?.name ?? ''
  return {
    sv: `${name} har redan bevarat detta. Inget nytt sparades. Läs in sidan på nytt.`,
    en: `${name} has already filed this. Nothing new was saved. Reload the page.`,
  }
}

/** What can still be taken back, or was, is no document yet: it has not been sent (tryckfrihetsförordningen 2:10). */
async function refuseUnsent({ tx, now }: OfficerDeed, ids: readonly string[]): Promise<void> {
  const unsent = await tx
    .selectFrom('outbound')
    .select('state')
    .where('message_id', 'in', [...ids])
    .where((eb) =>
      eb.or([eb('state', '=', 'undone'), eb.and([eb('state', '=', 'queued'), eb('send_after', '>', now)])]),
    )
    .executeTakeFirst()
  if (unsent === undefined) return
  throw new AppError(
    'conflict',
    unsent.state === 'undone'
      ? {
          sv: 'Meddelandet ångrades och skickades aldrig. Det ska inte bevaras.',
          en: 'The message was undone and never sent. It is not to be filed.',
        }
      : {
          sv: 'Meddelandet har inte gått i väg än. Inget sparades. Försök igen om några sekunder.',
          en: 'The message has not left yet. Nothing was saved. Try again in a few seconds.',
        },
  )
}

function refuse(answer: Decision): never {
  const why = answer.reasons[0]?.text
  throw new AppError('conflict', {
    sv: `Det går inte att bevara så. ${why?.sv ?? ''} Inget sparades. Välj ett annat alternativ eller ändra sekretessen.`,
    en: `It cannot be filed that way. ${why?.en ?? ''} Nothing was saved. Choose another way or change the secrecy.`,
  })
}

async function isProtected({ tx }: OfficerDeed, conversationId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('conversation')
    .innerJoin('client', 'client.id', 'conversation.client_id')
    .select('client.protected_identity')
    .where('conversation.id', '=', conversationId)
    .executeTakeFirst()
  return row?.protected_identity ?? false
}

async function link(
  { tx }: OfficerDeed,
  recordId: string,
  { messageIds, attachmentIds }: { messageIds: string[]; attachmentIds: string[] },
): Promise<void> {
  await tx.updateTable('message').set({ record_id: recordId }).where('id', 'in', messageIds).execute()
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

function written({ name, address }: { name: string; address: string }): string {
  return name === '' ? address : `${name} <${address}>`
}
