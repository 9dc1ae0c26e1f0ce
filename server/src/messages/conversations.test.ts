import { expect } from 'vitest'
import { createClient } from '../people/index.ts'
import { bySystem } from '../platform/house.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { byOfficer, type Officer } from '../staff/index.ts'
import { onBothStores } from '../testing/database.ts'
import { type Correspondents, mailIn, makeCorrespondents } from '../testing/mail.ts'
import { assignConversation } from './assign.ts'
import { getConversation, listConversations } from './conversations.ts'
import { markDone, reopen } from './done.ts'
import { saveDraft } from './drafts.ts'
import { linkClient, startConversation } from './link.ts'
import type { View } from './schema.ts'
import { sendMessage } from './send.ts'
import { planTask, settleTask } from './tasks.ts'
import { listMyTasks } from './taskViews.ts'
import { undoSending } from './undo.ts'

const DAY = 24 * 60 * 60_000

onBothStores(
  'a conversation',
  ({ it, house }) => {
    const as = <T>(officer: Officer, work: (deed: OfficerDeed) => Promise<T>) =>
      byOfficer(house(), officer, 'test', work)
    const list = (officer: Officer, view: View) => as(officer, (deed) => listConversations(deed, view))
    const view = (officer: Officer, id: string) => as(officer, (deed) => getConversation(deed, id))
    const reply = (office: Correspondents, conversationId: string, lastMessageId: string) =>
      as(office.officer, (deed) =>
        sendMessage(deed, conversationId, {
          channel: 'external_email',
          contactPointId: office.contactPointId,
          text: 'Hej! Vi har öppet.',
          contentClass: 1,
          lastMessageId,
        }),
      )
    /** As if filed: the filing itself has its own tests. */
    const file = (office: Correspondents, messageId: string) =>
      bySystem(house(), 'test', async ({ tx, now }) => {
        const [decisionId, recordId] = [crypto.randomUUID(), crypto.randomUUID()]
        const common = { unit_id: office.unitId, created_at: now }
        await tx
          .insertInto('decision')
          .values({
            ...common,
            id: decisionId,
            question: 'record',
            law: 'x',
            facts: '{}',
            rule: 'H18',
            outcome: 'KEEP',
            asked_for: 'filing',
          })
          .execute()
        await tx
          .insertInto('record')
          .values({
            ...common,
            id: recordId,
            board_id: office.boardId,
            place: 'ordered',
            direction: 'in',
            dated_on: '2026-03-02',
            ...house().vault.seal(recordId, {}),
            document_type: 'note',
            secrecy: 'none',
            decision_id: decisionId,
            created_by: office.officer.staffId,
          })
          .execute()
        await tx.updateTable('message').set({ record_id: recordId }).where('id', '=', messageId).execute()
      })

    it('stands in the inbox by its deadline, in the Swedish day (R-KOM-01)', async () => {
      const office = await makeCorrespondents(house())
      house().clock.set('2026-03-02T09:00:00Z')
      const first = await mailIn(house(), office, { text: 'Måndag' })
      house().clock.set('2026-03-03T09:00:00Z')
      const second = await mailIn(house(), office, {
        text: 'Tisdag,\n\n  med luft ',
        link: false,
        from: 'okänd@b.example',
      })
      const groups = async (at: string) => {
        house().clock.set(at)
        return (await list(office.officer, 'unanswered')).rows.map(({ id, due }) => [
          id === first.conversationId ? 'first' : 'second',
          due,
        ])
      }
      expect(await groups('2026-03-03T12:00:00Z')).toEqual([
        ['first', 'later'],
        ['second', 'later'],
      ])
      expect(await groups('2026-03-03T23:30:00Z')).toEqual([
        ['first', 'today'],
        ['second', 'later'],
      ]) // past midnight in Sweden
      expect(await groups('2026-03-04T23:30:00Z')).toEqual([
        ['first', 'late'],
        ['second', 'today'],
      ])
      const [row, other] = (await list(office.officer, 'team')).rows
      expect(row).toMatchObject({
        title: 'Nadja Björkvall',
        preview: 'Måndag',
        lastDirection: 'in',
        channel: 'external_email',
        unfiled: 1,
        openQuestion: false,
        attention: null,
        assignedTo: null,
        state: 'open',
      })
      expect(other).toMatchObject({ id: second.conversationId, title: 'Nadja', preview: 'Tisdag, med luft' })
      house().clock.set('2026-03-02T09:00:00Z')
    })

    it('is in the views it belongs in, and counted there', async () => {
      const office = await makeCorrespondents(house())
      const colleague = await office.hire('Kim Alm')
      const [mine, hers, nobodys] = [
        await mailIn(house(), office, { text: '1' }),
        await mailIn(house(), office, { text: '2' }),
        await mailIn(house(), office, { text: '3' }),
      ]
      await as(office.officer, (deed) =>
        assignConversation(deed, mine.conversationId, office.officer.staffId),
      )
      await as(office.officer, (deed) => assignConversation(deed, hers.conversationId, colleague.staffId))
      const ids = async (name: View) => (await list(office.officer, name)).rows.map(({ id }) => id)
      expect(await ids('mine')).toEqual([mine.conversationId])
      expect(await ids('unassigned')).toEqual([nobodys.conversationId])
      expect(await ids('team')).toHaveLength(3)
      expect(await ids('to_file')).toHaveLength(3)
      await file(office, nobodys.messageId)
      await as(office.officer, (deed) => markDone(deed, nobodys.conversationId))
      expect(await ids('done')).toEqual([nobodys.conversationId])
      expect((await list(colleague, 'mine')).counts).toEqual({
        mine: 1,
        team: 2,
        unassigned: 0,
        unanswered: 2,
        to_file: 2,
      })
      expect((await list(colleague, 'mine')).rows[0]?.assignedTo).toMatchObject({ name: 'Kim Alm' })
    })

    it('of somebody with protected identity shows neither name, words nor address', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId } = await mailIn(house(), office, { text: 'Jag heter Nadja Björkvall' })
      await bySystem(house(), 'test', ({ tx }) =>
        tx
          .updateTable('client')
          .set({ protected_identity: true })
          .where('id', '=', office.clientId)
          .execute(),
      )
      const [row] = (await list(office.officer, 'team')).rows
      expect(row).toMatchObject({ title: '', preview: '', protectedIdentity: true })
      const { title, client, messages } = await view(office.officer, conversationId)
      expect([title, client?.name, client?.contactPoints[0]?.masked]).toEqual(['', '', true])
      expect(messages[0]?.from).toEqual({ name: '', address: '•••' })
      expect(messages[0]?.text).toBe('Jag heter Nadja Björkvall')
    })

    it('shows an answer with the decision it rests on, and one that was taken back as no more than that', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'När har ni öppet?' })
      const sent = await reply(office, conversationId, messageId)
      const out = (await view(office.officer, conversationId)).messages[1]
      expect(out).toMatchObject({
        id: sent.messageId,
        direction: 'out',
        sender: 'staff',
        from: { name: 'Tilde Vasshed', address: office.email },
        to: office.clientEmail,
      })
      expect(out?.out).toMatchObject({
        state: 'queued',
        undoUntil: sent.undoUntil,
        contentClass: 1,
        decision: { rule: 'N83', outcome: 'ALLOW', law: 'sverige-2026@1' },
      })
      expect((await list(office.officer, 'team')).rows[0]).toMatchObject({
        preview: 'Hej! Vi har öppet.',
        lastDirection: 'out',
        unfiled: 1,
      })
      await as(office.officer, (deed) => undoSending(deed, sent.messageId ?? ''))
      const after = await view(office.officer, conversationId)
      expect(after.messages[1]?.out).toMatchObject({ state: 'undone', undoUntil: null })
      expect(after).toMatchObject({
        unfiled: 1,
        lastMessageId: sent.messageId,
        draft: { text: 'Hej! Vi har öppet.' },
      })
      expect((await list(office.officer, 'team')).rows[0]).toMatchObject({
        preview: 'När har ni öppet?',
        lastDirection: 'in',
      })
    })

    it('shows every message that needs a person’s look until somebody has looked', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'Hej' })
      const taskId = crypto.randomUUID()
      await bySystem(house(), 'test', ({ tx, now }) =>
        tx
          .insertInto('task')
          .values({
            id: taskId,
            unit_id: office.unitId,
            conversation_id: conversationId,
            message_id: messageId,
            kind: 'delivery_unsure',
            assigned_to: office.officer.staffId,
            due_at: now,
            created_at: now,
            ...house().vault.seal(taskId, { note: '' }),
          })
          .execute(),
      )
      expect((await list(office.officer, 'team')).rows[0]?.attention).toBe('unsure')
      await as(office.officer, (deed) =>
        settleTask(deed, taskId, { outcome: 'done', note: 'Ringde och frågade' }),
      )
      expect((await list(office.officer, 'team')).rows[0]?.attention).toBeNull()
    })

    it('keeps a draft for each officer, tells who is writing, and shows nobody another’s words', async () => {
      const office = await makeCorrespondents(house())
      const colleague = await office.hire('Kim Alm')
      const { conversationId } = await mailIn(house(), office, { text: 'Hej' })
      const draft = { text: 'Hej Nadja', channel: 'external_email', contentClass: 1 } as const
      await as(office.officer, (deed) => saveDraft(deed, conversationId, { ...draft, text: 'Hej' }))
      const { savedAt } = await as(office.officer, (deed) => saveDraft(deed, conversationId, draft))
      expect((await view(office.officer, conversationId)).draft).toEqual({ ...draft, savedAt })
      const seen = await view(colleague, conversationId)
      expect([seen.draft, seen.writing.map(({ name }) => name)]).toEqual([null, ['Tilde Vasshed']])
      expect((await view(office.officer, conversationId)).writing).toEqual([])
      house().clock.advance(3 * 60_000)
      expect((await view(colleague, conversationId)).writing).toEqual([])
      await as(office.officer, (deed) => saveDraft(deed, conversationId, { ...draft, text: '' }))
      expect((await view(office.officer, conversationId)).draft).toBeNull()
    })

    it('is done when everything in it has its place, and not before (R-HAND-01)', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'Hej' })
      await reply(office, conversationId, messageId)
      const done = () => as(office.officer, (deed) => markDone(deed, conversationId))
      await expect(done()).rejects.toMatchObject({
        code: 'conflict',
        text: { sv: expect.stringContaining('2 meddelanden är inte bevarade') },
      })
      for (const { id } of (await view(office.officer, conversationId)).messages) await file(office, id)
      await done()
      expect(await view(office.officer, conversationId)).toMatchObject({ state: 'done', answerDueAt: null })
      await as(office.officer, (deed) => reopen(deed, conversationId))
      expect(await view(office.officer, conversationId)).toMatchObject({ state: 'open' })
    })

    it('is not done while the registrar has been asked', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'Hej' })
      const id = crypto.randomUUID()
      await bySystem(house(), 'test', ({ tx, now }) =>
        tx
          .insertInto('question')
          .values({
            id,
            unit_id: office.unitId,
            message_id: messageId,
            ...house().vault.seal(id, { text: '?' }),
            created_at: now,
            created_by: office.officer.staffId,
          })
          .execute(),
      )
      await expect(as(office.officer, (deed) => markDone(deed, conversationId))).rejects.toMatchObject({
        text: { sv: expect.stringContaining('1 väntar på registratorn') },
      })
      expect((await list(office.officer, 'team')).rows[0]).toMatchObject({ openQuestion: true, unfiled: 0 })
      expect((await list(office.officer, 'to_file')).rows).toEqual([])
    })

    it('goes to a colleague of the unit and to nobody outside it', async () => {
      const office = await makeCorrespondents(house())
      const stranger = (await makeCorrespondents(house())).officer
      const { conversationId } = await mailIn(house(), office, { text: 'Hej' })
      const give = (staffId: string | null) =>
        as(office.officer, (deed) => assignConversation(deed, conversationId, staffId))
      await expect(give(stranger.staffId)).rejects.toMatchObject({ code: 'invalid' })
      await give(office.officer.staffId)
      expect((await view(office.officer, conversationId)).assignedTo?.id).toBe(office.officer.staffId)
      await give(null)
      expect((await view(office.officer, conversationId)).assignedTo).toBeNull()
    })

    it('is linked to a client of the same unit only, and a registrar may read but not change it', async () => {
      const office = await makeCorrespondents(house())
      const other = await makeCorrespondents(house())
      const { conversationId } = await mailIn(house(), office, { text: 'Hej', link: false })
      const link = (who: Officer, clientId: string) =>
        as(who, (deed) => linkClient(deed, conversationId, clientId))
      await expect(link(office.officer, other.clientId)).rejects.toMatchObject({ code: 'not-found' })
      const registrar = await office.hire('Rut', 'registrar')
      await expect(link(registrar, office.clientId)).rejects.toMatchObject({ code: 'not-allowed' })
      await link(office.officer, office.clientId)
      expect(await view(registrar, conversationId)).toMatchObject({
        title: 'Nadja Björkvall',
        client: { id: office.clientId },
        suggestions: [],
      })
    })

    it('can begin with a client before a word is written', async () => {
      const office = await makeCorrespondents(house())
      const clientId = await as(office.officer, (deed) =>
        createClient(deed, { unitId: office.unitId, kind: 'client', name: 'Ny Person' }),
      )
      const id = await as(office.officer, (deed) => startConversation(deed, clientId))
      expect(await view(office.officer, id)).toMatchObject({
        title: 'Ny Person',
        messages: [],
        lastMessageId: null,
        answerDueAt: null,
        assignedTo: { id: office.officer.staffId },
      })
      expect((await list(office.officer, 'mine')).rows).toMatchObject([
        { title: 'Ny Person', preview: '', due: 'none', unfiled: 0 },
      ])
      const stranger = (await makeCorrespondents(house())).officer
      await expect(as(stranger, (deed) => startConversation(deed, clientId))).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    it('carries calls and meetings to their outcome (R-KOM-18)', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId } = await mailIn(house(), office, { text: 'Ring mig' })
      const dueAt = new Date(house().clock.now().getTime() + DAY).toISOString()
      const task = await as(office.officer, (deed) =>
        planTask(deed, conversationId, { kind: 'call', dueAt, note: 'Efter tio' }),
      )
      expect(task).toMatchObject({
        kind: 'call',
        dueAt,
        note: 'Efter tio',
        outcome: null,
        assignedTo: { id: office.officer.staffId },
      })
      expect(await as(office.officer, listMyTasks)).toEqual([task])
      const settle = () =>
        as(office.officer, (deed) =>
          settleTask(deed, task.id, { outcome: 'no_answer', note: 'Svarade inte' }),
        )
      expect(await settle()).toMatchObject({ outcome: 'no_answer', note: 'Efter tio\nSvarade inte' })
      await expect(settle()).rejects.toMatchObject({ code: 'conflict' })
      expect(await as(office.officer, listMyTasks)).toEqual([])
      expect((await view(office.officer, conversationId)).tasks).toMatchObject([
        { id: task.id, outcome: 'no_answer' },
      ])
    })

    it('that has been read is in the audit', async () => {
      const office = await makeCorrespondents(house())
      const { conversationId } = await mailIn(house(), office, { text: 'Hej' })
      await view(office.officer, conversationId)
      const rows = await bySystem(house(), 'test', ({ tx }) =>
        tx
          .selectFrom('audit_event')
          .selectAll()
          .where('scope', '=', office.unitId)
          .where('deed', '=', 'ConversationViewed')
          .execute(),
      )
      expect(rows).toMatchObject([{ actor: `staff:${office.officer.staffId}`, subject: { conversationId } }])
    })
  },
  { queues: [{ name: 'understand' }, { name: 'deliver' }] },
)
