import { expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { type FilingBody, newestRegistered } from '../records/index.ts'
import { byOfficer, type OfficerDeed } from '../staff/index.ts'
import { onBothStores } from '../testing/database.ts'
import { type Correspondents, mailIn, makeCorrespondents } from '../testing/mail.ts'
import { readRawMessage } from './attachments.ts'
import { getConversation, listConversations } from './conversations.ts'
import { protectedEntries, viewRecord } from './filedRecord.ts'
import { fileMessage } from './filing.ts'
import { filingView } from './filingView.ts'

const FILING: FilingBody = {
  choice: 'register',
  documentType: 'incoming_letter',
  title: 'Inkommet meddelande',
  matter: 'Fråga till enheten',
  secrecy: 'osl_26_1',
  attachmentIds: [],
  companionIds: [],
}

onBothStores(
  'a mail from the address of somebody protected, in a conversation that nobody has linked',
  ({ it, house }) => {
    const as = <T>(office: Correspondents, work: (deed: OfficerDeed) => Promise<T>) =>
      byOfficer(house(), office.officer, 'test', work)
    const protect = ({ clientId }: Correspondents) =>
      bySystem(house(), 'test', ({ tx }) =>
        tx.updateTable('client').set({ protected_identity: true }).where('id', '=', clientId).execute(),
      )

    async function mailFromProtected() {
      const office = await makeCorrespondents(house())
      const mail = await mailIn(house(), office, { text: 'När har ni öppet?', link: false })
      await protect(office)
      return { office, ...mail }
    }
    /** Neither the name the mail was signed with nor its address, wherever they would have stood. */
    const expectSilent = (answer: unknown, { clientEmail }: Correspondents) => {
      const told = JSON.stringify(answer)
      expect(told).not.toContain('Nadja')
      expect(told.toLowerCase()).not.toContain(clientEmail)
    }

    it('shows neither name nor address in the inbox, the thread or the filing panel', async () => {
      const { office, conversationId, messageId } = await mailFromProtected()
      const [row] = (await as(office, (deed) => listConversations(deed, 'team'))).rows
      expect(row).toMatchObject({ title: '', preview: '', protectedIdentity: true })
      const thread = await as(office, (deed) => getConversation(deed, conversationId))
      expect(thread).toMatchObject({ title: '', protectedIdentity: true, client: null })
      expect(thread.suggestions).toEqual([
        { clientId: office.clientId, name: '', contactPointId: office.contactPointId },
      ])
      expect(thread.messages[0]).toMatchObject({
        from: { name: '', address: '•••' },
        text: 'När har ni öppet?',
      })
      const panel = await as(office, (deed) => filingView(deed, messageId))
      expect(panel).toMatchObject({ title: '', defaults: { title: 'Inkommet meddelande' } })
      for (const answer of [row, thread, panel]) expectSilent(answer, office)
    })

    it('shows neither in the register, whether protected before it was filed or after', async () => {
      const before = await mailFromProtected()
      await expect(
        as(before.office, (deed) =>
          fileMessage(deed, before.messageId, { ...FILING, title: 'Brev från Nadja' }),
        ),
      ).rejects.toMatchObject({ code: 'invalid' })
      const after = await makeCorrespondents(house())
      const mail = await mailIn(house(), after, { text: 'Hej', link: false })
      for (const { office, messageId } of [before, { office: after, ...mail }]) {
        const { recordId } = await as(office, (deed) => fileMessage(deed, messageId, FILING))
        await protect(office)
        const { unitId } = office
        const [entry] = await as(office, (deed) =>
          newestRegistered(deed, { unitId, limit: 1 }, protectedEntries),
        )
        expect(entry).toMatchObject({ id: recordId, party: '' })
        expectSilent(await as(office, (deed) => viewRecord(deed, recordId)), office)
      }
    })

    it('hands its original out for a reason only, to those who work with the person, and writes the reason down', async () => {
      const { office, messageId } = await mailFromProtected()
      await expect(as(office, (deed) => readRawMessage(deed, messageId))).rejects.toMatchObject({
        code: 'not-allowed',
      })
      const registrar = { ...office.officer, roles: [{ role: 'registrar' as const, unitId: office.unitId }] }
      await expect(
        byOfficer(house(), registrar, 'test', (deed) => readRawMessage(deed, messageId, 'case_work')),
      ).rejects.toMatchObject({ code: 'not-allowed' })
      const { bytes } = await as(office, (deed) => readRawMessage(deed, messageId, 'case_work'))
      expect(bytes.toString()).toContain(office.clientEmail)
      const written = await bySystem(house(), 'test', ({ tx }) =>
        tx
          .selectFrom('audit_event')
          .select(['subject', 'reason'])
          .where('deed', '=', 'RawMessageOpened')
          .execute(),
      )
      expect(written).toEqual([{ subject: { messageId }, reason: 'case_work' }])
    })
  },
  { queues: [{ name: 'understand' }, { name: 'deliver' }] },
)
