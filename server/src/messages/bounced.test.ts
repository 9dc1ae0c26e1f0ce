import { expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { onBothStores } from '../testing/database.ts'
import { bytesIn, type Correspondents, mailIn, makeCorrespondents } from '../testing/mail.ts'
import { getConversation } from './conversations.ts'
import { sendMessage } from './send.ts'

/** As a mail server writes it when its user is unknown, or when it will try some more. */
const report = (action: 'failed' | 'delayed', original: string) =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@mx.brevladan.example (Mail Delivery System)',
      'Subject: Undelivered Mail Returned to Sender',
      `Message-ID: <${crypto.randomUUID()}@mx.brevladan.example>`,
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
      '',
      '--B',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'This is the mail system at host mx.brevladan.example.',
      '--B',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.brevladan.example',
      '',
      'Final-Recipient: rfc822; nadja@brevladan.example',
      `Action: ${action}`,
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
      '--B',
      'Content-Type: text/rfc822-headers',
      '',
      'Subject: Meddelande',
      `Message-ID: <${original}>`,
      '--B--',
      '',
    ].join('\r\n'),
  )

onBothStores(
  'a report that a message did not arrive',
  ({ it, house }) => {
    /** An answer that the client's server has taken. */
    async function delivered() {
      const office = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'När har ni öppet?' })
      const sent = await office.officer.does((deed) =>
        sendMessage(deed, conversationId, {
          channel: 'external_email',
          contactPointId: office.contactPointId,
          text: 'Hej! Vi har öppet.',
          contentClass: 1,
          lastMessageId: messageId,
        }),
      )
      const id = sent.messageId ?? ''
      const wireId = await bySystem(house(), 'test', async ({ tx }) => {
        await tx.updateTable('outbound').set({ state: 'delivered' }).where('message_id', '=', id).execute()
        const row = tx.selectFrom('message').select('wire_id').where('id', '=', id)
        return (await row.executeTakeFirstOrThrow()).wire_id ?? ''
      })
      return { office, conversationId, id, wireId }
    }
    const arrives = (office: Correspondents, bytes: Buffer) => bytesIn(house(), office, { from: '', bytes })
    const stateOf = async (office: Correspondents, conversationId: string) => {
      const { messages, tasks } = await office.officer.does((deed) => getConversation(deed, conversationId))
      return { state: messages[1]?.out?.state, tasks: tasks.map(({ kind, messageId }) => [kind, messageId]) }
    }

    it('lies in the conversation, and makes the message refused and a task of whoever wrote it, once', async () => {
      const { office, conversationId, id, wireId } = await delivered()
      for (let time = 1; time <= 2; time++) {
        expect(await arrives(office, report('failed', wireId))).toMatchObject({ conversationId })
      }
      expect(await stateOf(office, conversationId)).toEqual({
        state: 'refused',
        tasks: [['delivery_refused', id]],
      })
    })

    it('changes nothing when it is only late, or came to another unit', async () => {
      const { office, conversationId, wireId } = await delivered()
      await arrives(office, report('delayed', wireId))
      await arrives(await makeCorrespondents(house()), report('failed', wireId))
      expect(await stateOf(office, conversationId)).toEqual({ state: 'delivered', tasks: [] })
    })
  },
  { queues: [{ name: 'understand' }, { name: 'deliver' }] },
)
