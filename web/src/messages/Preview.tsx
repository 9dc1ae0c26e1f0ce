import { i18n } from '@lingui/core'
import type { ConversationView } from '../../../server/src/contract.ts'
import type { Draft } from './draft.ts'
import { shownAddress } from './shownAddress.ts'

/** Exactly what the receiver sees, address line included. */
export function Preview({ draft, conversation }: { draft: Draft; conversation: ConversationView }) {
  const { unit } = conversation
  return (
    <details className="sm">
      <summary>{i18n._({ id: 'preview.summary', message: 'Så ser mottagaren det' })}</summary>
      <div className="preview">
        {draft.channel === 'external_email' && (
          <p className="m">
            {i18n._({
              id: 'preview.from',
              message: 'Från: {from}',
              values: { from: `${unit.name} <${unit.email}>` },
            })}
          </p>
        )}
        <p className="m">
          {i18n._({
            id: 'preview.to',
            message: 'Till: {to}',
            values: { to: shownAddress(conversation, draft.channel) ?? '–' },
          })}
        </p>
        <p dir="auto">{draft.text}</p>
      </div>
    </details>
  )
}
