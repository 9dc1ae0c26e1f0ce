import { expect } from 'vitest'
import { addContactPoint } from '../people/index.ts'
import { byOfficer, type Officer, type OfficerDeed } from '../staff/index.ts'
import { onBothStores } from '../testing/database.ts'
import { mailIn, makeCorrespondents } from '../testing/mail.ts'
import { impliedByAsking } from './impliedByAsking.ts'
import { postLetter } from './letter.ts'
import type { SendBody } from './schema.ts'
import { sendAgain, sendMessage } from './send.ts'
import { undoSending } from './undo.ts'

onBothStores(
  'a registrar here who is a case officer in the unit next door',
  ({ it, house }) => {
    it('can neither send, take back, send again, post nor note a consent in a conversation here', async () => {
      const office = await makeCorrespondents(house())
      const nextDoor = await makeCorrespondents(house())
      const { conversationId, messageId } = await mailIn(house(), office, { text: 'När har ni öppet?' })
      const as = <T>(officer: Officer, work: (deed: OfficerDeed) => Promise<T>) =>
        byOfficer(house(), officer, 'test', work)
      const addressId = await as(office.officer, (deed) =>
        addContactPoint(deed, office.clientId, {
          kind: 'address',
          value: 'Ekvägen 1, Ekebro',
          source: 'meeting',
        }),
      )
      const send = (officer: Officer, channel: SendBody['channel'], lastMessageId: string) =>
        as(officer, (deed) =>
          sendMessage(deed, conversationId, {
            channel,
            contactPointId: channel === 'letter' ? addressId : office.contactPointId,
            text: 'Hej! Vi har öppet.',
            contentClass: 1,
            lastMessageId,
          }),
        )
      const email = (await send(office.officer, 'external_email', messageId)).messageId ?? ''
      const letter = (await send(office.officer, 'letter', email)).messageId ?? ''

      const now: Officer = {
        ...office.officer, // the very same person, with other roles since this morning
        unitIds: [office.unitId, nextDoor.unitId],
        roles: [
          { role: 'registrar', unitId: office.unitId },
          { role: 'case_officer', unitId: nextDoor.unitId },
        ],
      }
      for (const attempt of [
        () => send(now, 'external_email', letter),
        () => as(now, (deed) => undoSending(deed, email)),
        () => as(now, (deed) => sendAgain(deed, email)),
        () => as(now, (deed) => postLetter(deed, letter)),
        () => as(now, (deed) => impliedByAsking(deed, messageId)),
      ]) {
        await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' })
      }
    })
  },
  { queues: [{ name: 'understand' }, { name: 'deliver' }] },
)
