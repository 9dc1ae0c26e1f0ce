import { expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { onBothStores } from '../testing/database.ts'
import { mailIn, makeCorrespondents } from '../testing/mail.ts'
import { listConversations } from './conversations.ts'
import { sendMessage } from './send.ts'
import { undoSending } from './undo.ts'

onBothStores(
  'a conversation in the list of what is unanswered',
  ({ it, house }) => {
    it('waits since the oldest message that has no answer came, whatever was written and taken back', async () => {
      const office = await makeCorrespondents(house())
      const first = await mailIn(house(), office, { text: 'När har ni öppet?' })
      const came = house().clock.now().toISOString()
      house().clock.advance(60_000)
      const reply = (lastMessageId: string) =>
        office.officer.does((deed) =>
          sendMessage(deed, first.conversationId, {
            channel: 'external_email',
            contactPointId: office.contactPointId,
            text: 'Hej! Vi har öppet.',
            contentClass: 1,
            lastMessageId,
          }),
        )
      const sent = await reply(first.messageId)
      await office.officer.does((deed) => undoSending(deed, sent.messageId ?? ''))
      const rows = async () =>
        (await office.officer.does((deed) => listConversations(deed, 'unanswered'))).rows
      expect(await rows()).toMatchObject([{ waitingSince: came, lastMessageAt: came }])

      const again = (await reply(sent.messageId ?? '')).messageId ?? ''
      const token = await bySystem(house(), 'test', async ({ tx }) => {
        await tx.updateTable('outbound').set({ state: 'delivered' }).where('message_id', '=', again).execute()
        const row = tx.selectFrom('conversation').select('reply_token').where('id', '=', first.conversationId)
        return (await row.executeTakeFirstOrThrow()).reply_token
      })
      const email = office.email.replace('@', `+t.${token}@`)
      house().clock.advance(60_000)
      const second = house().clock.now().toISOString()
      for (const text of ['Och i helgen?', 'Och i jul?']) {
        await mailIn(house(), { ...office, email }, { text })
        house().clock.advance(60_000)
      }
      expect((await rows())[0]?.waitingSince).toBe(second)
    })
  },
  { queues: [{ name: 'understand' }, { name: 'deliver' }] },
)
