import { i18n } from '@lingui/core'
import type { RecordView } from '../../../server/src/contract.ts'
import { inboxPath } from '../messages/views.ts'
import { Link } from '../ui/Link.tsx'
import { longTime } from '../ui/time.ts'
import { AttachmentRow } from './MessageCard.tsx'

/** One message of an entry, as it was filed. */
export function RecordDocument({ document }: { document: RecordView['documents'][number] }) {
  return (
    <article className="card stack">
      <header>
        <h3>
          {document.direction === 'in'
            ? i18n._({ id: 'record.document.in', message: 'Inkommet' })
            : i18n._({ id: 'record.document.out', message: 'Utgående' })}{' '}
          {longTime(document.at)}
        </h3>
        <p className="sm m">
          {i18n._({ id: 'record.document.from', message: 'Från' })} <bdi>{document.from}</bdi>,{' '}
          {i18n._({ id: 'record.document.to', message: 'till' })} <bdi>{document.to}</bdi>
        </p>
      </header>
      {document.subject && <p className="b">{document.subject}</p>}
      <p className="pre">{document.text}</p>
      {document.attachments.map((attachment) => (
        <AttachmentRow key={attachment.id} attachment={attachment} />
      ))}
      <p className="sm">
        <Link to={inboxPath('team', document.conversationId)}>
          {i18n._({ id: 'record.document.conversation', message: 'Öppna konversationen' })}
        </Link>
      </p>
    </article>
  )
}
