import { expect, it } from 'vitest'
import { normalContactValue } from './contactValue.ts'

it.each([
  ['email', ' Nadja@Brevladan.EXAMPLE ', 'nadja@brevladan.example'],
  ['phone', '070-174 06 35', '+46701740635'],
  ['phone', '+46 (0)70 174 06 35', '+46701740635'],
  ['phone', '0046701740635', '+46701740635'],
  ['phone', '+47 22 22 55 55', '+4722225555'],
  ['address', ' Slussgatan  4 \r\n\n 123 45  Ekebro ', 'Slussgatan 4\n123 45 Ekebro'],
] as const)('%s %j is written %j', (kind, value, normal) => {
  expect(normalContactValue(kind, value)).toBe(normal)
})

it.each([
  ['email', 'nadja'],
  ['email', 'nadja@brevladan'],
  ['email', 'nadja@brevladan.example, egil@brevladan.example'],
  ['phone', '12345'],
  ['phone', 'ring mig'],
  ['address', ' 4 '],
] as const)('%s %j cannot be read, and the field says how to write it', (kind, value) => {
  expect(() => normalContactValue(kind, value)).toThrow(
    expect.objectContaining({
      code: 'invalid',
      fields: { value: expect.objectContaining({ sv: expect.stringContaining('Inget sparades') }) },
    }),
  )
})
