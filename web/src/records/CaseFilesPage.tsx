import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { CaseFileRow } from '../../../server/src/contract.ts'
import { useApi } from '../query.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Link } from '../ui/Link.tsx'
import { Page } from '../ui/Page.tsx'
import { Select } from '../ui/Select.tsx'
import { Tag } from '../ui/Tag.tsx'
import { day } from '../ui/time.ts'
import { WaitingPage } from '../ui/WaitingPage.tsx'
import './records.css'

/** The personal files of the units one works in. */
export function CaseFilesPage() {
  const { data, error, refetch } = useApi('GET /api/case-files')
  const [unit, setUnit] = useState('')
  const title = i18n._({ id: 'caseFiles.title', message: 'Personakter' })
  if (!data) return <WaitingPage title={title} error={error} onRetry={refetch} />
  const units = [...new Set(data.rows.map((row) => row.unitName))]
  const all = { value: '', label: i18n._({ id: 'caseFiles.allUnits', message: 'Alla mina enheter' }) }
  return (
    <Page title={title}>
      {units.length > 1 && (
        <div className="filters">
          <Select
            label={i18n._({ id: 'caseFiles.unit', message: 'Enhet' })}
            options={[all, ...units.map((name) => ({ value: name, label: name }))]}
            value={unit}
            onChange={setUnit}
          />
        </div>
      )}
      {data.rows.length === 0 && (
        <EmptyState title={i18n._({ id: 'caseFiles.empty', message: 'Det finns inga personakter' })}>
          {i18n._({
            id: 'caseFiles.empty.why',
            message: 'En personakt skapas när det första meddelandet läggs i den.',
          })}
        </EmptyState>
      )}
      {data.rows.length > 0 && (
        <DataTable
          caption={i18n._({ id: 'caseFiles.caption', message: 'Personakter i dina enheter' })}
          hideCaption
          rows={data.rows.filter((row) => unit === '' || row.unitName === unit)}
          rowKey={(row) => row.id}
          columns={columns()}
        />
      )}
    </Page>
  )
}

function columns() {
  return [
    {
      key: 'number',
      head: i18n._({ id: 'caseFiles.number', message: 'Nummer' }),
      rowHead: true,
      cell: (row: CaseFileRow) => <Link to={`/akter/${row.id}`}>{row.number}</Link>,
    },
    {
      key: 'name',
      head: i18n._({ id: 'caseFiles.person', message: 'Person' }),
      cell: (row: CaseFileRow) => <PersonName row={row} />,
    },
    {
      key: 'matter',
      head: i18n._({ id: 'caseFiles.matter', message: 'Gäller' }),
      cell: (row: CaseFileRow) => row.matter,
    },
    {
      key: 'unit',
      head: i18n._({ id: 'caseFiles.unit', message: 'Enhet' }),
      cell: (row: CaseFileRow) => row.unitName,
    },
    {
      key: 'entries',
      head: i18n._({ id: 'caseFiles.entries', message: 'Handlingar' }),
      cell: (row: CaseFileRow) => row.entries,
    },
    {
      key: 'opened',
      head: i18n._({ id: 'caseFiles.opened', message: 'Öppnad' }),
      cell: (row: CaseFileRow) => (
        <>
          {day(row.openedAt)}{' '}
          {row.closed && <Tag>{i18n._({ id: 'caseFiles.closed', message: 'Avslutad' })}</Tag>}
        </>
      ),
    },
  ]
}

/** A protected person's name is never in a list. */
export function PersonName({ row }: { row: Pick<CaseFileRow, 'clientName' | 'protectedIdentity'> }) {
  if (!row.protectedIdentity) return <bdi>{row.clientName}</bdi>
  return (
    <Tag kind="stop" icon="eye">
      {i18n._({ id: 'caseFiles.protected', message: 'Skyddade personuppgifter' })}
    </Tag>
  )
}
