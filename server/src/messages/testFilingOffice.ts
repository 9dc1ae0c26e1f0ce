/** An office with mail to file, for tests: a board of its own with two units, their people, and what was written. */
import { randomInt } from 'node:crypto'
import { createClient } from '../people/index.ts'
import { bySystem, type House } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import {
  createBoard,
  createStaff,
  createUnit,
  findOfficer,
  type Officer,
  openSession,
  type Role,
  setRoles,
} from '../staff/index.ts'
import type { Content } from './content.ts'

export async function makeOffice(house: House) {
  const code = Array.from({ length: 4 }, () => String.fromCharCode(65 + randomInt(26))).join('')
  const unit = (boardId: string, name: string) =>
    bySystem(house, 'test', (deed) =>
      createUnit(deed, {
        boardId,
        name,
        code: `${name} ${code}`,
        email: `${name}.${code}@ekebro.example`.toLowerCase(),
        phone: '0123-45 67 89',
      }),
    )
  const boardId = await bySystem(house, 'test', (deed) => createBoard(deed, { name: 'Socialnämnden', code }))
  const unitId = await unit(boardId, 'BoU')
  const otherUnitId = await unit(boardId, 'VUX')
  return {
    code,
    boardId,
    unitId,
    otherUnitId,
    officer: (name: string, role: Role = 'case_officer', at = unitId) =>
      makeOfficer(house, { name, role, unitId: at }),
    client: (name: string, protectedIdentity = false) =>
      bySystem(house, 'test', (deed) =>
        createClient(deed, { unitId, kind: 'client', name, protectedIdentity }),
      ),
    conversation: (clientId: string | null = null) => makeConversation(house, unitId, clientId),
    incoming: (conversationId: string, more: Incoming = {}) =>
      receive(house, { unitId, conversationId, ...more }),
    outgoing: (conversationId: string, more: Outgoing) => write(house, { unitId, conversationId, ...more }),
    attachment: (messageId: string, name: string) => attach(house, { unitId, messageId, name }),
  }
}

async function makeOfficer(
  house: House,
  { name, role, unitId }: { name: string; role: Role; unitId: string },
): Promise<Officer> {
  const token = await bySystem(house, 'test', async (deed) => {
    const { staffId } = await createStaff(deed, { username: newId().slice(-12), name, title: '' })
    await setRoles(deed, staffId, [{ role, unitId }])
    return (await openSession(deed, staffId, 'totp')).token
  })
  const officer = await findOfficer(house, token)
  if (officer === undefined) throw new Error('the session that was just opened is not there')
  return officer
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
  const content: Content = {
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
  const [id, decisionId] = [newId(), newId()]
  const content: Content = {
    subject: '',
    text: out.text ?? 'På torsdag.',
    from: { name: by.name, address: 'bou@ekebro.example' },
    to: out.to ?? 'vera.lund@example.org',
    problems: [],
  }
  await bySystem(house, 'test', async ({ tx, now }) => {
    await tx
      .insertInto('decision')
      .values({
        id: decisionId,
        unit_id: unitId,
        question: 'send',
        law: 'stockholm-2012@1',
        facts: '{}',
        rule: 'G38',
        outcome: 'ALLOW',
        asked_for: 'sending',
        created_at: now,
      })
      .execute()
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
