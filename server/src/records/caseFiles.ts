import { type ClientView, clientNames } from '../people/index.ts'
import { audit } from '../platform/audit.ts'
import { stockholmYear } from '../platform/day.ts'
import { AppError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { refuseIdentifiers } from './matter.ts'
import { type ProtectedEntries, recordRows, shownRows } from './queries.ts'
import type { CaseFileRow, CaseFileView, RecordRow } from './schema.ts'
import { takeNumber, writtenNumber } from './series.ts'

/**
 * Opens a case file (personakt) for a client, with the next number of the client's unit. Throws `invalid` when
 * the matter words give somebody away, `not-found` when the client is not there or belongs to another unit. Source: L-17.
 */
export async function openCaseFile(
  deed: OfficerDeed,
  { clientId, matter }: { clientId: string; matter: string },
): Promise<CaseFileRow> {
  const { tx, now, officer } = deed
  const client = await tx
    .selectFrom('client')
    .innerJoin('unit', 'unit.id', 'client.unit_id')
    .select(['client.unit_id', 'unit.code'])
    .where('client.id', '=', clientId)
    .executeTakeFirst()
  if (client === undefined) throw new AppError('not-found')
  await refuseIdentifiers(deed, { field: 'matter', text: matter, clientId })

  const id = newId(now.getTime())
  const year = stockholmYear(now)
  await tx
    .insertInto('case_file')
    .values({
      id,
      unit_id: client.unit_id,
      client_id: clientId,
      number: writtenNumber(client.code, year, await takeNumber(deed, client.unit_id, year)),
      matter: matter.trim(),
      created_at: now,
      created_by: officer.staffId,
    })
    .execute()
  await audit(tx, { deed: 'CaseFileOpened', subject: { caseFileId: id, clientId }, scope: client.unit_id })
  return getRow(deed, id)
}

/** The case files of the officer's units: the open ones first, then by client. Some 500; nobody reads further. */
export async function listCaseFiles(deed: OfficerDeed): Promise<CaseFileRow[]> {
  const rows = await caseFileRows(deed)
    .orderBy((eb) => eb('case_file.closed_at', 'is not', null))
    .orderBy('case_file.created_at', 'desc')
    .limit(500)
    .execute()
  await audit(deed.tx, { deed: 'CaseFilesListed', subject: {} })
  const order = new Intl.Collator('sv')
  return (await withNames(deed, rows)).sort(
    (a, b) =>
      Number(a.closed) - Number(b.closed) ||
      order.compare(a.clientName, b.clientName) ||
      order.compare(a.number, b.number),
  )
}

/** A case file with its entries, newest first. That it was read is written down. Throws `not-found`. */
export async function viewCaseFile(
  deed: OfficerDeed,
  id: string,
  protectedEntries: ProtectedEntries,
): Promise<CaseFileView> {
  const row = await getRow(deed, id)
  const { unit_id } = await deed.tx
    .selectFrom('case_file')
    .select('unit_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await audit(deed.tx, {
    deed: 'CaseFileViewed',
    subject: { caseFileId: id, clientId: row.clientId },
    scope: unit_id,
  })
  return { ...row, records: await newestEntries(deed, { caseFileId: id, limit: 1000 }, protectedEntries) }
}

/** The last documents of a file, newest first. */
export async function newestEntries(
  deed: OfficerDeed,
  { caseFileId, limit }: { caseFileId: string; limit: number },
  protectedEntries: ProtectedEntries,
): Promise<RecordRow[]> {
  const rows = await recordRows(deed.tx)
    .where('record.case_file_id', '=', caseFileId)
    .orderBy('record.entry', 'desc')
    .limit(limit)
    .execute()
  return shownRows(deed, rows, protectedEntries)
}

/** The case files of each client, open ones first, oldest first. */
export async function caseFilesOf(
  { tx }: OfficerDeed,
  clientIds: readonly string[],
): Promise<Map<string, ClientView['caseFiles']>> {
  const files = new Map<string, ClientView['caseFiles']>(clientIds.map((id) => [id, []]))
  if (clientIds.length === 0) return files
  const rows = await tx
    .selectFrom('case_file')
    .select(['id', 'client_id', 'number', 'matter', 'closed_at'])
    .where('client_id', 'in', [...clientIds])
    .orderBy((eb) => eb('closed_at', 'is not', null))
    .orderBy('created_at')
    .orderBy('number')
    .execute()
  for (const row of rows) {
    files
      .get(row.client_id)
      ?.push({ id: row.id, number: row.number, matter: row.matter, closed: row.closed_at !== null })
  }
  return files
}

function caseFileRows({ tx }: OfficerDeed) {
  return tx
    .selectFrom('case_file')
    .innerJoin('unit', 'unit.id', 'case_file.unit_id')
    .select([
      'case_file.id',
      'case_file.number',
      'case_file.matter',
      'case_file.closed_at',
      'case_file.client_id',
      'case_file.entries',
      'case_file.created_at',
      'unit.name as unit_name',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof caseFileRows>['executeTakeFirstOrThrow']>>

async function getRow(deed: OfficerDeed, id: string): Promise<CaseFileRow> {
  const [row] = await withNames(deed, await caseFileRows(deed).where('case_file.id', '=', id).execute())
  if (row === undefined) throw new AppError('not-found')
  return row
}

async function withNames(deed: OfficerDeed, rows: readonly Row[]): Promise<CaseFileRow[]> {
  const names = await clientNames(
    deed,
    rows.map((row) => row.client_id),
  )
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    matter: row.matter,
    closed: row.closed_at !== null,
    clientId: row.client_id,
    clientName: names.get(row.client_id)?.name ?? '',
    protectedIdentity: names.get(row.client_id)?.protectedIdentity ?? true,
    unitName: row.unit_name,
    entries: row.entries,
    openedAt: row.created_at.toISOString(),
  }))
}
