import { audit } from '../platform/audit.ts'
import type { OfficerDeed } from '../staff/index.ts'
import type { FoundRecords } from './schema.ts'
import { writtenNumber } from './series.ts'

const NUMBER = /^(\p{Letter}.*?)(\d{4})-(\d{1,6})$/u

/**
 * The case file and the register entry with exactly that number, in the officer's units: 'BoU 2026-0412', also
 * written 'bou2026-412'. What was searched for is kept nowhere; that it was done is.
 */
export async function searchRecords(deed: OfficerDeed, query: string): Promise<FoundRecords> {
  const { tx } = deed
  await audit(tx, { deed: 'RecordsSearched', subject: {} })
  const numbers = await writtenOut(deed, query)
  if (numbers.length === 0) return { caseFiles: [], records: [] }
  const files = tx.selectFrom('case_file').select(['id', 'number', 'matter'])
  const records = tx.selectFrom('record').select(['id', 'number', 'matter'])
  const found = await records.where('number', 'in', numbers).orderBy('number').execute()
  return {
    caseFiles: await files.where('number', 'in', numbers).orderBy('number').execute(),
    records: found.flatMap(({ number, ...row }) => (number === null ? [] : { ...row, number })),
  }
}

/** The number as the register writes it, so that the index over numbers answers. */
async function writtenOut({ tx }: OfficerDeed, query: string): Promise<string[]> {
  const [, code, year, number] = NUMBER.exec(query.normalize('NFC').trim()) ?? []
  if (!code) return []
  const boards = await tx.selectFrom('board').select('code').execute()
  const units = await tx.selectFrom('unit').select('code').execute()
  const codes = new Set([...boards, ...units].map((owner) => owner.code))
  return [...codes]
    .filter((known) => folded(known) === folded(code))
    .map((known) => writtenNumber(known, Number(year), Number(number)))
}

function folded(code: string): string {
  return code.replace(/\s+/g, '').toLowerCase()
}
