import { keepRaw, setUnitChannel, understand } from '../messages/index.ts'
import { addContactPoint, createClient, giveConsent } from '../people/index.ts'
import { bySystem, type House } from '../platform/house.ts'
import { byOfficer, createBoard, createStaff, createUnit, findOfficer, type Officer, openSession, type Role, setRoles } from '../staff/index.ts'

/** A unit with all its channels, an officer in it, and a client whose address has been made sure of at a meeting. */
export interface Office {
  boardId: string
  unitId: string
  email: string
  officer: Officer
  clientId: string
  clientEmail: string
  contactPointId: string
}

let offices = 0

/** A new office of its own, so that the tests of a suite do not meet. */
export async function makeOffice(house: House, more: { consent?: boolean } = {}): Promise<Office> {
  const code = String.fromCharCode(65 + (offices % 26), 65 + (Math.floor(offices++ / 26) % 26))
  const email = `enhet-${code.toLowerCase()}@ekebro.example`
  const { boardId, unitId } = await bySystem(house, 'test-office', async (deed) => {
    const boardId = await createBoard(deed, { name: `Nämnd ${code}`, code })
    const unitId = await createUnit(deed, { boardId, name: `Enhet ${code}`, code, email })
    for (const channel of ['external_email', 'phone', 'letter', 'meeting'] as const) {
      await setUnitChannel(deed, { unitId, channel, active: true, riskApprovedUntil: '2099-12-31' })
    }
    return { boardId, unitId }
  })
  const officer = await makeOfficer(house, unitId, { name: 'Tilde Vasshed' })
  const clientEmail = `nadja-${code.toLowerCase()}@brevladan.example`
  const { clientId, contactPointId } = await byOfficer(house, officer, 'test-client', async (deed) => {
    const clientId = await createClient(deed, { unitId, kind: 'client', name: 'Nadja Björkvall' })
    const view = await addContactPoint(deed, clientId, { kind: 'email', value: clientEmail, source: 'meeting', verifiedHow: 'meeting' })
    if (more.consent) await giveConsent(deed, clientId, { channel: 'external_email', how: 'form' })
    return { clientId, contactPointId: view }
  })
  return { boardId, unitId, email, officer, clientId, clientEmail, contactPointId }
}

/** Somebody with a role in a unit and a live session. */
export async function makeOfficer(house: House, unitId: string, { name, role = 'case_officer' }: { name: string; role?: Role }): Promise<Officer> {
  const username = `u${Math.random().toString(36).slice(2, 12)}`
  const token = await bySystem(house, 'test-officer', async (deed) => {
    const { staffId } = await createStaff(deed, { username, name, title: 'Socialsekreterare' })
    await setRoles(deed, staffId, [{ role, unitId }])
    return (await openSession(deed, staffId, 'totp')).token
  })
  const officer = await findOfficer(house, token)
  if (officer === undefined) throw new Error('the log-in of the test did not hold')
  return officer
}

/** A mail that has come in and been understood, in a conversation linked to the client; `from` may be anybody. */
export async function mailIn(house: House, office: Office, mail: { text: string; from?: string; link?: boolean }): Promise<{ conversationId: string; messageId: string }> {
  const from = mail.from ?? office.clientEmail
  const raw = `From: Nadja <${from}>\r\nTo: ${office.email}\r\nSubject: Hej\r\nMessage-ID: <${crypto.randomUUID()}@brevladan.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${mail.text}\r\n`
  const arrival = { unitId: office.unitId, channel: 'external_email' as const, bytes: Buffer.from(raw), envelope: { from, to: office.email } }
  const { rawId } = await bySystem(house, 'test-mail', (deed) => keepRaw(deed, arrival))
  await understand(house, rawId)
  return bySystem(house, 'test-mail', async ({ tx }) => {
    const message = await tx.selectFrom('message').select(['id', 'conversation_id']).where('raw_id', '=', rawId).executeTakeFirstOrThrow()
    if (mail.link !== false) {
      await tx.updateTable('conversation').set({ client_id: office.clientId }).where('id', '=', message.conversation_id).execute()
    }
    return { conversationId: message.conversation_id, messageId: message.id }
  })
}
