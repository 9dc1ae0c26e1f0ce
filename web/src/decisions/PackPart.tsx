import { i18n } from '@lingui/core'
import { packStatus } from '@slussen/rules'
import { useState } from 'react'
import type { LawView } from '../../../server/src/contract.ts'
import { say } from '../i18n.ts'
import { useApi } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { SummaryList } from '../ui/SummaryList.tsx'
import { Tag } from '../ui/Tag.tsx'
import { day } from '../ui/time.ts'
import { DecidePackDialog } from './DecidePackDialog.tsx'
import { PACKS, STATES } from './words.ts'

/** Which pack the gate asks, by whose decision, and what has been decided before. */
export function PackPart() {
  const law = useApi('GET /api/law')
  const decisions = useApi('GET /api/pack-decisions')
  const [deciding, setDeciding] = useState(false)
  const error = law.error ?? decisions.error
  if (error) return <ErrorNotice error={error} onRetry={law.refetch} />
  if (!law.data || !decisions.data) return <Skeleton />
  const { rows } = decisions.data
  return (
    <>
      <section className="card stack" aria-labelledby="pack-now">
        <h2 id="pack-now">{i18n._({ id: 'pack.now', message: 'Regelverk som gäller' })}</h2>
        <SummaryList rows={about(law.data)} />
        <div className="row">
          <Button onClick={() => setDeciding(true)}>
            {i18n._({ id: 'pack.decide', message: 'Besluta om regelverk' })}
          </Button>
        </div>
      </section>
      <section className="stack" aria-labelledby="pack-history">
        <h2 id="pack-history">{i18n._({ id: 'pack.history', message: 'Beslut om regelverk' })}</h2>
        {rows.length === 0 ? (
          <EmptyState title={i18n._({ id: 'pack.history.none', message: 'Inget beslut än' })} />
        ) : (
          <DataTable
            caption={i18n._({ id: 'pack.history', message: 'Beslut om regelverk' })}
            hideCaption
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'from',
                head: i18n._({ id: 'decisions.from', message: 'Gäller från' }),
                rowHead: true,
                cell: (row) => day(row.from),
              },
              {
                key: 'pack',
                head: i18n._({ id: 'pack.pack', message: 'Regelverk' }),
                cell: (row) => i18n._(PACKS[row.pack]),
              },
              {
                key: 'by',
                head: i18n._({ id: 'decisions.decidedBy', message: 'Beslutat av' }),
                cell: (row) => `${row.decidedBy}, ${day(row.decidedOn)}`,
              },
              {
                key: 'state',
                head: i18n._({ id: 'decisions.state', message: 'Läge' }),
                cell: (row) => (
                  <Tag kind={row.state === 'in_force' ? 'ok' : 'plain'}>{i18n._(STATES[row.state])}</Tag>
                ),
              },
            ]}
          />
        )}
      </section>
      {deciding && <DecidePackDialog pack={law.data.pack} onClose={() => setDeciding(false)} />}
    </>
  )
}

function about({ law, from, decidedBy, decidedOn, signed }: LawView) {
  const status = packStatus(law)
  return [
    {
      term: i18n._({ id: 'pack.pack', message: 'Regelverk' }),
      value: status ? `${law}: ${say(status)}` : law,
    },
    {
      term: i18n._({ id: 'decisions.decidedBy', message: 'Beslutat av' }),
      value:
        decidedBy && decidedOn && from
          ? i18n._({
              id: 'pack.decidedWords',
              message: '{by} den {on}, gäller från {from}',
              values: { by: decidedBy, on: day(decidedOn), from: day(from) },
            })
          : i18n._({
              id: 'pack.undecided',
              message: 'Kommunen har inte beslutat något än. Gällande rätt följer med Slussen.',
            }),
    },
    {
      term: i18n._({ id: 'pack.signed', message: 'Signerade regler' }),
      value: String(signed.length),
    },
  ]
}
