import { i18n } from '@lingui/core'
import type { FilingView } from '../../../server/src/contract.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { day } from '../ui/time.ts'

/** The last entries where the message is proposed to go: against filing the same thing twice. */
export function RecentEntries({ view }: { view: FilingView }) {
  if (view.recent.length === 0) return null
  const caption =
    view.proposal === 'case_file'
      ? i18n._({ id: 'filing.recent.caseFile', message: 'Senast i akten' })
      : i18n._({ id: 'filing.recent.register', message: 'Senast i diariet' })
  return (
    <DataTable
      caption={caption}
      rows={view.recent}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'number',
          head: i18n._({ id: 'filing.recent.number', message: 'Nummer' }),
          cell: (row) => row.entry ?? row.number ?? '',
          rowHead: true,
        },
        {
          key: 'day',
          head: i18n._({ id: 'filing.recent.date', message: 'Datum' }),
          cell: (row) => day(row.datedOn),
        },
        {
          key: 'title',
          head: i18n._({ id: 'filing.recent.title', message: 'Rubrik' }),
          cell: (row) => row.title || row.matter,
        },
      ]}
    />
  )
}
