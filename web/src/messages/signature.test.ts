import { describe, expect, it } from 'vitest'
import { signatureOf, takesSignature } from './signature.ts'

const signed = [{ rule: 'N30', by: 'Disa Lagerkvist', on: '2026-11-24' }]
const today = { pack: 'sverige-2026', law: 'sverige-2026@1', signed } as const

describe('the signature beside a verdict', () => {
  it('is the one under that very rule', () => {
    expect(signatureOf({ rule: 'N30' }, today)).toBe(signed[0])
    expect(signatureOf({ rule: 'N3' }, today)).toBeUndefined()
  })

  it('counts for the rules of the version in force, with or without rows of the municipality beside them', () => {
    expect(takesSignature({ rule: 'N30', law: 'sverige-2026@1' }, today)).toBe(true)
    expect(takesSignature({ rule: 'N30', law: 'sverige-2026@1+L1+L4' }, today)).toBe(true)
    expect(takesSignature({ rule: 'N30', law: 'sverige-2026@10' }, today)).toBe(false)
  })

  it('is not asked of a row of the municipality, nor of the report of 2012', () => {
    expect(takesSignature({ rule: 'L1', law: 'sverige-2026@1+L1' }, today)).toBe(false)
    const report = { pack: 'stockholm-2012', law: 'stockholm-2012@2', signed } as const
    expect(takesSignature({ rule: 'G02', law: 'stockholm-2012@2' }, report)).toBe(false)
  })
})
