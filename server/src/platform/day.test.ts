import { expect, it } from 'vitest'
import { startOfYear, stockholmClock, stockholmDay, stockholmYear } from './day.ts'

it('the year turns at midnight in Sweden', () => {
  expect(stockholmYear(new Date('2026-12-31T22:59:59Z'))).toBe(2026)
  expect(stockholmYear(new Date('2026-12-31T23:00:00Z'))).toBe(2027)
  expect(startOfYear(2027).toISOString()).toBe('2026-12-31T23:00:00.000Z')
})

it('a day and its hours are those of Sweden, in summer too', () => {
  expect(stockholmDay(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02')
  expect(stockholmClock(new Date('2026-07-01T22:30:00Z'), 'sv')).toBe('00:30')
  expect(stockholmClock(new Date('2026-01-01T14:05:00Z'), 'en')).toBe('15:05')
})
