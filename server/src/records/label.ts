/** How an entry is spoken of: 'SN 2026-0017', 'BoU 2026-0412, handling 17', or '' where it has no number. */
export function recordLabel(row: {
  number: string | null
  entry: number | null
  case_number: string | null
}): string {
  if (row.number !== null) return row.number
  return row.case_number === null ? '' : `${row.case_number}, handling ${row.entry}`
}
