import { expect, it } from 'vitest'
import { normalPersonalNumber } from './personalNumber.ts'

// Birth numbers 238 and 239 are those that the Swedish Tax Agency keeps for tests.
const now = new Date('2026-03-02T09:00:00Z')

it.each([
  ['19890101-2388', '198901012388'],
  ['198901012388', '198901012388'],
  ['890101-2388', '198901012388'],
  ['8901012388', '198901012388'],
  ['890101 2388', '198901012388'],
  [' 1989 0101 - 2388 ', '198901012388'],
  ['121212-1212', '201212121212'],
  ['121212+1212', '191212121212'],
])('%s is read as %s', (written, digits) => {
  expect(normalPersonalNumber(written, now)).toBe(digits)
})

it.each([
  ['a wrong check digit', '19890101-2389'],
  ['a thirteenth month', '19891301-2382'],
  ['the thirtieth of February', '19890230-2382'],
  ['a day that has not been', '20260303-2380'],
  ['too few digits', '890101-238'],
  ['words', 'Nadja Björkvall'],
  ['nothing', ''],
])('%s is refused', (_, written) => {
  expect(normalPersonalNumber(written, now)).toBeUndefined()
})

it('a coordination number has sixty added to its day', () => {
  expect(normalPersonalNumber('19700161-2394', now)).toBe('197001612394')
  expect(normalPersonalNumber('19700192-2397', now)).toBeUndefined()
})

it('without a century the latest birthday that has been counts', () => {
  expect(normalPersonalNumber('260302-2381', now)).toBe('202603022381')
  expect(normalPersonalNumber('260303-2380', now)).toBe('192603032380')
})
