import { i18n } from '@lingui/core'
import type { ConversationView } from '../../../server/src/contract.ts'
import { useMe } from '../session.tsx'
import type { Draft } from './draft.ts'
import { shownAddress } from './shownAddress.ts'

/** Exactly what the receiver sees: sender, address and subject of an e-mail, head and foot of a letter. */
export function Preview({ draft, conversation }: { draft: Draft; conversation: ConversationView }) {
  const to = shownAddress(conversation, draft.channel) ?? '–'
  return (
    <details className="sm">
      <summary>{i18n._({ id: 'preview.summary', message: 'Så ser mottagaren det' })}</summary>
      <div className="preview">
        {draft.channel === 'letter' ? (
          <Letter text={draft.text} conversation={conversation} to={to} />
        ) : (
          <Email text={draft.text} conversation={conversation} to={to} />
        )}
      </div>
    </details>
  )
}

interface Props {
  text: string
  conversation: ConversationView
  to: string
}

/** The sender's name and the subject are the same for everybody and say nothing of what it is about. */
function Email({ text, conversation, to }: Props) {
  const { municipality } = useMe()
  return (
    <>
      <p className="m">
        {i18n._({
          id: 'preview.from',
          message: 'Från: {from}',
          values: { from: `${municipality} <${conversation.unit.email}>` },
        })}
      </p>
      <p className="m">{i18n._({ id: 'preview.to', message: 'Till: {to}', values: { to } })}</p>
      <p className="m">
        {i18n._({
          id: 'preview.subject',
          message: 'Ämne: {subject}',
          // In Swedish, whatever language the officer reads.
          values: { subject: `Meddelande från ${municipality}` },
        })}
      </p>
      <p dir="auto">{text}</p>
    </>
  )
}

function Letter({ text, conversation, to }: Props) {
  const { municipality, name } = useMe()
  const { unit } = conversation
  return (
    <>
      <p className="m">{`${municipality}\n${unit.name}`}</p>
      <p className="m">{to}</p>
      <p dir="auto">{text}</p>
      <p className="m">{`${name}\n${unit.name}, ${municipality}`}</p>
      <p className="m">{[unit.phone, unit.email].filter(Boolean).join(' · ')}</p>
    </>
  )
}
