import { i18n } from '@lingui/core'
import type { ClientView } from '../../../server/src/contract.ts'
import { Link } from '../ui/Link.tsx'
import { Tag } from '../ui/Tag.tsx'

export function CaseLinks({ person }: { person: ClientView }) {
  return (
    <section>
      <h3>{i18n._({ id: 'cases.heading', message: 'Ärenden' })}</h3>
      {person.caseFiles.length === 0 && (
        <p className="sm m">{i18n._({ id: 'cases.none', message: 'Ingen personakt.' })}</p>
      )}
      {person.caseFiles.map((file) => (
        <p key={file.id} className="sm">
          {file.number} {file.matter}{' '}
          {file.closed && <Tag>{i18n._({ id: 'cases.closed', message: 'Avslutad' })}</Tag>}
          <br />
          <Link to={`/akter/${file.id}`}>
            {i18n._({ id: 'cases.open', message: 'Öppna personakten' })}
            <span className="vh"> {file.number}</span>
          </Link>
        </p>
      ))}
    </section>
  )
}
