import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { RecordView } from '../../../server/src/contract.ts'
import { useApi } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { InlineNotice } from '../ui/InlineNotice.tsx'
import { Link } from '../ui/Link.tsx'
import { Page } from '../ui/Page.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { SummaryList } from '../ui/SummaryList.tsx'
import { clock, longTime } from '../ui/time.ts'
import { undoFiling } from './filed.ts'
import { RecordDocument } from './RecordDocument.tsx'
import { RuleBox } from './RuleBox.tsx'
import { undoUntil } from './undoUntil.ts'
import { CHOICE_NAMES, DOCUMENT_TYPES, SECRECIES } from './words.ts'
import './records.css'

/** One entry: what the register says of it, the documents it holds, and the rule it was filed by. */
export function RecordPage({ recordId }: { recordId: string }) {
  const { data, error, refetch } = useApi('GET /api/records/:id', { id: recordId })
  const title = i18n._({ id: 'record.title', message: 'Handling' })
  if (error && !data) return <ErrorNotice error={error} onRetry={refetch} />
  if (!data) return <Skeleton />
  return (
    <Page title={title} heading={`${title} ${label(data)}`.trim()} crumbs={<Crumbs record={data} />}>
      {data.voided && (
        <InlineNotice
          kind="stop"
          title={i18n._({ id: 'record.voided', message: 'Makulerad: bevarandet har ångrats' })}
        >
          {i18n._({ id: 'record.voided.why', message: 'Numret står kvar så att serien inte får luckor.' })}
        </InlineNotice>
      )}
      <SummaryList rows={facts(data)} />
      <Undo record={data} onUndone={refetch} />
      <section className="stack" aria-labelledby="documents">
        <h2 id="documents">
          {i18n._({
            id: 'record.documents',
            message: '{count, plural, one {Innehåll} other {Fråga och svar, # delar}}',
            values: { count: data.documents.length },
          })}
        </h2>
        {data.documents.map((document) => (
          <RecordDocument key={document.messageId} document={document} />
        ))}
      </section>
      <RuleBox
        heading={i18n._({ id: 'record.why', message: 'Varför den ligger här' })}
        decision={data.decision}
      />
    </Page>
  )
}

function Crumbs({ record }: { record: RecordView }) {
  if (record.caseFileId) return <Link to={`/akter/${record.caseFileId}`}>{record.caseNumber}</Link>
  return (
    <Link to={record.place === 'ordered' ? '/register?plats=ordnat' : '/register'}>
      {i18n._({ id: 'register.title', message: 'Register' })}
    </Link>
  )
}

function label({ number, entry, caseNumber }: RecordView): string {
  if (number) return number
  if (entry === null) return ''
  return i18n._({
    id: 'record.entry',
    message: '{entry} i {caseNumber}',
    values: { entry, caseNumber: caseNumber ?? '' },
  })
}

function facts(record: RecordView) {
  const protectedParty = i18n._({ id: 'register.noParty', message: 'Skyddad' })
  return [
    { term: i18n._({ id: 'record.place', message: 'Plats' }), value: i18n._(CHOICE_NAMES[record.place]) },
    { term: i18n._({ id: 'register.date', message: 'Datum' }), value: record.datedOn },
    {
      term:
        record.direction === 'in'
          ? i18n._({ id: 'record.sender', message: 'Avsändare' })
          : i18n._({ id: 'record.receiver', message: 'Mottagare' }),
      value: <bdi>{record.party || protectedParty}</bdi>,
    },
    { term: i18n._({ id: 'record.heading', message: 'Rubrik' }), value: record.title },
    { term: i18n._({ id: 'register.matter', message: 'Ärende i korthet' }), value: record.matter || '–' },
    {
      term: i18n._({ id: 'register.type', message: 'Handlingstyp' }),
      value: i18n._(DOCUMENT_TYPES[record.documentType]),
    },
    {
      term: i18n._({ id: 'register.secrecy', message: 'Sekretess' }),
      value: i18n._(SECRECIES[record.secrecy]),
    },
    {
      term: i18n._({ id: 'record.filed', message: 'Bevarad' }),
      value: i18n._({
        id: 'record.filedBy',
        message: '{time} av {name}',
        values: { time: longTime(record.filedAt), name: record.filedBy },
      }),
    },
  ]
}

function Undo({ record, onUndone }: { record: RecordView; onUndone: () => void }) {
  const [running, setRunning] = useState(false)
  const until = undoUntil(record, Date.now())
  if (until === undefined) return null
  const undo = async () => {
    setRunning(true)
    if (await undoFiling(record.id)) onUndone()
    setRunning(false)
  }
  return (
    <div>
      <Button onClick={() => void undo()} disabled={running}>
        {i18n._({
          id: 'record.undo',
          message: 'Ångra bevarandet (till kl. {time})',
          values: { time: clock(until) },
        })}
      </Button>
    </div>
  )
}
