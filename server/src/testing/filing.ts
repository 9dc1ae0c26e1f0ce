import { bySystem, type House } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import type { fileRecord } from '../records/index.ts'
import type { Officer } from '../staff/index.ts'
import { makeOffice } from './office.ts'

type NewRecord = Parameters<typeof fileRecord>[1]

/** An office with mail to file, and entries to make of it: rows as they would lie there, without the road to them. */
export async function makeFilingOffice(house: House) {
  const office = await makeOffice(house)
  const { unitId } = office
  return {
    ...office,
    conversation: (clientId: string | null = null) => makeConversation(house, unitId, clientId),
    incoming: (conversationId: string, more: Incoming = {}) =>
      receive(house, { unitId, conversationId, ...more }),
    outgoing: (conversationId: string, more: Outgoing) => write(house, { unitId, conversationId, ...more }),
    attachment: (messageId: string, name: string) => attach(house, { unitId, messageId, name }),
    entry: (more: Partial<NewRecord> = {}) => newEntry(house, unitId, more),
  }
}

async function makeConversation(house: House, unitId: string, clientId: string | null): Promise<string> {
  const id = newId()
  const row = { id, unit_id: unitId, client_id: clientId, reply_token: id }
  await bySystem(house, 'test', ({ tx, now }) =>
    tx
      .insertInto('conversation')
      .values({ ...row, last_message_at: now, created_at: now })
      .execute(),
  )
  return id
}

interface Incoming {
  subject?: string
  automatic?: boolean
}

/** A message that came in now, from Vera Lund. */
async function receive(
  house: House,
  {
    unitId,
    conversationId,
    subject = 'Hej',
    automatic = false,
  }: Incoming & { unitId: string; conversationId: string },
): Promise<string> {
  const id = newId()
  const rawId = newId()
  const content = {
    subject,
    text: 'När kan vi ses?',
    from: { name: 'Vera Lund', address: 'vera.lund@example.org' },
    to: 'bou@ekebro.example',
    problems: [],
  }
  await bySystem(house, 'test', async ({ tx, now }) => {
    await tx
      .insertInto('inbound_raw')
      .values({
        id: rawId,
        unit_id: unitId,
        channel: 'external_email',
        fingerprint: Buffer.from(rawId),
        blob: rawId,
        ...house.vault.seal(rawId, {}),
        size: 1,
        received_at: now,
      })
      .execute()
    await tx
      .insertInto('message')
      .values({
        id,
        conversation_id: conversationId,
        unit_id: unitId,
        direction: 'in',
        channel: 'external_email',
        ...house.vault.seal(id, content),
        raw_id: rawId,
        automatic,
        created_at: now,
      })
      .execute()
  })
  return id
}

interface Outgoing {
  by: Officer
  answersId?: string
  state?: 'queued' | 'delivered' | 'undone' | 'to_print'
  channel?: 'external_email' | 'letter'
  text?: string
  to?: string
}

/** A message that was written now, and how far it has come. */
async function write(
  house: House,
  out: Outgoing & { unitId: string; conversationId: string },
): Promise<string> {
  const { by, unitId, conversationId, channel = 'external_email', state = 'delivered' } = out
  const id = newId()
  const decisionId = await decided(house, unitId, {
    question: 'send',
    rule: 'G38',
    outcome: 'ALLOW',
    asked_for: 'sending',
  })
  const content = {
    subject: '',
    text: out.text ?? 'På torsdag.',
    from: { name: by.name, address: 'bou@ekebro.example' },
    to: out.to ?? 'vera.lund@example.org',
    problems: [],
  }
  await bySystem(house, 'test', async ({ tx, now }) => {
    await tx
      .insertInto('message')
      .values({
        id,
        conversation_id: conversationId,
        unit_id: unitId,
        direction: 'out',
        channel,
        ...house.vault.seal(id, content),
        content_class: 1,
        answers_id: out.answersId ?? null,
        created_at: now,
        created_by: by.staffId,
      })
      .execute()
    await tx
      .insertInto('outbound')
      .values({
        message_id: id,
        unit_id: unitId,
        decision_id: decisionId,
        decision_outcome: 'ALLOW',
        state,
        send_after: now,
      })
      .execute()
  })
  return id
}

async function attach(
  house: House,
  { unitId, messageId, name }: { unitId: string; messageId: string; name: string },
): Promise<string> {
  const id = newId()
  const sealed = house.vault.seal(id, { name, contentType: 'image/png' })
  await bySystem(house, 'test', ({ tx }) =>
    tx
      .insertInto('attachment')
      .values({ id, message_id: messageId, unit_id: unitId, ...sealed, blob: id, size: 7 })
      .execute(),
  )
  return id
}

/** An entry for the register, with an answer of the law to rest on. */
async function newEntry(house: House, unitId: string, more: Partial<NewRecord>): Promise<NewRecord> {
  const decisionId = await decided(house, unitId, {
    question: 'record',
    rule: 'H07',
    outcome: 'REGISTER',
    asked_for: 'filing',
  })
  return {
    unitId,
    place: 'register',
    caseFileId: null,
    decisionId,
    direction: 'in',
    datedAt: house.clock.now(),
    party: 'Vera Lund, vera.lund@example.org',
    senderName: 'Vera Lund',
    title: 'Hej',
    matter: 'Fråga till enheten',
    documentType: 'incoming_letter',
    secrecy: 'osl_26_1',
    clientId: null,
    ...more,
  }
}

interface Answer {
  question: 'send' | 'record'
  rule: string
  outcome: string
  asked_for: 'sending' | 'filing'
}

async function decided(house: House, unitId: string, answer: Answer): Promise<string> {
  const row = { id: newId(), unit_id: unitId, law: 'stockholm-2012@1', facts: '{}', ...answer }
  await bySystem(house, 'test', ({ tx, now }) =>
    tx
      .insertInto('decision')
      .values({ ...row, created_at: now })
      .execute(),
  )
  return row.id
}
