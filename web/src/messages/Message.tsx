import { i18n } from '@lingui/core'
import type { AttachmentView, ConversationView, MessageView } from '../../../server/src/contract.ts'
import { Link } from '../router.tsx'
import { LinkButton } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Tag } from '../ui/Tag.tsx'
import { dayAndTime } from '../ui/time.ts'
import { Fate } from './Fate.tsx'
import { Original } from './Original.tsx'
import { channelName } from './words.ts'

/** One message: whose words, by which channel, verified or not, filed or not. Side is doubled by the name. */
export function Message({ message, conversation }: { message: MessageView; conversation: ConversationView }) {
  const mine = message.direction === 'out'
  const undone = message.out?.state === 'undone'
  return (
    <article
      className={`bub${mine ? ' me' : ''}`}
      id={`message-${message.id}`}
      tabIndex={-1}
      aria-label={whose(message)}
    >
      <p className="xs b">
        <bdi>{message.from.name || message.from.address}</bdi>
        {message.automatic && (
          <>
            {' '}
            <Tag>{i18n._({ id: 'message.automatic', message: 'Automatiskt svar' })}</Tag>
          </>
        )}
      </p>
      {message.subject && <p className="sm b">{message.subject}</p>}
      {message.readable ? (
        <p className={undone ? 'pre m' : 'pre'} dir="auto">
          {message.text}
        </p>
      ) : (
        <Unreadable messageId={message.id} conversation={conversation} />
      )}
      {message.problems.length > 0 && message.readable && (
        <div className="sm">
          <Icon name="warn" />{' '}
          {i18n._({ id: 'message.problems', message: 'Delar av mejlet kunde inte läsas.' })}{' '}
          <Original messageId={message.id} conversation={conversation} />
        </div>
      )}
      {message.attachments.length > 0 && <Attachments list={message.attachments} />}
      <p className="xs m">{meta(message)}</p>
      {message.out && <Fate message={message} out={message.out} conversation={conversation} />}
      {!undone && <Filing message={message} />}
    </article>
  )
}

function whose(message: MessageView): string {
  const name = message.from.name || message.from.address
  return message.direction === 'out'
    ? i18n._({ id: 'message.from.us', message: 'Från oss, {name}', values: { name } })
    : i18n._({ id: 'message.from.them', message: 'Från {name}', values: { name } })
}

/** 'E-post från anna@… (verifierad) · 09.42' */
function meta(message: MessageView): string {
  const channel = channelName(message.channel)
  if (message.direction === 'out')
    return [
      i18n._({ id: 'message.to', message: '{channel} till {to}', values: { channel, to: message.to } }),
      dayAndTime(message.at),
    ].join(' · ')
  const sender = {
    verified: i18n._({ id: 'sender.verified', message: 'kontrollerad' }),
    claimed: i18n._({ id: 'sender.claimed', message: 'inte kontrollerad' }),
    unknown: i18n._({ id: 'sender.unknown', message: 'okänd adress' }),
    staff: i18n._({ id: 'sender.staff', message: 'kollega' }),
  }[message.sender]
  const from = i18n._({
    id: 'message.from',
    message: '{channel} från {address} ({sender})',
    values: { channel, address: message.from.address, sender },
  })
  return [from, dayAndTime(message.at)].join(' · ')
}

function Unreadable(props: { messageId: string; conversation: ConversationView }) {
  return (
    <div>
      <Icon name="warn" />{' '}
      {i18n._({
        id: 'message.unreadable',
        message: 'Meddelandet gick inte att läsa. Det är sparat som det kom.',
      })}{' '}
      <Original {...props} />
    </div>
  )
}

function Attachments({ list }: { list: readonly AttachmentView[] }) {
  return (
    <ul className="attachments sm" aria-label={i18n._({ id: 'message.attachments', message: 'Bilagor' })}>
      {list.map((one) => (
        <li key={one.id}>
          <a href={`/api/attachments/${one.id}`} download={one.name}>
            <Icon name="clip" /> {one.name}
          </a>{' '}
          <span className="m">{size(one.size)}</span>
        </li>
      ))}
    </ul>
  )
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

function Filing({ message }: { message: MessageView }) {
  const { state, label, recordId } = message.filing
  if (state === 'filed')
    return (
      <p>
        <Tag kind="ok" icon="ok">
          {recordId ? (
            <Link to={`/register/${recordId}`}>
              {label || i18n._({ id: 'inbox.filed', message: 'Bevarad' })}
            </Link>
          ) : (
            label || i18n._({ id: 'inbox.filed', message: 'Bevarad' })
          )}
        </Tag>
      </p>
    )
  return (
    <p className="row">
      {state === 'asked' ? (
        <Tag kind="note" icon="question">
          {i18n._({ id: 'message.asked', message: 'Fråga hos registratorn' })}
        </Tag>
      ) : (
        <Tag kind="warn">{i18n._({ id: 'inbox.unfiled', message: 'Ej bevarad' })}</Tag>
      )}
      <LinkButton small kind="link" to={`/bevara/${message.id}`}>
        {state === 'asked'
          ? i18n._({ id: 'message.readQuestion', message: 'Läs frågan' })
          : i18n._({ id: 'thread.file', message: 'Bevara' })}
        <span className="vh"> {dayAndTime(message.at)}</span>
      </LinkButton>
    </p>
  )
}
