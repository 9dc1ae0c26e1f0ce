import { setUnitChannel } from '../server/src/messages/index.ts'
import { addContactPoint, createClient, giveConsent } from '../server/src/people/index.ts'
import { bySystem, type House } from '../server/src/platform/house.ts'
import { openCaseFile } from '../server/src/records/index.ts'
import {
  byOfficer,
  createBoard,
  createStaff,
  createUnit,
  findOfficer,
  type Officer,
  openSession,
  setRoles,
} from '../server/src/staff/index.ts'
import {
  BOARD,
  CLIENTS,
  type ClientKey,
  type DemoClient,
  STAFF,
  type StaffKey,
  UNITS,
  type UnitKey,
} from './ekebro.ts'

export interface Ekebro {
  units: Record<UnitKey, string>
  staff: Record<StaffKey, string>
  clients: Record<ClientKey, string>
}

/** Makes the invented municipality: board, units, staff with roles, and the people in their registers. */
export async function peopleEkebro(house: House): Promise<Ekebro> {
  const { units, staff } = await bySystem(house, 'demo-organisation', async (deed) => {
    const boardId = await createBoard(deed, BOARD)
    const unitIds: Partial<Record<UnitKey, string>> = {}
    for (const [key, unit] of entries(UNITS)) {
      const unitId = await createUnit(deed, { ...unit, boardId, isCommon: key === 'common' })
      unitIds[key] = unitId
      for (const channel of ['external_email', 'phone', 'letter', 'meeting'] as const) {
        const until = inAYear(deed.now)
        await setUnitChannel(deed, {
          unitId,
          channel,
          active: true,
          riskApprovedUntil: until,
          impactAssessedUntil: until,
          transfer: { state: 'eea_only', examinedUntil: until },
          neutral: true,
        })
      }
    }
    const units = unitIds as Record<UnitKey, string>
    const staffIds: Partial<Record<StaffKey, string>> = {}
    for (const [key, { roles, ...person }] of entries(STAFF)) {
      const { staffId } = await createStaff(deed, person)
      await setRoles(
        deed,
        staffId,
        roles.map(([role, unit]) => ({ role, unitId: unit === null ? null : units[unit] })),
      )
      staffIds[key] = staffId
    }
    return { units, staff: staffIds as Record<StaffKey, string> }
  })
  const clients: Partial<Record<ClientKey, string>> = {}
  for (const [key, client] of entries(CLIENTS)) {
    const officer = await logIn(house, client.unit === 'children' ? staff.birk : staff.tilde)
    clients[key] = await registerClient(house, officer, { ...client, unitId: units[client.unit] })
  }
  return { units, staff, clients: clients as Record<ClientKey, string> }
}

async function logIn(house: House, staffId: string): Promise<Officer> {
  const { token } = await bySystem(house, 'demo-login', (deed) => openSession(deed, staffId, 'demo'))
  const officer = await findOfficer(house, token)
  if (officer === undefined) throw new Error('demo: the log-in did not hold')
  return officer
}

function registerClient(
  house: House,
  officer: Officer,
  client: DemoClient & { unitId: string },
): Promise<string> {
  return byOfficer(house, officer, 'demo-client', async (deed) => {
    const { unitId, name, personalNumber, language, protectedIdentity, verified } = client
    const remarks = [...(client.remarks ?? [])]
    const id = await createClient(deed, {
      unitId,
      kind: 'client',
      name,
      personalNumber,
      remarks,
      ...(language && { language }),
      ...(protectedIdentity && { protectedIdentity }),
    })
    const points = [
      { kind: 'email', value: client.email },
      { kind: 'phone', value: client.phone },
      { kind: 'address', value: client.address },
    ] as const
    for (const { kind, value } of points) {
      if (value === undefined) continue
      await addContactPoint(deed, id, {
        kind,
        value,
        source: verified ? 'meeting' : 'own_message',
        ...(verified && { verifiedHow: 'meeting' }),
      })
    }
    if (client.consent) await giveConsent(deed, id, { channel: 'external_email', how: 'form' })
    if (client.matter !== undefined) await openCaseFile(deed, { clientId: id, matter: client.matter })
    return id
  })
}

function inAYear(now: Date): string {
  return new Date(now.getTime() + 365 * 86_400_000).toISOString().slice(0, 10)
}

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][]
}
