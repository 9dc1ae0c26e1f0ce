import { describe, expect, it } from 'vitest'
import { isId, newId } from './ids.ts'

describe('a new id', () => {
  it('is a UUID, version 7, and sorts after every earlier one', () => {
    const ids = Array.from({ length: 20_000 }, () => newId())
    expect(ids.every((id) => isId(id) && id[14] === '7')).toBe(true)
    expect([...ids].sort()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keeps the order when the clock steps back', () => {
    const later = newId(Date.now() + 5_000)
    expect(newId(Date.now()) > later).toBe(true)
  })

  it.each([
    '',
    'x',
    '01a200cb-ba97-76e1-95d2-bb955f1b14a',
    "01a200cb-ba97-76e1-95d2-bb955f1b14af' or 1=1",
    7,
    null,
  ])('is not %s', (value) => {
    expect(isId(value)).toBe(false)
  })
})
