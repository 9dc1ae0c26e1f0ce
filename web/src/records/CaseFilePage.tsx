import { i18n } from '@lingui/core'
import type { CaseFileView, RecordRow } from '../../../server/src/contract.ts'
import { useApi } from '../query.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Link } from '../ui/Link.tsx'
import { Page } from '../ui/Page.tsx'
import { Tag } from '../ui/Tag.tsx'
import { day } from '../ui/time.ts'
import { WaitingPage } from '../ui/WaitingPage.tsx'
import { PersonName } from './CaseFilesPage.tsx'
import { partyOf } from './partyOf.ts'
import { DOCUMENT_TYPES } from './words.ts'
import './records.css'

/** A personal file, in the order its documents came: who it is about, then every document with number, day and type. */
export function CaseFilePage({ caseFileId }: { caseFileId: string }) {
  const { data, error, refetch } = useApi('GET /api/case-files/:id', { id: caseFileId })
  const title = i18n._({ id: 'caseFile.title', message: 'Personakt' })
  if (!data) return <WaitingPage title={title} error={error} onRetry={refetch} />
  return (
    <Page
      title={title}
      heading={`${title} ${data.number}`}
      crumbs={<Link to="/akter">{i18n._({ id: 'caseFiles.title', message: 'Personakter' })}</Link>}
    >
      <Identity file={data} />
      <section className="stack" aria-labelledby="timeline">
        <h2 id="timeline">{i18n._({ id: 'caseFile.timeline', message: 'Handlingar i ordning' })}</h2>
        {data.records.length === 0 ? (
          <EmptyState title={i18n._({ id: 'caseFile.empty', message: 'Akten är tom' })}>
            {i18n._({
              id: 'caseFile.empty.why',
              message: 'Handlingar hamnar här när de bevaras i personakten.',
            })}
          </EmptyState>
        ) : (
          <ol className="timeline">
            {data.records.map((record) => (
              <Entry key={record.id} record={record} />
            ))}
          </ol>
        )}
      </section>
    </Page>
  )
}

function Identity({ file }: { file: CaseFileView }) {
  return (
    <section className="identity" aria-label={i18n._({ id: 'caseFile.about', message: 'Vem akten gäller' })}>
      <p className="b">
        <PersonName row={file} />
      </p>
      <p className="sm">
        {file.matter} · {file.unitName} ·{' '}
        {i18n._({ id: 'caseFile.opened', message: 'öppnad {day}', values: { day: day(file.openedAt) } })}{' '}
        {file.closed && <Tag>{i18n._({ id: 'caseFiles.closed', message: 'Avslutad' })}</Tag>}
      </p>
    </section>
  )
}

function Entry({ record }: { record: RecordRow }) {
  const heading = <Link to={`/register/${record.id}`}>{record.title}</Link>
  return (
    <li className={record.voided ? 'card voided' : 'card'}>
      <p>
        <span className="b">{record.entry}</span> · {record.datedOn} ·{' '}
        {i18n._(DOCUMENT_TYPES[record.documentType])}{' '}
        {record.voided && <Tag kind="stop">{i18n._({ id: 'register.voided', message: 'Makulerad' })}</Tag>}
      </p>
      <p>{record.voided ? <s>{heading}</s> : heading}</p>
      <p className="sm m">
        {record.direction === 'in'
          ? i18n._({ id: 'caseFile.from', message: 'Från' })
          : i18n._({ id: 'caseFile.to', message: 'Till' })}{' '}
        <bdi>{partyOf(record)}</bdi> ·{' '}
        {i18n._({ id: 'caseFile.filedBy', message: 'bevarad av {name}', values: { name: record.filedBy } })}
      </p>
    </li>
  )
}
