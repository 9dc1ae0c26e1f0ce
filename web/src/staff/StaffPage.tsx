import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { StaffRow } from '../../../server/src/contract.ts'
import { useApi } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Page } from '../ui/Page.tsx'
import { Tag } from '../ui/Tag.tsx'
import { WaitingPage } from '../ui/WaitingPage.tsx'
import { AddStaffDialog } from './AddStaffDialog.tsx'
import { type Credentials, CredentialsDialog } from './CredentialsDialog.tsx'
import { RolesDialog } from './RolesDialog.tsx'
import { ROLES } from './roles.ts'
import { StaffActions } from './StaffActions.tsx'
import './staff.css'

type Shown = { add: true } | { roles: StaffRow } | { credentials: Credentials; name: string }

/** Who works here, with which roles, and who is signed in now. For the administrator. */
export function StaffPage() {
  const { data, error, refetch } = useApi('GET /api/staff')
  const [shown, setShown] = useState<Shown>()
  const close = () => setShown(undefined)
  const title = i18n._({ id: 'staff.title', message: 'Personal' })
  if (!data) return <WaitingPage title={title} error={error} onRetry={refetch} />
  return (
    <Page
      title={title}
      actions={
        <Button kind="primary" icon="user" onClick={() => setShown({ add: true })}>
          {i18n._({ id: 'staff.add', message: 'Lägg till person' })}
        </Button>
      }
    >
      {data.rows.length === 0 && (
        <EmptyState title={i18n._({ id: 'staff.empty', message: 'Ingen personal än' })} />
      )}
      {data.rows.length > 0 && (
        <DataTable
          caption={i18n._({ id: 'staff.caption', message: 'Personal med roller och öppna inloggningar' })}
          hideCaption
          rows={data.rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              head: i18n._({ id: 'staff.name', message: 'Namn' }),
              rowHead: true,
              cell: nameCell,
            },
            { key: 'roles', head: i18n._({ id: 'staff.roles', message: 'Roller' }), cell: rolesCell },
            { key: 'open', head: i18n._({ id: 'staff.sessions', message: 'Inloggad' }), cell: sessionsCell },
            {
              key: 'deeds',
              head: i18n._({ id: 'staff.deeds', message: 'Åtgärder' }),
              cell: (row) => (
                <StaffActions
                  row={row}
                  onRoles={() => setShown({ roles: row })}
                  onCredentials={(credentials) => setShown({ credentials, name: row.name })}
                />
              ),
            },
          ]}
        />
      )}
      {shown && 'add' in shown && (
        <AddStaffDialog onClose={close} onAdded={(credentials, name) => setShown({ credentials, name })} />
      )}
      {shown && 'roles' in shown && <RolesDialog row={shown.roles} units={data.units} onClose={close} />}
      {shown && 'credentials' in shown && <CredentialsDialog {...shown} onClose={close} />}
    </Page>
  )
}

function nameCell(row: StaffRow) {
  return (
    <>
      <bdi>{row.name}</bdi>{' '}
      {!row.active && <Tag kind="stop">{i18n._({ id: 'staff.inactive', message: 'Avstängd' })}</Tag>}
      <br />
      <span className="xs m">{[row.title, row.username].filter(Boolean).join(' · ')}</span>
    </>
  )
}

function rolesCell(row: StaffRow) {
  if (row.roles.length === 0) return i18n._({ id: 'staff.noRoles', message: 'Inga roller' })
  return (
    <ul>
      {row.roles.map(({ role, unitId, unitName }) => (
        <li key={`${role} ${unitId}`}>{[i18n._(ROLES[role]), unitName].filter(Boolean).join(', ')}</li>
      ))}
    </ul>
  )
}

function sessionsCell(row: StaffRow) {
  return i18n._({
    id: 'staff.openSessions',
    message: '{count, plural, =0 {nej} one {en inloggning} other {# inloggningar}}',
    values: { count: row.openSessions },
  })
}
