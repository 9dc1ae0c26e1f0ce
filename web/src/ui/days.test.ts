import { expect, test } from 'vitest'
import { comingDays, instantOf, isDay, soon } from './days.ts'

test('a wall-clock time in Stockholm is an hour off UTC in winter and two in summer', () => {
  expect(instantOf('2026-11-26T13:15')).toBe('2026-11-26T12:15:00.000Z')
  expect(instantOf('2026-07-01T13:15')).toBe('2026-07-01T11:15:00.000Z')
})

test('the day the clocks change keeps its times', () => {
  expect(instantOf('2026-03-29T12:00')).toBe('2026-03-29T10:00:00.000Z')
  expect(instantOf('2026-10-25T12:00')).toBe('2026-10-25T11:00:00.000Z')
})

test('what is no day or no time has no instant', () => {
  expect(isDay('2026-02-30')).toBe(false)
  expect(instantOf('2026-02-30T10:00')).toBeUndefined()
  expect(instantOf('T10:00')).toBeUndefined()
})

test('the coming days begin with today in Stockholm, said in words', () => {
  const [today, tomorrow] = comingDays(2, Date.parse('2026-11-21T23:30Z'))
  expect(today).toEqual({ value: '2026-11-22', label: 'i dag, söndag 22 november' })
  expect(tomorrow?.value).toBe('2026-11-23')
})

test('a time that is proposed is a quarter of an hour', () => {
  expect(soon(15, Date.parse('2026-11-23T08:01Z'))).toBe('2026-11-23T09:30')
})

test('nobody is rung at night or at the weekend', () => {
  expect(soon(15, Date.parse('2026-11-23T02:30Z'))).toBe('2026-11-23T09:00')
  expect(soon(15, Date.parse('2026-11-23T16:30Z'))).toBe('2026-11-24T09:00')
  expect(soon(15, Date.parse('2026-11-20T18:00Z'))).toBe('2026-11-23T09:00')
  expect(soon(24 * 60, Date.parse('2026-11-20T10:00Z'))).toBe('2026-11-23T09:00')
})
