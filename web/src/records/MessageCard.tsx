import { i18n } from '@lingui/core'
import type { AttachmentView, MessageView } from '../../../server/src/contract.ts'
import { Icon } from '../ui/Icon.tsx'
import { SummaryList } from '../ui/SummaryList.tsx'
import { longTime } from '../ui/time.ts'
import { kilobytes } from './size.ts'
import { CHANNELS } from './words.ts'

/** A message as it is to be filed: who, when, to whom, what goes with it, and the text. */
export function MessageCard({ message }: { message: MessageView }) {
  const { from, attachments } = message
  const count = attachments.length
  const rows = [
    {
      term: i18n._({ id: 'filing.from', message: 'Från' }),
      value: (
        <>
          <bdi>{from.name || from.address}</bdi>
          {from.name && from.address && <bdi>, {from.address}</bdi>} {verified(message)}
        </>
      ),
    },
    {
      term:
        message.direction === 'in'
          ? i18n._({ id: 'filing.cameIn', message: 'Kom in' })
          : i18n._({ id: 'filing.sent', message: 'Skickat' }),
      value: `${longTime(message.at)}, ${i18n._(CHANNELS[message.channel])}`,
    },
    { term: i18n._({ id: 'filing.to', message: 'Till' }), value: <bdi>{message.to}</bdi> },
    {
      term: i18n._({ id: 'filing.attachments', message: 'Bilagor' }),
      value: i18n._({
        id: 'filing.attachmentCount',
        message: '{count, plural, =0 {inga} one {en bilaga} other {# bilagor}}',
        values: { count },
      }),
    },
  ]
  return (
    <div className="card stack">
      <SummaryList rows={rows} />
      <hr className="rule" />
      {message.subject && <p className="b">{message.subject}</p>}
      <p className="pre">{message.text}</p>
      {attachments.map((attachment) => (
        <AttachmentRow key={attachment.id} attachment={attachment} />
      ))}
    </div>
  )
}

export function AttachmentRow({ attachment }: { attachment: Pick<AttachmentView, 'id' | 'name' | 'size'> }) {
  return (
    <p className="row sm attachment">
      <Icon name="clip" />
      <a href={`/api/attachments/${attachment.id}`} download>
        {attachment.name}
      </a>
      <span className="m">{kilobytes(attachment.size)}</span>
    </p>
  )
}

function verified({ sender }: MessageView): string {
  if (sender === 'verified') return i18n._({ id: 'filing.sender.verified', message: '(kontrollerad)' })
  if (sender === 'claimed')
    return i18n._({ id: 'filing.sender.claimed', message: '(finns i registret, inte kontrollerad)' })
  return ''
}
