import { describe, expect, it } from 'vitest'
import { contactFault, isPersonalNumber, personFaults, writtenNumber } from './personForm.ts'

describe('a new person', () => {
  it('needs a name, and nothing else', () => {
    expect(personFaults({ name: ' N ', personalNumber: '' })).toHaveProperty('name')
    expect(personFaults({ name: 'Nadja Björkvall', personalNumber: '' })).toEqual({})
  })
  it('may have a personal number with the right check digit', () => {
    expect(isPersonalNumber('19890101-2388')).toBe(true)
    expect(isPersonalNumber(' 198901012388 ')).toBe(true)
    expect(isPersonalNumber('19890101-2387')).toBe(false)
    expect(isPersonalNumber('19890101-2388 eller så')).toBe(false)
    expect(isPersonalNumber('19890101-XXXX')).toBe(false)
    expect(personFaults({ name: 'Nadja', personalNumber: '123' })).toHaveProperty('personalNumber')
  })
  it('is shown with the hyphen people write', () => {
    expect(writtenNumber('198901012388')).toBe('19890101-2388')
    expect(writtenNumber('19890101-2388')).toBe('19890101-2388')
  })
})

describe('a contact detail', () => {
  it.each([
    ['email', 'nadja@brevladan.example', true],
    ['email', 'nadja', false],
    ['phone', '070-174 06 35', true],
    ['phone', '+46 70 174 06 35', true],
    ['phone', 'ring mig', false],
    ['address', 'Slussgatan 4\n123 45 Ekebro', true],
    ['address', ' ', false],
  ] as const)('%s "%s" will do: %s', (kind, value, will) => {
    expect(contactFault(kind, value) === undefined).toBe(will)
  })
})
