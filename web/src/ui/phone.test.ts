import { expect, test } from 'vitest'
import { writtenPhone } from './phone.ts'

test.each([
  ['+46701740635', '070-174 06 35'],
  ['+46846500410', '08-465 004 10'],
  ['+4687654321', '08-765 43 21'],
  ['+46580123456', '0580-12 34 56'],
  ['+46311234567', '031-123 45 67'],
])('a Swedish number is shown as people write it: %s', (stored, written) => {
  expect(writtenPhone(stored)).toBe(written)
})

test('a number of another country, or a masked one, is left as it is', () => {
  expect(writtenPhone('+4712345678')).toBe('+4712345678')
  expect(writtenPhone('•••')).toBe('•••')
})
