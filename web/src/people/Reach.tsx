import { i18n } from '@lingui/core'
import type { ChannelOption, ClientView, GateLaw } from '../../../server/src/contract.ts'
import { useGateLaw } from '../useLaw.ts'
import { reach } from './reach.ts'
import { CHANNEL_NAMES } from './words.ts'

interface Props {
  person: ClientView
  law: GateLaw
  channels: readonly ChannelOption[]
}

/** "Så får vi nå …": asked of the gate itself, before a word is written. */
export function Reach({ person, law, channels }: Props) {
  const found = reach(useGateLaw(law), channels)
  const rows = [
    { term: i18n._({ id: 'reach.yes', message: 'Ja:' }), ways: found.everything },
    { term: i18n._({ id: 'reach.general', message: 'Bara allmänt:' }), ways: found.general },
    {
      term: i18n._({ id: 'reach.nothingPersonal', message: 'Bara utan personuppgifter:' }),
      ways: found.nothing_personal,
    },
    { term: i18n._({ id: 'reach.no', message: 'Nej:' }), ways: found.nothing },
    { term: i18n._({ id: 'reach.missing', message: 'Kontaktväg saknas:' }), ways: found.missing },
  ]
  const [first = ''] = person.name.split(' ')
  const heading =
    person.kind === 'organisation' || person.kind === 'authority' || first === ''
      ? i18n._({ id: 'reach.heading.other', message: 'Så får vi nå mottagaren' })
      : i18n._({ id: 'reach.heading', message: 'Så får vi nå {name}', values: { name: first } })
  return (
    <section>
      <h3>{heading}</h3>
      {rows
        .filter(({ ways }) => ways.length > 0)
        .map(({ term, ways }) => (
          <p key={term} className="sm">
            <b>{term}</b> {ways.map(({ channel }) => i18n._(CHANNEL_NAMES[channel])).join(', ')}
          </p>
        ))}
    </section>
  )
}
