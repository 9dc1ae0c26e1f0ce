/** An office to keep records in, for tests: a board of its own with two units, their people and clients. */
import { randomInt } from 'node:crypto'
import { createClient } from '../people/index.ts'
import { bySystem, type House } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import {
  createBoard,
  createStaff,
  createUnit,
  findOfficer,
  type Officer,
  openSession,
  type Role,
  setRoles,
} from '../staff/index.ts'
import type { NewRecord } from './file.ts'

export async function makeOffice(house: House) {
  const code = Array.from({ length: 4 }, () => String.fromCharCode(65 + randomInt(26))).join('')
  const unit = (boardId: string, name: string) =>
    bySystem(house, 'test', (deed) =>
      createUnit(deed, {
        boardId,
        name,
        code: `${name} ${code}`,
        email: `${name}.${code}@ekebro.example`.toLowerCase(),
      }),
    )
  const boardId = await bySystem(house, 'test', (deed) => createBoard(deed, { name: 'Socialnämnden', code }))
  const unitId = await unit(boardId, 'BoU')
  const otherUnitId = await unit(boardId, 'VUX')
  return {
    code,
    boardId,
    unitId,
    otherUnitId,
    officer: (name: string, role: Role = 'case_officer', at = unitId) =>
      makeOfficer(house, { name, role, unitId: at }),
    client: (name: string, protectedIdentity = false) =>
      bySystem(house, 'test', (deed) =>
        createClient(deed, { unitId, kind: 'client', name, protectedIdentity }),
      ),
    entry: (more: Partial<NewRecord> = {}) => newEntry(house, unitId, more),
  }
}

async function makeOfficer(
  house: House,
  { name, role, unitId }: { name: string; role: Role; unitId: string },
): Promise<Officer> {
  const token = await bySystem(house, 'test', async (deed) => {
    const { staffId } = await createStaff(deed, { username: newId().slice(-12), name, title: '' })
    await setRoles(deed, staffId, [{ role, unitId }])
    return (await openSession(deed, staffId, 'totp')).token
  })
  const officer = await findOfficer(house, token)
  if (officer === undefined) throw new Error('the session that was just opened is not there')
  return officer
}

/** An entry for the register, with an answer of the law to rest on. */
async function newEntry(house: House, unitId: string, more: Partial<NewRecord>): Promise<NewRecord> {
  const decisionId = newId()
  await bySystem(house, 'test', ({ tx, now }) =>
    tx
      .insertInto('decision')
      .values({
        id: decisionId,
        unit_id: unitId,
        question: 'record',
        law: 'stockholm-2012@1',
        facts: '{}',
        rule: 'H07',
        outcome: 'REGISTER',
        asked_for: 'filing',
        created_at: now,
      })
      .execute(),
  )
  return {
    unitId,
    place: 'register',
    caseFileId: null,
    decisionId,
    direction: 'in',
    datedAt: house.clock.now(),
    party: 'Vera Lund, vera.lund@example.org',
    senderName: 'Vera Lund',
    title: 'Hej',
    matter: 'Fråga till enheten',
    documentType: 'incoming_letter',
    secrecy: 'osl_26_1',
    clientId: null,
    ...more,
  }
}
