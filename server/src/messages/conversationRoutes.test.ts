import { beforeAll, expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { onBothStores } from '../testing/database.ts'
import { openDoors } from '../testing/doors.ts'
import { bytesIn, type Correspondents, mailIn, makeCorrespondents } from '../testing/mail.ts'
import type { Employee } from '../testing/office.ts'
import { conversationRoutes } from './conversationRoutes.ts'

onBothStores(
  'the conversations’ doors',
  ({ it, house }) => {
    let ask: Awaited<ReturnType<typeof openDoors>>
    let office: Correspondents
    let stranger: Employee
    let registrar: Employee
    beforeAll(async () => {
      ask = await openDoors(house(), (http) => conversationRoutes(http, house()))
      office = await makeCorrespondents(house())
      stranger = (await makeCorrespondents(house())).officer
      registrar = await office.hire('Rut', 'registrar')
    })

    const file = Buffer.from(Array.from({ length: 70_000 }, (_, i) => (i * 31) % 256))

    /** A message with one attachment. */
    async function mailWithFile(
      name: string,
    ): Promise<{ raw: Buffer; messageId: string; attachmentId: string; conversationId: string }> {
      const raw = Buffer.from(
        [
          `From: a@b.example\r\nSubject: Hej ${name}\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n\r\nse bilaga\r\n--m`,
          `Content-Type: text/html\r\nContent-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`,
          `Content-Transfer-Encoding: base64\r\n\r\n${file.toString('base64')}\r\n--m--\r\n`,
        ].join('\r\n'),
      )
      const { messageId } = await bytesIn(house(), office, { from: 'a@b.example', bytes: raw })
      const row = await bySystem(house(), 'test', ({ tx }) =>
        tx
          .selectFrom('attachment')
          .innerJoin('message', 'message.id', 'attachment.message_id')
          .select([
            'attachment.id as attachmentId',
            'message.id as messageId',
            'message.conversation_id as conversationId',
          ])
          .where('message.id', '=', messageId)
          .executeTakeFirstOrThrow(),
      )
      return { raw, ...row }
    }

    it('give an attachment byte for byte, as something to save and never to show', async () => {
      const { attachmentId, messageId } = await mailWithFile('Läkar"intyg\u202e (2).html')
      const answer = await ask(office.officer.token, `GET /api/attachments/${attachmentId}`)
      expect(answer.statusCode).toBe(200)
      expect(answer.rawPayload.equals(file)).toBe(true)
      expect(answer.headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-security-policy': `sandbox; default-src 'none'`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
      expect(answer.headers['content-disposition']).toBe(
        `attachment; filename="L_kar_intyg (2).html"; filename*=UTF-8''L%C3%A4kar_intyg%20%282%29.html`,
      )
      const audited = await bySystem(house(), 'test', ({ tx }) =>
        tx.selectFrom('audit_event').select('subject').where('deed', '=', 'AttachmentOpened').execute(),
      )
      expect(audited).toContainEqual({ subject: { attachmentId, messageId } })
    })

    it('give the whole message as it came', async () => {
      const { raw, messageId } = await mailWithFile('a.html')
      const answer = await ask(registrar.token, `GET /api/messages/${messageId}/raw`)
      expect(answer.rawPayload.equals(raw)).toBe(true)
      expect(answer.headers['content-disposition']).toContain(
        'attachment; filename="meddelande 2026-03-02.eml"',
      )
    })

    it('are shut for another unit with the very bytes of what does not exist', async () => {
      const { messageId, attachmentId, conversationId } = await mailWithFile('b.html')
      const { conversationId: linked } = await mailIn(house(), office, { text: 'Hej' })
      const task = (
        await ask(office.officer.token, `POST /api/conversations/${linked}/tasks`, {
          kind: 'call',
          dueAt: '2026-03-03T09:00:00Z',
          note: '',
        })
      ).json()
      const doors = (id: {
        conversation: string
        message: string
        attachment: string
        task: string
        client: string
      }) =>
        [
          [`GET /api/conversations/${id.conversation}`],
          [`GET /api/messages/${id.message}/raw`],
          [`GET /api/attachments/${id.attachment}`],
          [
            `PUT /api/conversations/${id.conversation}/draft`,
            { text: 'x', channel: 'letter', contentClass: 1 },
          ],
          [`PUT /api/conversations/${id.conversation}/assignee`, { staffId: null }],
          [`PUT /api/conversations/${id.conversation}/client`, { clientId: id.client }],
          [`PUT /api/conversations/${id.conversation}/done`, {}],
          [`DELETE /api/conversations/${id.conversation}/done`],
          [
            `POST /api/conversations/${id.conversation}/tasks`,
            { kind: 'call', dueAt: '2026-03-03T09:00:00Z', note: '' },
          ],
          [`POST /api/tasks/${id.task}/outcome`, { outcome: 'done', note: '' }],
          [`POST /api/people/${id.client}/conversations`, {}],
        ] as const
      const there = doors({
        conversation: conversationId,
        message: messageId,
        attachment: attachmentId,
        task: task.id,
        client: office.clientId,
      })
      const no = crypto.randomUUID()
      const nowhere = doors({ conversation: no, message: no, attachment: no, task: no, client: no })
      for (const [i, [call, body]] of there.entries()) {
        const [otherCall, otherBody] = nowhere[i] ?? ['GET /']
        const shut = await ask(stranger.token, call, body)
        const missing = await ask(stranger.token, otherCall, otherBody)
        expect([call, shut.statusCode, shut.body]).toEqual([call, 404, missing.body])
        expect(Object.keys(shut.headers).sort()).toEqual(Object.keys(missing.headers).sort())
      }
    })

    it('let a registrar read and not write', async () => {
      const { conversationId } = await mailIn(house(), office, { text: 'Hej' })
      expect((await ask(registrar.token, 'GET /api/conversations?view=team')).statusCode).toBe(200)
      expect((await ask(registrar.token, `GET /api/conversations/${conversationId}`)).statusCode).toBe(200)
      expect(
        (await ask(registrar.token, `PUT /api/conversations/${conversationId}/done`, {})).statusCode,
      ).toBe(403)
    })

    it('answer in the form of the contract, and to no other question', async () => {
      const { conversationId } = await mailIn(house(), office, { text: 'Hej' })
      const assigned = await ask(office.officer.token, `PUT /api/conversations/${conversationId}/assignee`, {
        staffId: office.officer.staffId,
      })
      expect(assigned.json()).toMatchObject({
        id: conversationId,
        assignedTo: { name: 'Tilde Vasshed' },
        messages: [{ text: 'Hej' }],
      })
      const saved = await ask(office.officer.token, `PUT /api/conversations/${conversationId}/draft`, {
        text: 'Hej',
        channel: 'external_email',
        contentClass: 2,
      })
      expect(saved.json()).toEqual({ savedAt: house().clock.now().toISOString() })
      expect((await ask(office.officer.token, 'GET /api/conversations?view=mine')).json().rows).toMatchObject(
        [{ id: conversationId }],
      )
      expect((await ask(office.officer.token, 'GET /api/tasks')).json().tasks).toHaveLength(1)
      expect((await ask(office.officer.token, 'GET /api/conversations?view=all')).statusCode).toBe(400)
      const begin = async (clientId: string) =>
        (await ask(office.officer.token, `POST /api/people/${clientId}/conversations`, {})).json()
          .conversationId
      const begun = await begin(await office.enter({ name: 'Alva Sjöhag' }))
      const empty = await ask(office.officer.token, `GET /api/conversations/${begun}`)
      expect(empty.json()).toMatchObject({ id: begun, messages: [] })
      const open = await ask(office.officer.token, `GET /api/conversations/${await begin(office.clientId)}`)
      expect(open.json()).toMatchObject({ state: 'open', client: { id: office.clientId }, messages: [{}] })
    })
  },
  { queues: [{ name: 'understand' }, { name: 'deliver' }] },
)
