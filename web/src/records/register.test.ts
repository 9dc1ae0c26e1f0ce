import { describe, expect, it } from 'vitest'
import type { RecordRow } from '../../../server/src/contract.ts'
import { age } from './age.ts'
import { kilobytes } from './size.ts'
import { sortByNumber } from './sortByNumber.ts'
import { undoUntil } from './undoUntil.ts'

const row = (number: string | null, datedOn = '2026-11-21') => ({ number, datedOn }) as RecordRow
const numbers = (rows: RecordRow[]) => rows.map((one) => one.number ?? one.datedOn)

describe('the register', () => {
  it('sorts by number as numbers: 9, 10, and the next year after', () => {
    const rows = [row('SN 2026-0010'), row('SN 2027-0001'), row('SN 2026-0009'), row('SN 2026-10000')]
    const sorted = ['SN 2026-0009', 'SN 2026-0010', 'SN 2026-10000', 'SN 2027-0001']
    expect(numbers(sortByNumber(rows, 'ascending'))).toEqual(sorted)
    expect(numbers(sortByNumber(rows, 'descending'))).toEqual(sorted.toReversed())
  })
  it('sorts what has no number by its day', () => {
    const rows = [row(null, '2026-11-22'), row(null, '2026-11-20')]
    expect(numbers(sortByNumber(rows, 'ascending'))).toEqual(['2026-11-20', '2026-11-22'])
  })
  it('lets a filing be taken back for ten minutes, once', () => {
    const filedAt = '2026-11-21T08:00:00Z'
    const at = (minutes: number) => Date.parse(filedAt) + minutes * 60_000
    expect(undoUntil({ filedAt, voided: false }, at(9))).toBe(at(10))
    expect(undoUntil({ filedAt, voided: false }, at(10))).toBeUndefined()
    expect(undoUntil({ filedAt, voided: true }, at(1))).toBeUndefined()
  })
  it('tells how long a question has waited', () => {
    const now = new Date('2026-11-21T12:00:00Z')
    expect(age('2026-11-21T11:59:50Z', now, 'sv')).toBe('nu')
    expect(age('2026-11-21T11:15:00Z', now, 'sv')).toBe('för 45 minuter sedan')
    expect(age('2026-11-21T09:00:00Z', now, 'sv')).toBe('för 3 timmar sedan')
    expect(age('2026-11-19T09:00:00Z', now, 'en')).toBe('2 days ago')
  })
  it('tells the size of a file in whole kilobytes, and never nothing', () => {
    const size = (bytes: number) => kilobytes(bytes).replace(/\s/g, ' ')
    expect(size(184_200)).toBe('184 kB')
    expect(size(12)).toBe('1 kB')
    expect(size(2_400_000)).toBe('2,4 MB')
  })
})
