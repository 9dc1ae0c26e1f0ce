import { i18n } from '@lingui/core'
import type { ConversationView, OpeningReason } from '../../../server/src/contract.ts'

interface Props {
  messageId: string
  conversation: ConversationView
}

/**
 * The bytes as they came, to download. They carry the sender's name and address, so for somebody with protected
 * identity each way in is a reason, which is written down like any other opening.
 */
export function Original({ messageId, conversation }: Props) {
  const address = `/api/messages/${messageId}/raw`
  if (!conversation.protectedIdentity)
    return <a href={address}>{i18n._({ id: 'message.raw', message: 'Hämta originalet' })}</a>
  return (
    <details>
      <summary>{i18n._({ id: 'message.rawWhy', message: 'Hämta originalet: ange skäl' })}</summary>
      <ul>
        {reasons().map(([reason, words]) => (
          <li key={reason}>
            <a href={`${address}?reason=${reason}`}>{words}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function reasons(): [OpeningReason, string][] {
  return [
    ['case_work', i18n._({ id: 'message.raw.case_work', message: 'Jag handlägger ärendet' })],
    [
      'verify_identity',
      i18n._({ id: 'message.raw.verify_identity', message: 'Jag kontrollerar vem det är' }),
    ],
    ['contact_client', i18n._({ id: 'message.raw.contact_client', message: 'Jag ska kontakta personen' })],
    ['emergency', i18n._({ id: 'message.raw.emergency', message: 'Det är akut fara' })],
  ]
}
