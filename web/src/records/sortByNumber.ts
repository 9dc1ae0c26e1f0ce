import type { RecordRow } from '../../../server/src/contract.ts'

const numbers = new Intl.Collator('sv', { numeric: true })

/** By register number, so that 10 comes after 9 and the years keep apart; what has no number by its day. */
export function sortByNumber(rows: readonly RecordRow[], order: 'ascending' | 'descending'): RecordRow[] {
  const sign = order === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const apart = numbers.compare(a.number ?? '', b.number ?? '')
    return sign * (apart || a.datedOn.localeCompare(b.datedOn))
  })
}
