import { expect } from 'vitest'
import { bySystem } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { onBothStores } from '../testing/database.ts'
import { nextNumber, takeNumber, writtenNumber } from './series.ts'

onBothStores('a series of numbers', ({ it, house }) => {
  const take = (ownerId: string, year = 2026) =>
    bySystem(house(), 'test', (deed) => takeNumber(deed, ownerId, year))

  it('begins at 1 for each board and each year', async () => {
    const [board, other] = [newId(), newId()]
    expect([await take(board), await take(board), await take(other), await take(board, 2027)]).toEqual([
      1, 2, 1, 1,
    ])
  })

  it('gives fifty numbers to fifty who ask at once, without gap or double', async () => {
    const board = newId()
    const numbers = await Promise.all(Array.from({ length: 50 }, () => take(board)))
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
  })

  it('gives the number of a deed that failed to the next one', async () => {
    const board = newId()
    await take(board)
    const failed = bySystem(house(), 'test', async (deed) => {
      expect(await takeNumber(deed, board, 2026)).toBe(2)
      throw new Error('cut short')
    })
    await expect(failed).rejects.toThrow('cut short')
    expect(await take(board)).toBe(2)
  })

  it('shows which number comes next without taking it', async () => {
    const board = newId()
    const next = () => bySystem(house(), 'test', (deed) => nextNumber(deed, board, 2026))
    expect([await next(), await next()]).toEqual([1, 1])
    await take(board)
    expect(await next()).toBe(2)
  })

  it('is written with at least four digits', () => {
    expect(writtenNumber('SN', 2026, 1)).toBe('SN 2026-0001')
    expect(writtenNumber('BoU', 2026, 12345)).toBe('BoU 2026-12345')
  })
})
