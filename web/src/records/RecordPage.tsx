import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { RecordView } from '../../../server/src/contract.ts'
import { useApi } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { InlineNotice } from '../ui/InlineNotice.tsx'
import { Link } from '../ui/Link.tsx'
import { Page } from '../ui/Page.tsx'
import { clock } from '../ui/time.ts'
import { WaitingPage } from '../ui/WaitingPage.tsx'
import { undoFiling } from './filed.ts'
import { RecordDocument } from './RecordDocument.tsx'
import { RecordFacts } from './RecordFacts.tsx'
import { RuleBox } from './RuleBox.tsx'
import { undoUntil } from './undoUntil.ts'
import './records.css'

/** One entry: what the register says of it, the documents it holds, and the rule it was filed by. */
export function RecordPage({ recordId }: { recordId: string }) {
  const { data, error, refetch } = useApi('GET /api/records/:id', { id: recordId })
  const title = i18n._({ id: 'record.title', message: 'Handling' })
  if (!data) return <WaitingPage title={title} error={error} onRetry={refetch} />
  return (
    <Page title={title} heading={`${title} ${label(data)}`.trim()} crumbs={<Crumbs record={data} />}>
      {data.voided && (
        <InlineNotice
          kind="stop"
          title={i18n._({ id: 'record.voided', message: 'Makulerad: bevarandet har ångrats' })}
        >
          {i18n._({
            id: 'record.voided.why',
            message:
              'Numret står kvar så att serien inte får luckor. Meddelandet bevaras på nytt någon annanstans.',
          })}
        </InlineNotice>
      )}
      <RecordFacts record={data} />
      <Undo record={data} onUndone={refetch} />
      {data.documents.length > 0 && <Documents record={data} />}
      <RuleBox
        heading={
          data.voided
            ? i18n._({ id: 'record.whyThen', message: 'Regeln den bevarades efter' })
            : i18n._({ id: 'record.why', message: 'Varför den ligger här' })
        }
        decision={data.decision}
      />
    </Page>
  )
}

function Documents({ record }: { record: RecordView }) {
  return (
    <section className="stack" aria-labelledby="documents">
      <h2 id="documents">
        {i18n._({
          id: 'record.documents',
          message: '{count, plural, one {Innehåll} other {Fråga och svar, # delar}}',
          values: { count: record.documents.length },
        })}
      </h2>
      {record.documents.map((document) => (
        <RecordDocument key={document.messageId} document={document} />
      ))}
    </section>
  )
}

function Crumbs({ record }: { record: RecordView }) {
  if (record.caseFileId) return <Link to={`/akter/${record.caseFileId}`}>{record.caseNumber}</Link>
  return <Link to="/register">{i18n._({ id: 'register.title', message: 'Register' })}</Link>
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
