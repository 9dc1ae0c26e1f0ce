import { i18n } from '@lingui/core'
import type { ChannelOption, ClientView } from '../../../server/src/contract.ts'
import { reach } from './reach.ts'
import { CHANNEL_NAMES } from './words.ts'

interface Props {
  person: ClientView
  channels: readonly ChannelOption[]
}

/** "Så får vi nå …": asked of the gate itself, before a word is written. */
export function Reach({ person, channels }: Props) {
  const found = reach(channels)
  const general = [...found.general.map(named), ...found.nothing_personal.map(withoutPersonalData)]
  const rows = [
    { term: i18n._({ id: 'reach.yes', message: 'Ja:' }), ways: found.everything.map(named) },
    { term: i18n._({ id: 'reach.general', message: 'Bara allmänt:' }), ways: general },
    { term: i18n._({ id: 'reach.no', message: 'Nej:' }), ways: found.nothing.map(named) },
  ]
  const [first = ''] = person.name.split(' ')
  const heading =
    person.kind === 'organisation' || first === ''
      ? i18n._({ id: 'reach.heading.other', message: 'Så får vi nå mottagaren' })
      : i18n._({ id: 'reach.heading', message: 'Så får vi nå {name}', values: { name: first } })
  return (
    <section>
      <h3>{heading}</h3>
      {rows
        .filter((row) => row.ways.length > 0)
        .map((row) => (
          <p key={row.term} className="sm">
            <b>{row.term}</b> {row.ways.join(', ')}
          </p>
        ))}
    </section>
  )
}

function named({ channel, contactPoint }: ChannelOption): string {
  const name = i18n._(CHANNEL_NAMES[channel])
  if (contactPoint || channel === 'meeting') return name
  return i18n._({ id: 'reach.missing', message: '{name} (uppgift saknas)', values: { name } })
}

function withoutPersonalData(option: ChannelOption): string {
  return i18n._({
    id: 'reach.nothingPersonal',
    message: '{name}, inga personuppgifter',
    values: { name: named(option) },
  })
}
