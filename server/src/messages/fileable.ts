import { AppError } from '../platform/errors.ts'
import { openQuestions } from '../records/index.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { fromProtected } from './protectedSender.ts'
import type { OutState } from './schema.ts'

/**
 * Locks the messages and gives them back, oldest first. Throws `not-found` when one is not there, `conflict` when one
 * is already filed, waits for the registrar, or has not left yet; `invalid` when they are not of one conversation.
 */
export async function lockFileable(deed: OfficerDeed, ids: readonly string[]): Promise<Locked[]> {
  const messages = await lockMessages(deed, [...new Set(ids)])
  await requireFileable(deed, messages)
  return messages
}

/** The messages, oldest first. Locked in the order of their ids, so that two filings never wait for each other. */
async function lockMessages({ tx }: OfficerDeed, ids: readonly string[]) {
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
    .select(fromProtected.as('from_protected'))
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
  if (rows.length < ids.length) throw new AppError('not-found')
  return rows.sort((a, b) => a.created_at.getTime() - b.created_at.getTime() || (a.id < b.id ? -1 : 1))
}

type Locked = Awaited<ReturnType<typeof lockMessages>>[number]

async function requireFileable(deed: OfficerDeed, messages: readonly Locked[]): Promise<void> {
  if (new Set(messages.map((row) => row.conversation_id)).size > 1) {
    throw new AppError('invalid', {
      sv: 'Meddelandena hör till olika konversationer. Inget sparades. Bevara dem var för sig.',
      en: 'The messages belong to different conversations. Nothing was saved. File them one by one.',
    })
  }
  if (messages.some((row) => row.record_id !== null))
    throw new AppError('conflict', await alreadyFiled(deed, messages))
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
    .where(
      'record.id',
      'in',
      messages.flatMap((message) => message.record_id ?? []),
    )
    .executeTakeFirst()
  const name = row?.name ?? ''
  return {
    sv: `${name} har redan bevarat detta. Inget nytt sparades. Läs in sidan på nytt.`,
    en: `${name} has already filed this. Nothing new was saved. Reload the page.`,
  }
}

/** Not sent yet, or taken back before it was. law: TF 2:10: drawn up, and so a document, is what has been sent. */
export const NOT_SENT: readonly OutState[] = ['queued', 'undone']

async function refuseUnsent({ tx }: OfficerDeed, ids: readonly string[]): Promise<void> {
  const unsent = await tx
    .selectFrom('outbound')
    .select('state')
    .where('message_id', 'in', [...ids])
    .where('state', 'in', NOT_SENT)
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
          sv: 'Meddelandet har inte gått i väg än. Inget sparades. Försök igen om en stund.',
          en: 'The message has not left yet. Nothing was saved. Try again in a while.',
        },
  )
}
