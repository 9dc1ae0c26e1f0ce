import type { MessageDescriptor } from '@lingui/core'
import type { Role, StaffRow, Unit } from '../../../server/src/contract.ts'

export const ROLES: Readonly<Record<Role, MessageDescriptor>> = {
  case_officer: /*i18n*/ { id: 'staff.role.case_officer', message: 'Handläggare' },
  head_of_unit: /*i18n*/ { id: 'staff.role.head_of_unit', message: 'Enhetschef' },
  registrar: /*i18n*/ { id: 'staff.role.registrar', message: 'Registrator' },
  administrator: /*i18n*/ { id: 'staff.role.administrator', message: 'Administratör' },
  lawyer: /*i18n*/ { id: 'staff.role.lawyer', message: 'Jurist' },
}

type RoleIn = StaffRow['roles'][number]
type Given = Pick<RoleIn, 'role' | 'unitId'>

/** One box to tick: a role in one unit, or in the whole municipality. */
export interface RoleChoice extends Given {
  key: string
}

const UNIT_ROLES: readonly Role[] = ['case_officer', 'head_of_unit', 'registrar']

/** The boxes for one unit. */
export function choicesIn(unit: Pick<Unit, 'id'>): RoleChoice[] {
  return UNIT_ROLES.map((role) => ({ role, unitId: unit.id, key: keyOf({ role, unitId: unit.id }) }))
}

/** Those who serve the whole municipality and read no client's messages for it. */
export const MUNICIPAL: readonly RoleChoice[] = [
  { role: 'administrator', unitId: null, key: 'administrator' },
  { role: 'lawyer', unitId: null, key: 'lawyer' },
]

export function keyOf({ role, unitId }: Given): string {
  return unitId === null ? role : `${role} ${unitId}`
}

/** The ticked boxes as the body of PUT /api/staff/:id/roles, in the order of the page. */
export function ticked(keys: readonly string[], units: readonly Pick<Unit, 'id'>[]): Given[] {
  return [...MUNICIPAL, ...units.flatMap(choicesIn)]
    .filter((choice) => keys.includes(choice.key))
    .map(({ role, unitId }) => ({ role, unitId }))
}
