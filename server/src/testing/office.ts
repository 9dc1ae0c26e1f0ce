import { randomInt } from 'node:crypto'
import type { Static } from 'typebox'
import { setUnitChannel } from '../messages/index.ts'
import { createClient, type NewClientBody } from '../people/index.ts'
import { bySystem, type House } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import {
  byOfficer,
  createBoard,
  createUnit,
  findOfficer,
  type Officer,
  type OfficerDeed,
  openSession,
  type Role,
  setRoles,
} from '../staff/index.ts'

/** Somebody at work, with a live session: what they do, and the token their browser would hold. */
export interface Employee extends Officer {
  token: string
  does: <T>(work: (deed: OfficerDeed) => Promise<T>) => Promise<T>
}

export type Office = Awaited<ReturnType<typeof makeOffice>>

/** A board of its own with two units that have all channels, so that the tests of a suite do not meet. */
export async function makeOffice(house: House) {
  const code = Array.from({ length: 4 }, () => String.fromCharCode(65 + randomInt(26))).join('')
  const boardId = await bySystem(house, 'test', (deed) => createBoard(deed, { name: 'Socialnämnden', code }))
  const unitId = await makeUnit(house, { boardId, name: 'BoU', code })
  const otherUnitId = await makeUnit(house, { boardId, name: 'VUX', code })
  return {
    code,
    boardId,
    unitId,
    otherUnitId,
    email: `bou.${code}@ekebro.example`.toLowerCase(),
    hire: (name: string, role: Role = 'case_officer', at: string | null = unitId) =>
      makeOfficer(house, at, { name, role }),
    /** Enters somebody in the unit's register of clients. */
    enter: (person: Partial<Static<typeof NewClientBody>> = {}) =>
      bySystem(house, 'test', (deed) =>
        createClient(deed, { unitId, kind: 'client', name: 'Nadja Björkvall', ageGroup: 'adult', ...person }),
      ),
  }
}

function makeUnit(house: House, { boardId, name, code }: { boardId: string; name: string; code: string }) {
  return bySystem(house, 'test', async (deed) => {
    const unitId = await createUnit(deed, {
      boardId,
      name,
      code: `${name} ${code}`,
      email: `${name}.${code}@ekebro.example`.toLowerCase(),
      phone: '0123-45 67 89',
    })
    for (const channel of ['external_email', 'phone', 'letter', 'meeting'] as const) {
      await setUnitChannel(deed, { unitId, channel, active: true, ...inOrder('2099-12-31') })
    }
    return unitId
  })
}

/** Without a password: who is to log in is made by `testing/credentials.ts`, which takes the time that hashing does. */
async function makeOfficer(
  house: House,
  unitId: string | null,
  { name, role = 'case_officer' }: { name: string; role?: Role },
): Promise<Employee> {
  const token = await bySystem(house, 'test', async (deed) => {
    const staffId = newId()
    const { sealed, sealed_key } = house.vault.seal(staffId, {})
    const account = { username: staffId, password_hash: '', totp_sealed: sealed, totp_sealed_key: sealed_key }
    await deed.tx
      .insertInto('staff')
      .values({ id: staffId, name, title: 'Socialsekreterare', ...account, created_at: deed.now })
      .execute()
    await setRoles(deed, staffId, [{ role, unitId }])
    return (await openSession(deed, staffId, 'totp')).token
  })
  const officer = await findOfficer(house, token)
  if (officer === undefined) throw new Error('the session that was just opened is not there')
  return { ...officer, token, does: (work) => byOfficer(house, officer, 'test', work) }
}

/** A channel of which everything is examined, and whose sender tells nobody who it is. */
const inOrder = (until: string) => ({
  riskApprovedUntil: until,
  impactAssessedUntil: until,
  transfer: { state: 'eea_only', examinedUntil: until } as const,
  neutral: true,
})
