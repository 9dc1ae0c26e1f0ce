import { afterAll, beforeAll, expect } from 'vitest'
import { withdrawConsent } from '../people/index.ts'
import { bySystem } from '../platform/house.ts'
import { byOfficer } from '../staff/index.ts'
import { onBothStores } from '../testing/database.ts'
import { type Correspondents, mailIn, makeCorrespondents } from '../testing/mail.ts'
import { openPostbox, type Postbox } from '../testing/postbox.ts'
import { deliverMessage } from './deliver.ts'
import { lookAfter } from './lookAfter.ts'
import type { ContentClass } from './schema.ts'
import { sendAgain, sendMessage } from './send.ts'

onBothStores(
  'delivering',
  ({ it, house }) => {
    let postbox: Postbox
    beforeAll(async () => {
      postbox = await openPostbox()
      house().jobs.work('deliver', ({ data }) => deliver(String(data.messageId)))
    })
    afterAll(() => postbox.close())

    const deliver = (messageId: string) =>
      deliverMessage(house(), { smtpOutUrl: postbox.url, municipality: 'Ekebro kommun' }, messageId)
    const tenSecondsPass = async () => {
      house().clock.advance(11_000)
      await house().jobs.runPending()
    }
    const answer = async (office: Correspondents, contentClass: ContentClass = 1) => {
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'När har ni öppet?' })
      const body = {
        channel: 'external_email',
        contactPointId: office.contactPointId,
        text: 'Måndag till fredag.',
        contentClass,
        lastMessageId: messageId,
      } as const
      const { messageId: id } = await byOfficer(house(), office.officer, 'send', (deed) =>
        sendMessage(deed, conversationId, body),
      )
      if (id === null) throw new Error('the answer was stopped')
      return { conversationId, id }
    }
    const stateOf = (id: string) =>
      bySystem(house(), 'test', ({ tx }) =>
        tx
          .selectFrom('outbound')
          .select(['state', 'reply_code', 'attempts'])
          .where('message_id', '=', id)
          .executeTakeFirstOrThrow(),
      )
    const dueOf = (conversationId: string) =>
      bySystem(house(), 'test', async ({ tx }) => {
        const of = tx.selectFrom('conversation').select('answer_due_at').where('id', '=', conversationId)
        return (await of.executeTakeFirstOrThrow()).answer_due_at
      })
    const tasksOf = (id: string) =>
      bySystem(house(), 'test', ({ tx }) =>
        tx.selectFrom('task').select(['kind', 'outcome']).where('message_id', '=', id).execute(),
      )

    it('S-001: an answer arrives, from the municipality, with a neutral subject and only the officer’s words', async () => {
      postbox.behave('takes')
      const before = postbox.taken.length
      const { conversationId, id } = await answer(await makeCorrespondents(house()))
      await house().jobs.runPending()
      expect(postbox.taken).toHaveLength(before) // the ten seconds have not passed
      expect(await dueOf(conversationId)).not.toBeNull()
      await tenSecondsPass()
      expect(await stateOf(id)).toMatchObject({ state: 'delivered', reply_code: '250' })
      expect(await dueOf(conversationId)).toBeNull() // nobody waits any more
      const [mail = ''] = postbox.taken.slice(before)
      expect(mail).toContain('Ekebro kommun')
      expect(mail).toMatch(/Subject: =\?UTF-8\?|Subject: Meddelande fr/)
      expect(mail).not.toContain('När har ni öppet')
      expect(mail).toMatch(/Reply-To: .*\+t\./)
    })

    it('a lasting no becomes a task for a person', async () => {
      postbox.behave('refuses')
      const { id } = await answer(await makeCorrespondents(house()))
      await tenSecondsPass()
      expect(await stateOf(id)).toMatchObject({ state: 'refused', reply_code: '550' })
      expect(await tasksOf(id)).toEqual([{ kind: 'delivery_refused', outcome: null }])
    })

    it('a server that is down is tried again, and gets the message once when it is back', async () => {
      postbox.behave('takes')
      await postbox.close()
      const before = postbox.taken.length
      const { id } = await answer(await makeCorrespondents(house()))
      await tenSecondsPass()
      expect(await stateOf(id)).toMatchObject({ state: 'queued', attempts: 1 })
      await postbox.open()
      house().clock.advance(120_000)
      await house().jobs.runPending()
      expect(await stateOf(id)).toMatchObject({ state: 'delivered' })
      expect(postbox.taken).toHaveLength(before + 1)
    })

    it('silence after the words is "unsure": never sent again by itself, once at a person’s press', async () => {
      postbox.behave('goes_silent')
      const office = await makeCorrespondents(house())
      const { id } = await answer(office)
      await tenSecondsPass()
      expect(await stateOf(id)).toMatchObject({ state: 'unsure' })
      expect(await tasksOf(id)).toEqual([{ kind: 'delivery_unsure', outcome: null }])
      const before = postbox.taken.length
      postbox.behave('takes')
      house().clock.advance(3_600_000)
      await lookAfter(house())
      await house().jobs.runPending()
      expect(postbox.taken).toHaveLength(before)

      const press = () => byOfficer(house(), office.officer, 'send-again', (deed) => sendAgain(deed, id))
      const again = await press()
      expect(again).toMatchObject({ sent: true })
      await expect(press()).rejects.toMatchObject({ code: 'conflict' })
      await tenSecondsPass()
      expect(postbox.taken).toHaveLength(before + 1)
      expect(await tasksOf(id)).toEqual([{ kind: 'delivery_unsure', outcome: 'sent_again' }])
    })

    it('found in "handing over" after a crash, a message is unsure and nothing leaves', async () => {
      postbox.behave('takes')
      const { id } = await answer(await makeCorrespondents(house()))
      await bySystem(house(), 'test', ({ tx, now }) =>
        tx
          .updateTable('outbound')
          .set({ state: 'handing_over', handed_over_at: now })
          .where('message_id', '=', id)
          .execute(),
      )
      const before = postbox.taken.length
      await tenSecondsPass()
      expect(await stateOf(id)).toMatchObject({ state: 'unsure', reply_code: 'interrupted' })
      expect(postbox.taken).toHaveLength(before)
    })

    it('the gate is asked again at delivery: consent withdrawn in between holds the message (R-KOM-10)', async () => {
      postbox.behave('takes')
      const office = await makeCorrespondents(house(), { consent: true })
      const { id } = await answer(office, 2)
      await byOfficer(house(), office.officer, 'test', (deed) =>
        withdrawConsent(deed, office.clientId, { channel: 'external_email', how: 'phone_call' }),
      )
      const before = postbox.taken.length
      await tenSecondsPass()
      expect(await stateOf(id)).toMatchObject({ state: 'held', reply_code: 'N38' })
      expect(await tasksOf(id)).toEqual([{ kind: 'delivery_held', outcome: null }])
      expect(postbox.taken).toHaveLength(before)
    })

    it('two workers with the same job hand the message over once', async () => {
      postbox.behave('takes')
      const { id } = await answer(await makeCorrespondents(house()))
      house().clock.advance(11_000)
      const before = postbox.taken.length
      await Promise.all([deliver(id), deliver(id)])
      await house().jobs.runPending()
      expect(postbox.taken.length - before).toBeLessThanOrEqual(1)
    })

    it('a message whose job was lost is found again', async () => {
      postbox.behave('takes')
      const { id } = await answer(await makeCorrespondents(house()))
      house().clock.advance(11 * 60_000)
      await lookAfter(house())
      await house().jobs.runPending()
      expect(await stateOf(id)).toMatchObject({ state: 'delivered' })
    })
  },
  { queues: [{ name: 'understand' }, { name: 'deliver' }] },
)
