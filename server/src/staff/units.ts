/** Boards and their units: who is controller for what, and where it is reached. */
import { audit } from '../platform/audit.ts'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import type { Colleague, Unit } from './schema.ts'

export interface NewBoard {
  name: string
  /** Stands in the register number: SN 2026-0001. */
  code: string
}

export interface NewUnit {
  /** R-KOM-04, L-07: the board is the controller (personuppgiftsansvarig) for what the unit does. */
  boardId: string
  name: string
  /** Stands in the case number: BoU 2026-0412. */
  code: string
  email: string
  phone?: string
  /** Takes what is addressed to nobody in particular; one unit in the municipality. */
  isCommon?: boolean
  /** Working days. */
  answerWithinDays?: number
}

/** Returns the id. */
export async function createBoard({ tx, now }: Deed, board: NewBoard): Promise<string> {
  const id = newId()
  await tx.insertInto('board').values({ id, name: board.name, code: board.code, created_at: now }).execute()
  await audit(tx, { deed: 'BoardCreated', subject: { boardId: id } })
  return id
}

/** Returns the id. Throws `invalid` without a working e-mail address, `conflict` when the code or address is taken. */
export async function createUnit({ tx, now }: Deed, unit: NewUnit): Promise<string> {
  const id = newId()
  const row = {
    id,
    board_id: unit.boardId,
    name: unit.name,
    code: unit.code,
    email: requireEmail(unit.email),
    phone: unit.phone ?? '',
    is_common: unit.isCommon ?? false,
    answer_within_days: unit.answerWithinDays ?? 2,
    created_at: now,
  }
  const made = await tx
    .insertInto('unit')
    .values(row)
    .onConflict((any) => any.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made === undefined) throw new AppError('conflict', TAKEN)
  await audit(tx, { deed: 'UnitCreated', subject: { unitId: id, boardId: unit.boardId }, scope: id })
  return id
}

/** All units with their boards, in the order of the Swedish alphabet. */
export async function listUnits(deed: Deed): Promise<Unit[]> {
  const units = await selectUnits(deed).execute()
  return units.sort((a, b) => swedish.compare(a.name, b.name))
}

/** Throws `not-found`. */
export async function getUnit(deed: Deed, unitId: string): Promise<Unit> {
  const unit = await selectUnits(deed).where('unit.id', '=', unitId).executeTakeFirst()
  if (unit === undefined) throw new AppError('not-found')
  return unit
}

/** Who works in the unit with its clients today, sorted by name. */
export async function listColleagues({ tx }: Deed, unitId: string): Promise<Colleague[]> {
  const colleagues = await tx
    .selectFrom('staff')
    .select(['id', 'name', 'title'])
    .where('deactivated_at', 'is', null)
    .where('id', 'in', (of) => of.selectFrom('staff_role').select('staff_id').where('unit_id', '=', unitId))
    .execute()
  return colleagues.sort((a, b) => swedish.compare(a.name, b.name))
}

const swedish = new Intl.Collator('sv')

function selectUnits({ tx }: Deed) {
  return tx
    .selectFrom('unit')
    .innerJoin('board', 'board.id', 'unit.board_id')
    .select(['unit.id', 'unit.name', 'unit.code', 'unit.email', 'unit.phone', 'unit.board_id as boardId'])
    .select(['board.name as boardName', 'board.code as boardCode'])
}

// law: R-KOM-03: e-mail is the least that has to exist; no other channel can replace it.
function requireEmail(email: string): string {
  const address = email.trim().toLowerCase()
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) return address
  throw new AppError('invalid', WITHOUT_EMAIL, { email: WITHOUT_EMAIL })
}

const WITHOUT_EMAIL = {
  sv: 'En enhet måste ha en fungerande e-postadress. Enheten sparades inte. Fyll i adressen.',
  en: 'A unit must have a working e-mail address. The unit was not saved. Fill in the address.',
}
const TAKEN = {
  sv: 'En annan enhet har redan samma kod eller e-postadress, eller är redan den gemensamma. Enheten sparades inte.',
  en: 'Another unit already has this code or e-mail address, or is already the common one. The unit was not saved.',
}
