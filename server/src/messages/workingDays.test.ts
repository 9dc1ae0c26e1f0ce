import { describe, expect, it } from 'vitest'
import { stockholmDay } from '../platform/day.ts'
import { answerDueAt, isWorkingDay } from './workingDays.ts'

describe('working days', () => {
  it.each([
    ['2026-01-01', false], // New Year's Day
    ['2026-01-02', true],
    ['2026-01-05', true],
    ['2026-01-06', false], // Epiphany
    ['2026-04-02', true],
    ['2026-04-03', false], // Good Friday
    ['2026-04-06', false], // Easter Monday
    ['2026-04-07', true],
    ['2026-05-01', false],
    ['2026-05-14', false], // Ascension Day
    ['2025-06-06', false], // National Day
    ['2026-06-19', false], // Midsummer Eve
    ['2026-06-22', true],
    ['2024-06-21', false], // Midsummer Eve
    ['2026-10-31', false], // a Saturday
    ['2026-12-23', true],
    ['2026-12-24', false],
    ['2026-12-25', false],
    ['2026-12-30', true],
    ['2026-12-31', false],
    ['2024-04-01', false], // Easter Monday
    ['2038-04-26', false], // Easter Monday, as late as it can be
    ['2008-03-24', false], // and as early as it comes in our time
  ])('%s: %s', (day, working) => {
    expect(isWorkingDay(day)).toBe(working)
  })
})

describe('an answer is due', () => {
  it.each([
    ['on Wednesday when asked on Monday', '2026-03-02T09:00:00Z', '2026-03-04T22:59:59.000Z'],
    ['on Tuesday when asked on Friday', '2026-03-06T20:00:00Z', '2026-03-10T22:59:59.000Z'],
    ['on Tuesday when asked on Saturday', '2026-03-07T09:00:00Z', '2026-03-10T22:59:59.000Z'],
    ['by the Swedish calendar, not by UTC', '2026-03-02T23:30:00Z', '2026-03-05T22:59:59.000Z'],
    ['in summer time too', '2026-07-06T09:00:00Z', '2026-07-08T21:59:59.000Z'],
    ['across the change of clocks', '2026-03-27T09:00:00Z', '2026-03-31T21:59:59.000Z'],
    ['after Christmas', '2026-12-23T09:00:00Z', '2026-12-29T22:59:59.000Z'],
    ['after New Year and Epiphany', '2026-12-30T09:00:00Z', '2027-01-05T22:59:59.000Z'],
    ['after Easter', '2026-04-02T09:00:00Z', '2026-04-08T21:59:59.000Z'],
    ['after Midsummer', '2026-06-18T09:00:00Z', '2026-06-23T21:59:59.000Z'],
  ])('%s', (_when, asked, due) => {
    expect(answerDueAt(new Date(asked), 2).toISOString()).toBe(due)
  })

  it('at the end of a day that is the same day in Sweden', () => {
    for (let day = 0; day < 400; day++) {
      const asked = new Date(Date.UTC(2026, 0, 1, 12) + day * 86_400_000)
      expect(isWorkingDay(stockholmDay(answerDueAt(asked, 1)))).toBe(true)
    }
  })
})
