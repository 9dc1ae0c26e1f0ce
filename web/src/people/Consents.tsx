import { i18n } from '@lingui/core'
import type { ClientView, ConsentEntry, MessageView } from '../../../server/src/contract.ts'
import { Button } from '../ui/Button.tsx'
import { day, dayAndTime } from '../ui/time.ts'
import { CONSENT_CHANNELS, CONSENT_STATES } from './words.ts'

interface Props {
  person: ClientView
  messages: readonly Pick<MessageView, 'id' | 'at'>[]
  onAdd: () => void
}

/** The person's choice (consent, in the report) per channel: the newest entry speaks, the older stand below it. Source: R-KOM-10, -11. */
export function Consents({ person, messages, onAdd }: Props) {
  const channels = [...new Set(person.consents.map((entry) => entry.channel))]
  const older = person.consents.filter((entry) => newest(person, entry.channel) !== entry)
  return (
    <section>
      <h3>{i18n._({ id: 'consents.heading', message: 'Val av kanal' })}</h3>
      {channels.length === 0 && (
        <p className="sm m">{i18n._({ id: 'consents.none', message: 'Inget val är registrerat.' })}</p>
      )}
      {channels.map((channel) => {
        const entry = newest(person, channel)
        return entry && <Consent key={channel} entry={entry} messages={messages} />
      })}
      {older.length > 0 && (
        <details className="sm">
          <summary>{i18n._({ id: 'consents.older', message: 'Tidigare' })}</summary>
          {older.map((entry) => (
            <Consent key={`${entry.channel} ${entry.at}`} entry={entry} messages={messages} />
          ))}
        </details>
      )}
      <p>
        <Button small onClick={onAdd}>
          {i18n._({ id: 'consents.add', message: 'Registrera val av kanal' })}
        </Button>
      </p>
    </section>
  )
}

function newest(person: ClientView, channel: ConsentEntry['channel']): ConsentEntry | undefined {
  return person.consents.find((entry) => entry.channel === channel)
}

function Consent({ entry, messages }: { entry: ConsentEntry; messages: Props['messages'] }) {
  const carrier = messages.find((message) => message.id === entry.messageId)
  return (
    <p className="sm">
      <b>{i18n._(CONSENT_CHANNELS[entry.channel])}:</b> {i18n._(CONSENT_STATES[entry.state])}{' '}
      <span className="m">
        {i18n._({
          id: 'consents.since',
          message: '{day}, registrerat av {name}',
          values: { day: day(entry.at), name: entry.by },
        })}
        {entry.state === 'implied' &&
          i18n._({
            id: 'consents.implied',
            message: '. Gäller bara svaret på meddelandet {time}.',
            values: { time: dayAndTime(carrier?.at ?? entry.at) },
          })}
      </span>
    </p>
  )
}
