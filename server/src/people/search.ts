import { sql } from 'kysely'
import { audit } from '../platform/audit.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { byteaArray, NUMBER_INDEX, nameIndexes, type SealedClient } from './clients.ts'
import type { CaseFilesOf } from './clientView.ts'
import { maskClient } from './mask.ts'
import { normalPersonalNumber, yearOfBirth } from './personalNumber.ts'
import type { ClientKind, FoundPerson } from './schema.ts'

const MOST = 500
const CASE_NUMBER = /\p{Letter}.*\d{4}-\d{1,6}$/u
const PERSONAL_NUMBER = /^[\d\s+-]{10,}$/

/**
 * Finds people in the officer's units: by whole words of the name, a personal number however written, or a case
 * number. Protected people are found but not named. At most 500, in the order of the Swedish alphabet. What was
 * searched for is kept nowhere; that it was done, and by what kind of key, is. Source: L-45.
 */
export async function searchPeople(
  deed: OfficerDeed,
  query: string,
  caseFilesOf: CaseFilesOf,
): Promise<FoundPerson[]> {
  const key = keyOf(deed, query.normalize('NFC').trim())
  const rows = await findRows(deed, key)
  await audit(deed.tx, { deed: 'PeopleSearched', subject: {}, reason: key.by })
  const caseFiles = await caseFilesOf(
    deed,
    rows.map(({ id }) => id),
  )
  const found = rows.map((row) => {
    const { name, personalNumber } = deed.house.vault.open<SealedClient>(row.id, row)
    return maskClient({
      id: row.id,
      name,
      born: personalNumber === undefined ? '' : yearOfBirth(personalNumber),
      kind: row.kind as ClientKind,
      protectedIdentity: row.protected_identity,
      unitName: row.unit_name,
      caseNumbers: (caseFiles.get(row.id) ?? []).map(({ number }) => number),
    })
  })
  return found.sort(byName)
}

type Key =
  | { by: 'nothing' }
  | { by: 'name'; indexes: Buffer[] }
  | { by: 'personal_number'; index: Buffer }
  | { by: 'case_number'; number: string }

function keyOf(deed: OfficerDeed, query: string): Key {
  if (CASE_NUMBER.test(query)) return { by: 'case_number', number: query.replace(/\s+/g, '').toLowerCase() }
  if (PERSONAL_NUMBER.test(query)) {
    const number = normalPersonalNumber(query, deed.now)
    if (number === undefined) return { by: 'nothing' }
    return { by: 'personal_number', index: deed.house.vault.blindIndex(NUMBER_INDEX, number) }
  }
  const indexes = nameIndexes(deed, query)
  return indexes.length === 0 ? { by: 'nothing' } : { by: 'name', indexes }
}
function findRows({ tx, officer }: OfficerDeed, key: Key) {
  if (key.by === 'nothing') return []
  const inUnits = tx
    .selectFrom('client')
    .innerJoin('unit', 'unit.id', 'client.unit_id')
    .select(['client.id', 'client.kind', 'client.sealed', 'client.sealed_key', 'client.protected_identity'])
    .select('unit.name as unit_name')
    .where('client.unit_id', '=', sql<string>`any (${sql.val([...officer.unitIds])}::uuid[])`)
    .orderBy('client.id')
    .limit(MOST)
  if (key.by === 'personal_number') return inUnits.where('client.number_index', '=', key.index).execute()
  if (key.by === 'name') return inUnits.where('client.name_index', '@>', byteaArray(key.indexes)).execute()
  // case_file belongs to the records room, which this one may not import. Whose number it is, is all that is asked.
  return inUnits
    .where('client.id', 'in', (of) =>
      of
        .selectFrom('case_file')
        .select('client_id')
        .where(sql<string>`lower(replace(number, ' ', ''))`, '=', key.number),
    )
    .execute()
}

const swedish = new Intl.Collator('sv')

// Nameless rows last, in the order they were entered: sorted by name they would give its first letters away.
function byName(a: FoundPerson, b: FoundPerson): number {
  return Number(a.protectedIdentity) - Number(b.protectedIdentity) || swedish.compare(a.name, b.name)
}
