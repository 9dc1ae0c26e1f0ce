import { beforeAll, expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { onBothStores } from '../testing/database.ts'
import { auditOf, noCaseFiles } from '../testing/doors.ts'
import { makeOffice } from '../testing/office.ts'
import { getClientView } from './clientView.ts'
import { currentConsent, giveConsent, recordImpliedConsent, withdrawConsent } from './consents.ts'
import { addContactPoint, endContactPoint } from './contactPoints.ts'

const DAY = 86_400_000
const EMAIL = { channel: 'external_email', how: 'form' } as const

onBothStores('consent', ({ it, house }) => {
  let office: Awaited<ReturnType<typeof makeOffice>>
  let birk: Awaited<ReturnType<typeof office.hire>>
  beforeAll(async () => {
    office = await makeOffice(house())
    birk = await office.hire('Birk Ahlsten')
  })
  const now = (clientId: string, answering?: string) =>
    birk.does((deed) => currentConsent(deed, clientId, 'external_email', answering))
  const give = (clientId: string) => birk.does((deed) => giveConsent(deed, clientId, EMAIL))
  const withdraw = (clientId: string) =>
    birk.does((deed) => withdrawConsent(deed, clientId, { ...EMAIL, how: 'phone_call' }))
  const imply = (clientId: string, messageId: string) =>
    birk.does((deed) => recordImpliedConsent(deed, clientId, 'external_email', messageId))
  /** Somebody writes to the unit; returns the message. */
  const write = () =>
    bySystem(house(), 'test', async ({ tx, now: received_at }) => {
      const [rawId, conversation_id, id] = [newId(), newId(), newId()]
      const own = {
        unit_id: office.unitId,
        channel: 'external_email' as const,
        ...house().vault.seal(id, {}),
      }
      const raw = { ...own, id: rawId, fingerprint: Buffer.from(rawId), blob: '', size: 0, received_at }
      const thread = {
        id: conversation_id,
        unit_id: office.unitId,
        reply_token: id,
        last_message_at: received_at,
      }
      await tx.insertInto('inbound_raw').values(raw).execute()
      await tx
        .insertInto('conversation')
        .values({ ...thread, created_at: received_at })
        .execute()
      const message = {
        ...own,
        id,
        conversation_id,
        direction: 'in' as const,
        raw_id: rawId,
        created_at: received_at,
      }
      await tx.insertInto('message').values(message).execute()
      return id
    })

  it('nobody has agreed to anything until they have', async () => {
    expect(await now(await office.enter())).toBe('none')
  })

  it('the newest speaks', async () => {
    const client = await office.enter()
    await give(client)
    expect(await now(client)).toBe('given')
    await withdraw(client) // at the very same moment: the order of noting decides
    expect(await now(client)).toBe('withdrawn')
    house().clock.advance(DAY)
    await give(client)
    expect(await now(client)).toBe('given')
    const { consents } = await birk.does((deed) => getClientView(deed, client, noCaseFiles))
    expect(consents.map(({ state, how }) => `${state} ${how}`)).toEqual([
      'given form',
      'withdrawn phone_call',
      'given form',
    ])
    expect(
      (await auditOf(house(), { clientId: client })).filter((deed) => deed.startsWith('Consent')),
    ).toEqual(['ConsentGiven form', 'ConsentWithdrawn phone_call', 'ConsentGiven form'])
  })

  it('consent to one channel says nothing of another', async () => {
    const client = await office.enter()
    await birk.does((deed) => giveConsent(deed, client, { channel: 'sms', how: 'meeting' }))
    expect(await now(client)).toBe('none')
  })

  it('a question is consent to its own answer, and to nothing after it', async () => {
    const client = await office.enter()
    const [question, another] = [await write(), await write()]
    await imply(client, question)
    expect(await now(client, question)).toBe('implied')
    expect(await now(client, another)).toBe('none')
    expect(await now(client)).toBe('none')
  })

  it('a question said to be one twice is noted once', async () => {
    const client = await office.enter()
    const question = await write()
    await imply(client, question)
    await imply(client, question)
    const { consents } = await birk.does((deed) => getClientView(deed, client, noCaseFiles))
    expect(consents).toEqual([
      expect.objectContaining({ state: 'implied', how: 'own_message', messageId: question }),
    ])
  })

  it('what was withdrawn stays withdrawn when the person writes again, until it is given anew', async () => {
    const client = await office.enter()
    const [before, after] = [await write(), await write()]
    await imply(client, before)
    await withdraw(client)
    expect(await now(client, before)).toBe('withdrawn')
    house().clock.advance(DAY)
    await imply(client, after)
    expect(await now(client, after)).toBe('withdrawn')
    await give(client)
    expect(await now(client, after)).toBe('given')
  })

  it('a new address asks for a new consent; one more beside the old does not', async () => {
    const client = await office.enter()
    const add = (value: string) =>
      birk.does((deed) => addContactPoint(deed, client, { kind: 'email', value, source: 'meeting' }))
    const old = await add('nadja@brevladan.example')
    await give(client)
    house().clock.advance(DAY)
    await add('nadja.ny@brevladan.example')
    expect(await now(client)).toBe('given')
    await birk.does((deed) => endContactPoint(deed, old))
    expect(await now(client)).toBe('none')
    await give(client)
    expect(await now(client)).toBe('given')
  })

  it('an organisation is not asked, unless it has said something', async () => {
    const company = await office.enter({ kind: 'organisation', name: 'Ekebro Bostäder' })
    expect(await now(company)).toBe('not_applicable')
    await withdraw(company)
    expect(await now(company)).toBe('withdrawn')
    expect(await now(await office.enter({ kind: 'other_person', name: 'Granne' }))).toBe('none')
  })
})
