import { i18n } from '@lingui/core'
import type { StaffRow } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { refresh } from '../query.ts'
import { useMe } from '../session.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { toast } from '../ui/toast.ts'
import { useDeed } from '../ui/useDeed.ts'
import type { Credentials } from './CredentialsDialog.tsx'

interface Props {
  row: StaffRow
  onRoles: () => void
  onCredentials: (credentials: Credentials) => void
}

/** What an administrator can do with one person. Turning off and ending sessions act at once. */
export function StaffActions({ row, onRoles, onCredentials }: Props) {
  const me = useMe()
  const deed = useDeed(`staff-${row.id}`)
  const about = <span className="vh"> {row.name}</span>
  const params = { id: row.id }
  const run = async (change: () => Promise<unknown>, said: string) => {
    if (!(await deed.run(change))) return
    refresh('/api/staff')
    toast({ text: said })
  }
  const setActive = (active: boolean) =>
    run(
      () => api('PUT /api/staff/:id/active', params, { active }),
      active
        ? i18n._({ id: 'staff.activated', message: 'Kontot är påslaget.' })
        : i18n._({ id: 'staff.deactivated', message: 'Kontot är avstängt och alla inloggningar avslutade.' }),
    )
  return (
    <div className="stack">
      <ErrorSummary errors={deed.faults} />
      <div className="row">
        <Button small onClick={onRoles} disabled={deed.running}>
          {i18n._({ id: 'staff.setRoles', message: 'Ändra roller' })}
          {about}
        </Button>
        <Button
          small
          disabled={deed.running}
          onClick={() =>
            void deed.run(async () => onCredentials(await api('POST /api/staff/:id/credentials', params, {})))
          }
        >
          {i18n._({ id: 'staff.newCredentials', message: 'Nya inloggningsuppgifter' })}
          {about}
        </Button>
        {row.openSessions > 0 && (
          <Button
            small
            disabled={deed.running}
            onClick={() =>
              void run(
                () => api('DELETE /api/staff/:id/sessions', params),
                i18n._({ id: 'staff.ended', message: 'Inloggningarna är avslutade.' }),
              )
            }
          >
            {i18n._({ id: 'staff.endSessions', message: 'Avsluta inloggningar' })}
            {about}
          </Button>
        )}
        {row.id !== me.id && (
          <Button small onClick={() => void setActive(!row.active)} disabled={deed.running}>
            {row.active
              ? i18n._({ id: 'staff.deactivate', message: 'Stäng av kontot' })
              : i18n._({ id: 'staff.activate', message: 'Slå på kontot' })}
            {about}
          </Button>
        )}
      </div>
    </div>
  )
}
