import { expect } from 'vitest'
import { giveConsent, recordImpliedConsent, withdrawConsent } from '../people/index.ts'
import { stockholmDay } from '../platform/day.ts'
import { bySystem } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { byOfficer, type Officer } from '../staff/index.ts'
import { onBothStores } from '../testing/database.ts'
import { type Correspondents, mailIn, makeCorrespondents } from '../testing/mail.ts'
import type { SendBody } from './schema.ts'
import { sendMessage } from './send.ts'
import { undoSending } from './undo.ts'

const QUEUES = { queues: [{ name: 'understand' }, { name: 'deliver' }] }

onBothStores(
  'sending a reply',
  ({ it, house }) => {
    const send = (officer: Officer, conversationId: string, body: SendBody) =>
      byOfficer(house(), officer, 'send', (deed) => sendMessage(deed, conversationId, body))
    const reply = (
      office: Correspondents,
      lastMessageId: string | null,
      more: Partial<SendBody> = {},
    ): SendBody => ({
      channel: 'external_email',
      contactPointId: office.contactPointId,
      text: 'Hej! Vi har öppet måndag till fredag.',
      contentClass: 1,
      lastMessageId,
      ...more,
    })
    const count = (table: 'message' | 'outbound' | 'decision', unitId: string) =>
      bySystem(house(), 'test-count', async ({ tx }) => {
        const row = await tx
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .where('unit_id', '=', unitId)
          .executeTakeFirstOrThrow()
        return Number(row.n)
      })

    const inForce = (pack: 'sverige-2026' | 'stockholm-2012') =>
      bySystem(house(), 'test', ({ tx, now }) =>
        tx
          .insertInto('law_in_force')
          .values({
            id: newId(),
            pack,
            from_date: stockholmDay(now),
            decided_by: 'Socialnämnden § 41',
            decided_on: stockholmDay(now),
            created_at: new Date(now.getTime() + (pack === 'sverige-2026' ? 1 : 0)),
          })
          .execute(),
      )

    it('S-007: an answer that names the illness is stopped by N30, kept as a draft and written down', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, {
        text: 'Jag har fått en depression. Påverkar det min ansökan?',
      })
      const answer = await send(
        office.officer,
        conversationId,
        reply(office, messageId, { text: 'Din depression påverkar inte ansökan.', contentClass: 3 }),
      )
      expect(answer).toMatchObject({
        sent: false,
        messageId: null,
        decision: { rule: 'N30', outcome: 'GENERAL0' },
      })
      expect(answer.decision.offers).toContain('phone')
      expect(await count('outbound', office.unitId)).toBe(0)
      const stored = await bySystem(house(), 'test', ({ tx }) =>
        tx.selectFrom('decision').selectAll().where('unit_id', '=', office.unitId).execute(),
      )
      expect(stored).toMatchObject([
        { rule: 'N30', asked_for: 'refusal', created_by: office.officer.staffId },
      ])
      const drafts = await bySystem(house(), 'test', ({ tx }) =>
        tx.selectFrom('draft').selectAll().where('conversation_id', '=', conversationId).execute(),
      )
      expect(drafts).toHaveLength(1)
    })

    it('S-007: a general answer goes out under N83 and is recorded with its decision before anything leaves', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, {
        text: 'Jag har fått en depression. Påverkar det min ansökan?',
      })
      const answer = await send(office.officer, conversationId, reply(office, messageId))
      expect(answer).toMatchObject({
        sent: true,
        decision: { rule: 'N83', outcome: 'ALLOW', law: 'sverige-2026@1' },
      })
      const row = await bySystem(house(), 'test', ({ tx }) =>
        tx
          .selectFrom('outbound')
          .innerJoin('message', 'message.id', 'message_id')
          .select(['state', 'decision_outcome', 'answers_id'])
          .where('message_id', '=', answer.messageId ?? '')
          .executeTakeFirstOrThrow(),
      )
      expect(row).toEqual({ state: 'queued', decision_outcome: 'ALLOW', answers_id: messageId })
    })

    it('an answer that carries the person’s own words back has to lose them first (R-KOM-14, R-EPOST-11)', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, {
        text: 'Jag undrar om min depression påverkar ansökan jag gjorde i maj.',
      })
      const text = 'Hej!\n\n> Jag undrar om min depression påverkar ansökan jag gjorde i maj.\n\nRing mig.'
      const answer = await send(office.officer, conversationId, reply(office, messageId, { text }))
      expect(answer).toMatchObject({ sent: false, decision: { rule: 'N62', step: 'STRIP_ORIGINAL' } })
    })

    it('a time goes only to somebody who has chosen the channel; to have asked is not to have chosen it (N38)', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'När är mitt möte?' })
      const time = { text: 'Tisdag kl. 10.', contentClass: 2 } as const
      await byOfficer(house(), office.officer, 'test', (deed) =>
        recordImpliedConsent(deed, office.clientId, 'external_email', messageId),
      )
      expect(await send(office.officer, conversationId, reply(office, messageId, time))).toMatchObject({
        sent: false,
        decision: { rule: 'N38', outcome: 'GENERAL0' },
      })
      await byOfficer(house(), office.officer, 'test', (deed) =>
        giveConsent(deed, office.clientId, { channel: 'external_email', how: 'phone_call' }),
      )
      const answer = await send(office.officer, conversationId, reply(office, messageId, time))
      expect(answer).toMatchObject({ sent: true, decision: { rule: 'N83' } })
    })

    it('to somebody whose age nobody knows nothing is said about any person (N27)', async () => {
      const office = await makeCorrespondents(house(), { consent: true, unknownAge: true })
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'När är mitt möte?' })
      const time = { text: 'Tisdag kl. 10.', contentClass: 2 } as const
      expect(await send(office.officer, conversationId, reply(office, messageId, time))).toMatchObject({
        sent: false,
        decision: { rule: 'N27' },
      })
      expect(await send(office.officer, conversationId, reply(office, messageId))).toMatchObject({
        sent: true,
      })
    })

    it('to anybody but the client the right to give it out has to be stated, and it goes with the message (N46)', async () => {
      const office = await makeCorrespondents(house(), { kind: 'other_person' })
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'När är hans möte?' })
      const letter = (more: Partial<SendBody> = {}): SendBody => ({
        channel: 'letter',
        contactPointId: office.addressId,
        text: 'Mötet är på tisdag kl. 10.',
        contentClass: 2,
        lastMessageId: messageId,
        ...more,
      })
      const first = await send(office.officer, conversationId, letter())
      expect(first).toMatchObject({ sent: false, decision: { rule: 'N46', step: 'CONFIRM_RELEASE' } })
      const release = { right: 'waived', provision: '' } as const
      const second = await send(office.officer, conversationId, letter({ release }))
      expect(second).toMatchObject({ sent: true, decision: { rule: 'N75' } })
    })

    it('a municipality that has the report of 2012 in force is answered by it, and the answer says so (S-007, S-005)', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'När är mitt möte?' })
      const time = { text: 'Tisdag kl. 10.', contentClass: 2 } as const
      await inForce('stockholm-2012')
      expect(
        await send(office.officer, conversationId, reply(office, messageId, { contentClass: 3 })),
      ).toMatchObject({ decision: { rule: 'G15', law: 'stockholm-2012@2' } })
      expect(await send(office.officer, conversationId, reply(office, messageId, time))).toMatchObject({
        sent: false,
        decision: { rule: 'G31' },
      })
      await byOfficer(house(), office.officer, 'test', (deed) =>
        recordImpliedConsent(deed, office.clientId, 'external_email', messageId),
      )
      const answer = await send(office.officer, conversationId, reply(office, messageId, time))
      expect(answer).toMatchObject({ sent: true, decision: { rule: 'G43' } })
      const reminder = await send(office.officer, conversationId, reply(office, answer.messageId, time))
      expect(reminder).toMatchObject({ sent: false, decision: { rule: 'G29', step: 'OBTAIN_CONSENT' } })
      await inForce('sverige-2026')
    })

    it('consent that has been withdrawn closes the way at once (R-KOM-10)', async () => {
      const office = await makeCorrespondents(house(), { consent: true })
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'När är mitt möte?' })
      await byOfficer(house(), office.officer, 'test', (deed) =>
        withdrawConsent(deed, office.clientId, { channel: 'external_email', how: 'phone_call' }),
      )
      expect(
        await send(office.officer, conversationId, reply(office, messageId, { contentClass: 2 })),
      ).toMatchObject({ sent: false, decision: { rule: 'N38' } })
    })

    it('nobody answers past a colleague: of two answers at once one goes and the other is told why', async () => {
      const office = await makeCorrespondents(house())
      const colleague = await office.hire('Nils Fagerlind')
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'När har ni öppet?' })
      const both = await Promise.allSettled([
        send(office.officer, conversationId, reply(office, messageId)),
        send(colleague, conversationId, reply(office, messageId)),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      const refused = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult
      expect(refused.reason).toMatchObject({
        code: 'conflict',
        text: { sv: expect.stringContaining('svarade') },
      })
      expect(await count('outbound', office.unitId)).toBe(1)
    })

    it('S-015: an address that only the message claims is never answered', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, {
        text: 'Hej',
        from: 'okand@brevladan.example',
        link: false,
      })
      await expect(send(office.officer, conversationId, reply(office, messageId))).rejects.toMatchObject({
        code: 'invalid',
      })
      await expect(
        send(office.officer, conversationId, reply(office, messageId, { contactPointId: null })),
      ).rejects.toMatchObject({ code: 'invalid' })
    })

    it('a colleague of another unit cannot send: the conversation is not there', async () => {
      const office = await makeCorrespondents(house())
      const other = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'Hej' })
      await expect(send(other.officer, conversationId, reply(office, messageId))).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    it('a message can be taken back within its ten seconds and becomes the draft again', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'När har ni öppet?' })
      const answer = await send(office.officer, conversationId, reply(office, messageId))
      await byOfficer(house(), office.officer, 'undo', (deed) => undoSending(deed, answer.messageId ?? ''))
      const state = await bySystem(house(), 'test', ({ tx }) =>
        tx
          .selectFrom('outbound')
          .select('state')
          .where('message_id', '=', answer.messageId ?? '')
          .executeTakeFirstOrThrow(),
      )
      expect(state).toEqual({ state: 'undone' })
      await expect(
        byOfficer(house(), office.officer, 'undo', (deed) => undoSending(deed, answer.messageId ?? '')),
      ).rejects.toMatchObject({ code: 'conflict' })
    })

    it('the database itself refuses an outbound row without a permitting decision', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, {
        text: 'Jag har fått en depression.',
      })
      await send(office.officer, conversationId, reply(office, messageId, { contentClass: 3 })) // leaves a stored refusal
      const insert = (outcome: string) =>
        bySystem(house(), 'test', async ({ tx, now }) => {
          const refusal = await tx
            .selectFrom('decision')
            .select('id')
            .where('unit_id', '=', office.unitId)
            .executeTakeFirstOrThrow()
          await tx
            .insertInto('outbound')
            .values({
              message_id: messageId,
              unit_id: office.unitId,
              decision_id: refusal.id,
              decision_outcome: outcome,
              state: 'queued',
              send_after: now,
            })
            .execute()
        })
      await expect(insert('ALLOW')).rejects.toMatchObject({ code: '23503' }) // no such decision
      await expect(insert('GENERAL')).rejects.toMatchObject({ code: '23514' }) // nothing leaves on that outcome
    })
  },
  QUEUES,
)
