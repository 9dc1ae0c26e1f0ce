import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, expect } from 'vitest'
import { type Listening, listenForMail } from '../channels/index.ts'
import { bySystem, type Deed } from '../platform/house.ts'
import { byOfficer, createUnit } from '../staff/index.ts'
import { onBothStores } from '../testing/database.ts'
import { type Correspondents, mailIn, makeCorrespondents } from '../testing/mail.ts'
import { readRawMessage } from './attachments.ts'
import { getConversation, listConversations } from './conversations.ts'
import { markDone } from './done.ts'
import { keepRaw } from './receive.ts'
import { understand } from './understand.ts'

const MB = 1024 * 1024
let letters = 0

onBothStores(
  'mail that comes in',
  ({ it, house }) => {
    let door: Listening
    let keep: typeof keepRaw
    beforeEach(async () => {
      keep = keepRaw
      house().jobs.work('understand', ({ data }) => understand(house(), String(data.rawId)))
      const config = {
        mailDomain: 'ekebro.example',
        smtpInHost: '127.0.0.1',
        smtpInPort: 0,
        mailMaxBytes: 3 * MB,
      }
      door = await listenForMail(house(), config, (deed: Deed, arrival) => keep(deed, arrival))
    })
    afterEach(() => door.close())

    const post = (mail: object) =>
      createTransport({ host: '127.0.0.1', port: door.port, ignoreTLS: true }).sendMail({
        from: 'Nadja <nadja@brevladan.example>',
        subject: 'Hej',
        text: `Brev ${letters++}`,
        ...mail,
      })
    const postRaw = (to: string, raw: Buffer | string) =>
      post({ raw, envelope: { from: 'nadja@brevladan.example', to } })
    const messages = (unitId: string) =>
      bySystem(house(), 'test', ({ tx }) =>
        tx
          .selectFrom('message')
          .selectAll()
          .where('unit_id', '=', unitId)
          .orderBy('created_at')
          .orderBy('id')
          .execute(),
      )
    const raws = (unitId: string) =>
      bySystem(house(), 'test', ({ tx }) =>
        tx.selectFrom('inbound_raw').selectAll().where('unit_id', '=', unitId).execute(),
      )
    const conversation = (id: string) =>
      bySystem(house(), 'test', ({ tx }) =>
        tx.selectFrom('conversation').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
      )
    const view = (office: Correspondents, id: string) =>
      byOfficer(house(), office.officer, 'test', (deed) => getConversation(deed, id))
    /** The one message the office has, as its officer sees it. */
    const only = async (office: Correspondents) => {
      const [row, ...more] = await messages(office.unitId)
      expect(more).toEqual([])
      const conversationView = await view(office, row?.conversation_id ?? '')
      return { ...conversationView, message: conversationView.messages[0] }
    }

    it('lies raw in the store before the sender hears "received", and is read afterwards', async () => {
      const office = await makeCorrespondents(house())
      await post({ to: office.email, text: 'Kan jag få en tid?' })
      expect(await raws(office.unitId)).toMatchObject([{ state: 'received', times_received: 1 }])
      expect(await messages(office.unitId)).toEqual([])
      await house().jobs.runPending()
      expect(await raws(office.unitId)).toMatchObject([{ state: 'understood' }])
      const { message, title, answerDueAt, suggestions } = await only(office)
      expect(title).toBe('Nadja')
      expect(message).toMatchObject({
        direction: 'in',
        text: 'Kan jag få en tid?',
        subject: 'Hej',
        to: office.email,
        readable: true,
        automatic: false,
        out: null,
      })
      expect(message?.from).toEqual({ name: 'Nadja', address: 'nadja@brevladan.example' })
      expect([message?.sender, suggestions]).toEqual(['unknown', []])
      expect(answerDueAt).toBe('2026-03-04T22:59:59.000Z') // two working days after a Monday
    })

    it('is one message however often the same bytes come', async () => {
      const office = await makeCorrespondents(house())
      const raw = `From: a@b.example\r\nSubject: Hej\r\nMessage-ID: <same${letters++}@b.example>\r\n\r\nEn gång\r\n`
      await postRaw(office.email, raw)
      await postRaw(office.email, raw)
      await Promise.all([postRaw(office.email, raw), postRaw(office.email, raw)])
      await house().jobs.runPending()
      expect(await raws(office.unitId)).toMatchObject([{ times_received: 4 }])
      expect(await messages(office.unitId)).toHaveLength(1)
    })

    it('is one message however often it is understood', async () => {
      const office = await makeCorrespondents(house())
      await post({ to: office.email })
      const [raw] = await raws(office.unitId)
      await Promise.all([understand(house(), raw?.id ?? ''), understand(house(), raw?.id ?? '')])
      await understand(house(), raw?.id ?? '')
      expect(await messages(office.unitId)).toHaveLength(1)
    })

    it('is two messages when two people wrote the same id', async () => {
      const office = await makeCorrespondents(house())
      await postRaw(office.email, 'From: a@b.example\r\nMessage-ID: <1@b.example>\r\n\r\nen\r\n')
      await postRaw(office.email, 'From: c@d.example\r\nMessage-ID: <1@b.example>\r\n\r\ntvå\r\n')
      await house().jobs.runPending()
      expect((await messages(office.unitId)).map(({ wire_id }) => wire_id === null).sort()).toEqual([
        false,
        true,
      ])
    })

    it('finds its conversation by the token in our Reply-To, and wakes it if it was done', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId } = await mailIn(house(), office, { text: 'Första' })
      await bySystem(house(), 'test', ({ tx }) =>
        tx
          .updateTable('conversation')
          .set({ state: 'done', answer_due_at: null })
          .where('id', '=', conversationId)
          .execute(),
      )
      const { reply_token } = await conversation(conversationId)
      const [local, domain] = office.email.split('@')
      house().clock.advance(60_000)
      await post({ to: `${local}+t.${reply_token.toUpperCase()}@${domain}`, from: office.clientEmail })
      await house().jobs.runPending()
      const after = await view(office, conversationId)
      expect(after.messages).toHaveLength(2)
      expect(after.messages[1]).toMatchObject({ to: office.email, sender: 'verified' })
      expect(after).toMatchObject({ state: 'open' })
      expect(after.answerDueAt).not.toBeNull()
    })

    it('finds its conversation by our Message-ID, and by another message of the thread', async () => {
      const office = await makeCorrespondents(house())
      const first = `<first${letters++}@b.example>`
      await post({ to: office.email, messageId: first })
      await house().jobs.runPending()
      const [row] = await messages(office.unitId)
      const id = row?.conversation_id ?? ''
      const { reply_token } = await conversation(id)
      await post({ to: office.email, references: ['<unknown@b.example>', first] })
      await post({
        to: office.email,
        inReplyTo: `<${reply_token}.${id}@ekebro.example>`,
        from: 'other@b.example',
      })
      await house().jobs.runPending()
      expect((await messages(office.unitId)).map(({ conversation_id }) => conversation_id)).toEqual([
        id,
        id,
        id,
      ])
    })

    it('never comes into another unit’s conversation, whatever token or thread it names', async () => {
      const theirs = await makeCorrespondents(house())
      const ours = await makeCorrespondents(house())
      const { conversationId } = await mailIn(house(), theirs, { text: 'Hemligt' })
      const { reply_token } = await conversation(conversationId)
      const [local, domain] = ours.email.split('@')
      await post({
        to: `${local}+t.${reply_token}@${domain}`,
        inReplyTo: `<${reply_token}.x@ekebro.example>`,
      })
      await house().jobs.runPending()
      const { id, messages: own } = await only(ours)
      expect(id).not.toBe(conversationId)
      expect(own).toHaveLength(1)
      expect(await messages(theirs.unitId)).toHaveLength(1)
    })

    it('to a name we do not have goes to the common unit, and to another domain nowhere', async () => {
      await expect(post({ to: 'nobody.in.particular@ekebro.example' })).rejects.toMatchObject({
        responseCode: 550,
      })
      const { boardId } = await makeCorrespondents(house())
      const email = `kontakt${letters++}@ekebro.example`
      const unitId = await bySystem(house(), 'test', (deed) =>
        createUnit(deed, { boardId, name: 'Kontaktcenter', code: email, email, isCommon: true }),
      )
      await post({ to: 'Nobody.In.Particular@Ekebro.Example' })
      await house().jobs.runPending()
      expect(await messages(unitId)).toHaveLength(1)
      await expect(post({ to: 'someone@elsewhere.example' })).rejects.toMatchObject({ responseCode: 550 })
      await expect(post({ to: 'someone@sub.ekebro.example' })).rejects.toMatchObject({ responseCode: 550 })
      await expect(post({ to: 'someone@notekebro.example' })).rejects.toMatchObject({ responseCode: 550 })
    })

    it('to two units is one message in each, under that unit’s own eyes', async () => {
      const [a, b] = [await makeCorrespondents(house()), await makeCorrespondents(house())]
      await post({ to: [a.email, b.email], messageId: `<both${letters++}@b.example>` })
      await house().jobs.runPending()
      expect((await only(a)).unit.id).toBe(a.unitId)
      expect((await only(b)).unit.id).toBe(b.unitId)
    })

    it('is to be sent again when the database cannot take it, and leaves nothing half done', async () => {
      const office = await makeCorrespondents(house())
      keep = async (deed, arrival) => {
        await keepRaw(deed, arrival)
        throw new Error('the commit failed')
      }
      await expect(post({ to: office.email })).rejects.toMatchObject({ responseCode: 451 })
      expect(await raws(office.unitId)).toEqual([])
      keep = keepRaw
      await post({ to: office.email })
      await house().jobs.runPending()
      expect(await messages(office.unitId)).toHaveLength(1)
      expect(JSON.stringify(house().lines)).not.toMatch(/brevladan|ekebro\.example/)
    })

    it('to two units, of which one could not keep it, is sent again and doubled in neither', async () => {
      const [a, b] = [await makeCorrespondents(house()), await makeCorrespondents(house())]
      const raw = `From: a@b.example\r\nSubject: Hej ${letters++}\r\n\r\nTill båda\r\n`
      const both = { raw, envelope: { from: 'a@b.example', to: [a.email, b.email] } }
      keep = (deed, arrival) =>
        arrival.unitId === b.unitId ? Promise.reject(new Error('full')) : keepRaw(deed, arrival)
      await expect(post(both)).rejects.toMatchObject({ responseCode: 451 })
      keep = keepRaw
      await post(both)
      await house().jobs.runPending()
      expect([await messages(a.unitId), await messages(b.unitId)].map(({ length }) => length)).toEqual([1, 1])
    })

    it('over the limit is refused with a sentence, and the next one comes', async () => {
      const office = await makeCorrespondents(house())
      await expect(post({ to: office.email, text: 'x'.repeat(4 * MB) })).rejects.toMatchObject({
        responseCode: 552,
        response: expect.stringContaining('Max 3 MB per brev'),
      })
      await post({ to: office.email, text: 'x'.repeat(2 * MB) })
      await house().jobs.runPending()
      const { message } = await only(office)
      expect(message?.text).toHaveLength(200_000)
      expect(message?.problems).toEqual(['cut'])
    })

    it('that cannot be read lies in the inbox with its bytes to open', async () => {
      const office = await makeCorrespondents(house())
      const garbage = Buffer.from(
        Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3)) % 256),
      ).toString('base64')
      await postRaw(office.email, garbage)
      await house().jobs.runPending()
      expect(await raws(office.unitId)).toMatchObject([{ state: 'unreadable' }])
      const { message, title, answerDueAt } = await only(office)
      expect(message).toMatchObject({ readable: false, text: '', problems: ['not_a_message'] })
      expect([title, answerDueAt]).toEqual(['nadja@brevladan.example', '2026-03-04T22:59:59.000Z'])
      const file = await byOfficer(house(), office.officer, 'test', (deed) =>
        readRawMessage(deed, message?.id ?? ''),
      )
      expect(file.bytes.toString().trim()).toBe(garbage)
    })

    it('that a machine wrote waits for no answer, but a bounce waits for somebody to see it', async () => {
      const office = await makeCorrespondents(house())
      await post({ to: office.email, headers: { 'Auto-Submitted': 'auto-replied' } })
      await house().jobs.runPending()
      expect(await only(office)).toMatchObject({ answerDueAt: null, message: { automatic: true } })

      const bounced = await makeCorrespondents(house())
      const report =
        'From: MAILER-DAEMON@b.example\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nIt did not arrive.\r\n--b--\r\n'
      await post({ raw: report, envelope: { from: '', to: bounced.email } })
      await house().jobs.runPending()
      const { message, answerDueAt } = await only(bounced)
      expect(message).toMatchObject({ automatic: true, problems: ['bounce'] })
      expect(answerDueAt).not.toBeNull()
    })

    it('with an unknown sender in a linked conversation keeps the link and says that the sender is unknown', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId } = await mailIn(house(), office, { text: 'Hej' })
      const { reply_token } = await conversation(conversationId)
      const [local, domain] = office.email.split('@')
      await post({ to: `${local}+t.${reply_token}@${domain}`, from: 'någon <other@b.example>' })
      await house().jobs.runPending()
      const { messages: both, client } = await view(office, conversationId)
      expect(client?.id).toBe(office.clientId)
      expect(both.map(({ sender }) => sender)).toEqual(['verified', 'unknown'])
    })

    it('from an address in the register is a suggestion to a person, and linked by nobody else', async () => {
      const office = await makeCorrespondents(house())
      await post({ to: office.email, from: office.clientEmail.toUpperCase() })
      await house().jobs.runPending()
      const { client, suggestions, message } = await only(office)
      expect(client).toBeNull()
      expect(suggestions).toEqual([
        { clientId: office.clientId, name: 'Nadja Björkvall', contactPointId: office.contactPointId },
      ])
      expect(message?.sender).toBe('claimed')
    })

    it('is nowhere in clear: not in the rows, not on the disk, not in the log', async () => {
      const office = await makeCorrespondents(house())
      await post({
        to: office.email,
        from: 'Kanariefågel <kanarie@b.example>',
        subject: 'Kanarieämne',
        text: 'Kanarieord',
        attachments: [{ filename: 'kanarie.txt', content: 'Kanariefil' }],
      })
      await house().jobs.runPending()
      const dump = await bySystem(house(), 'test', async ({ tx }) => [
        await tx.selectFrom('inbound_raw').selectAll().where('unit_id', '=', office.unitId).execute(),
        await tx.selectFrom('message').selectAll().where('unit_id', '=', office.unitId).execute(),
        await tx.selectFrom('attachment').selectAll().where('unit_id', '=', office.unitId).execute(),
      ])
      const clear = JSON.stringify(dump, (_key, value) =>
        value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
      )
      expect(clear).not.toMatch(/kanarie/i)
      for (const { blob } of (dump[0] ?? []).concat() as { blob: string }[]) {
        expect((await house().blobs.get(blob)).toString('latin1')).not.toMatch(/kanarie/i)
      }
      expect(JSON.stringify(house().lines)).not.toMatch(/kanarie/i)
    })

    it('is there for the whole unit, and not there for anybody else', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId } = await mailIn(house(), office, { text: 'Hej' })
      const stranger = (await makeCorrespondents(house())).officer
      const colleague = await office.hire('Kim', 'registrar')
      const list = (who: typeof stranger) =>
        byOfficer(house(), who, 'test', (deed) => listConversations(deed, 'team'))
      expect((await list(colleague)).rows.map(({ id }) => id)).toEqual([conversationId])
      expect((await list(stranger)).rows).toEqual([])
      await expect(
        byOfficer(house(), stranger, 'test', (deed) => getConversation(deed, conversationId)),
      ).rejects.toMatchObject({ code: 'not-found' })
      await expect(
        byOfficer(house(), stranger, 'test', (deed) => markDone(deed, conversationId)),
      ).rejects.toMatchObject({ code: 'not-found' })
    })
  },
  { queues: [{ name: 'understand' }, { name: 'deliver' }] },
)
