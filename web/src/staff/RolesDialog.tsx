import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { StaffRow, Unit } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { refresh } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Fieldset } from '../ui/Fieldset.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { choicesIn, keyOf, MUNICIPAL, ROLES, type RoleChoice, ticked } from './roles.ts'

interface Props {
  row: StaffRow
  units: readonly Unit[]
  onClose: () => void
}

/** Roles are held in units; the administrator's and the lawyer's are held in none and open no client's messages. */
export function RolesDialog({ row, units, onClose }: Props) {
  const [keys, setKeys] = useState<readonly string[]>(() => row.roles.map(keyOf))
  const deed = useDeed('roles')
  const save = async () => {
    const body = { roles: ticked(keys, units) }
    if (!(await deed.run(() => api('PUT /api/staff/:id/roles', { id: row.id }, body)))) return
    refresh('/api/staff')
    onClose()
  }
  const box = ({ key, role }: RoleChoice) => (
    <Checkbox
      key={key}
      label={i18n._(ROLES[role])}
      checked={keys.includes(key)}
      onChange={(on) => setKeys(on ? [...keys, key] : keys.filter((one) => one !== key))}
    />
  )
  return (
    <Dialog
      title={i18n._({ id: 'staff.setRoles', message: 'Ändra roller' })}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={() => void save()} disabled={deed.running}>
            {i18n._({ id: 'roles.save', message: 'Spara rollerna' })}
          </Button>
          <Button onClick={onClose}>{i18n._({ id: 'staff.cancel', message: 'Avbryt' })}</Button>
        </>
      }
    >
      <p className="b">
        <bdi>{row.name}</bdi>
      </p>
      <ErrorSummary errors={deed.faults} />
      {units.map((unit) => (
        <Fieldset key={unit.id} legend={unit.name}>
          <div className="row roles">{choicesIn(unit).map(box)}</div>
        </Fieldset>
      ))}
      <Fieldset
        legend={i18n._({ id: 'roles.everywhere', message: 'Hela kommunen' })}
        hint={i18n._({
          id: 'roles.everywhere.hint',
          message:
            'En administratör sköter konton, en jurist bestämmer och signerar regler. Ingen av dem ser klienter.',
        })}
      >
        <div className="row roles">{MUNICIPAL.map(box)}</div>
      </Fieldset>
    </Dialog>
  )
}
