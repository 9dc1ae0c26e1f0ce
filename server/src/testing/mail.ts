import { keepRaw, understand } from '../messages/index.ts'
import { addContactPoint, giveConsent } from '../people/index.ts'
import { bySystem, type House } from '../platform/house.ts'
import { type Employee, makeOffice, type Office } from './office.ts'

/** An office with an officer in it, and a client whose address has been made sure of at a meeting. */
export interface Correspondents extends Office {
  officer: Employee
  clientId: string
  clientEmail: string
  contactPointId: string
  addressId: string
}

export async function makeCorrespondents(
  house: House,
  more: { consent?: boolean; unknownAge?: boolean; kind?: 'client' | 'other_person' } = {},
): Promise<Correspondents> {
  const office = await makeOffice(house)
  const officer = await office.hire('Tilde Vasshed')
  const clientId = await office.enter({
    name: 'Nadja Björkvall',
    kind: more.kind ?? 'client',
    ...(more.unknownAge ? { ageGroup: undefined } : {}),
  })
  const clientEmail = `nadja-${office.code.toLowerCase()}@brevladan.example`
  const contactPointId = await officer.does(async (deed) => {
    if (more.consent) await giveConsent(deed, clientId, { channel: 'external_email', how: 'form' })
    const point = { kind: 'email', value: clientEmail, source: 'meeting', verifiedHow: 'meeting' } as const
    return addContactPoint(deed, clientId, point)
  })
  const addressId = await officer.does((deed) =>
    addContactPoint(deed, clientId, {
      kind: 'address',
      value: 'Slussgatan 4, 123 45 Ekebro',
      source: 'meeting',
      verifiedHow: 'meeting',
    }),
  )
  return { ...office, officer, clientId, clientEmail, contactPointId, addressId }
}

/** A mail that has come in and been understood, in a conversation linked to the client; `from` may be anybody. */
export async function mailIn(
  house: House,
  { unitId, email, clientId, clientEmail }: Correspondents,
  mail: { text: string; from?: string; link?: boolean },
): Promise<{ conversationId: string; messageId: string }> {
  const from = mail.from ?? clientEmail
  const id = `${crypto.randomUUID()}@brevladan.example`
  const head = `From: Nadja <${from}>\r\nTo: ${email}\r\nSubject: Hej\r\nMessage-ID: <${id}>\r\nContent-Type: text/plain; charset=utf-8`
  const message = await bytesIn(
    house,
    { unitId, email },
    { from, bytes: Buffer.from(`${head}\r\n\r\n${mail.text}\r\n`) },
  )
  if (mail.link === false) return message
  await bySystem(house, 'test', ({ tx }) =>
    tx
      .updateTable('conversation')
      .set({ client_id: clientId })
      .where('id', '=', message.conversationId)
      .execute(),
  )
  return message
}

/** Bytes that have come in over the wire and been understood. */
export async function bytesIn(
  house: House,
  { unitId, email }: Pick<Office, 'unitId' | 'email'>,
  { from, bytes }: { from: string; bytes: Buffer },
): Promise<{ conversationId: string; messageId: string }> {
  const arrival = { unitId, channel: 'external_email' as const, bytes, envelope: { from, to: email } }
  const { rawId } = await bySystem(house, 'test', (deed) => keepRaw(deed, arrival))
  await understand(house, rawId)
  return bySystem(house, 'test', ({ tx }) =>
    tx
      .selectFrom('message')
      .select(['id as messageId', 'conversation_id as conversationId'])
      .where('raw_id', '=', rawId)
      .executeTakeFirstOrThrow(),
  )
}
