import { describe, expect, it } from 'vitest'
import { isLocal, signatureOf } from './signature.ts'

const signed = { rule: 'N30', law: 'sverige-2026@1' }
const found = (rule: string, law: string) => signatureOf({ rule, law }, [signed])

describe('the signature beside a verdict', () => {
  it('is the one under that very rule', () => {
    expect(found('N30', 'sverige-2026@1')).toBe(signed)
    expect(found('N3', 'sverige-2026@1')).toBeUndefined()
  })

  it('counts for that version of the pack, with or without rows of the municipality beside it', () => {
    expect(found('N30', 'sverige-2026@1+L1+L4')).toBe(signed)
    expect(found('N30', 'sverige-2026@10')).toBeUndefined()
    expect(found('N30', 'stockholm-2012@1')).toBeUndefined()
  })

  it('is not asked of a row of the municipality', () => {
    expect(['L1', 'L12', 'N30', 'LG1'].filter(isLocal)).toEqual(['L1', 'L12'])
  })
})
