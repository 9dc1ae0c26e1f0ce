import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { ClientView, ContactPoint } from '../../../server/src/contract.ts'
import { Button } from '../ui/Button.tsx'
import { writtenPhone } from '../ui/phone.ts'
import { Tag } from '../ui/Tag.tsx'
import { day } from '../ui/time.ts'
import { EndContactDialog } from './EndContactDialog.tsx'
import { CONTACT_KINDS, SOURCES, VERIFICATIONS } from './words.ts'

interface Props {
  person: ClientView
  onAdd: () => void
  onVerify: (contactPointId: string) => void
  onChanged: () => void
}

/** Where the person can be reached, and who has made sure of it, how and when (R-CHATT-14). */
export function ContactPoints({ person, onAdd, onVerify, onChanged }: Props) {
  const [ending, setEnding] = useState<ContactPoint>()
  return (
    <section>
      <h3>{i18n._({ id: 'contact.heading', message: 'Kontaktvägar' })}</h3>
      {person.contactPoints.length === 0 && (
        <p className="sm m">{i18n._({ id: 'contact.none', message: 'Inga kontaktvägar.' })}</p>
      )}
      <ul className="stack">
        {person.contactPoints.map((point) => (
          <li key={point.id}>
            <Point point={point} onVerify={() => onVerify(point.id)} onEnd={() => setEnding(point)} />
          </li>
        ))}
      </ul>
      <p>
        <Button small onClick={onAdd}>
          {i18n._({ id: 'contact.add', message: 'Lägg till kontaktväg' })}
        </Button>
      </p>
      {ending && (
        <EndContactDialog point={ending} onClose={() => setEnding(undefined)} onChanged={onChanged} />
      )}
    </section>
  )
}

function Point({ point, onVerify, onEnd }: { point: ContactPoint; onVerify: () => void; onEnd: () => void }) {
  const { verified } = point
  const kind = i18n._(CONTACT_KINDS[point.kind])
  const value = point.kind === 'phone' ? writtenPhone(point.value) : point.value
  const about = <span className="vh">: {point.masked ? kind : value}</span>
  return (
    <>
      <p className="sm pre">
        <b>{kind}:</b> <bdi>{value}</bdi>
      </p>
      <p className="xs m">
        {i18n._({
          id: 'contact.source',
          message: 'Från: {source}.',
          values: { source: i18n._(SOURCES[point.source]) },
        })}{' '}
        {verified &&
          i18n._({
            id: 'contact.verified',
            message: 'Kontrollerad {day} av {name}: {how}.',
            values: { day: day(verified.at), name: verified.by, how: i18n._(VERIFICATIONS[verified.how]) },
          })}
      </p>
      <div className="row">
        {!verified && (
          <>
            <Tag kind="warn" icon="warn">
              {i18n._({ id: 'contact.unverified', message: 'Inte kontrollerad' })}
            </Tag>
            <Button small onClick={onVerify}>
              {i18n._({ id: 'contact.verify', message: 'Kontrollera' })}
              {about}
            </Button>
          </>
        )}
        <Button kind="link" small onClick={onEnd}>
          {i18n._({ id: 'contact.end', message: 'Avsluta' })}
          {about}
        </Button>
      </div>
    </>
  )
}
