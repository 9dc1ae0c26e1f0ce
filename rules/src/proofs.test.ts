/**
 * Everything the packs promise, proved over every combination of facts: nothing is sampled. Each promise is a test of its
 * own that prints a block for which it is broken, and each is also held against rules with a planted fault.
 */
import { describe, expect, test } from 'vitest'
import { sendProof2012 } from './messages/guarantees2012.ts'
import { sendProof2026 } from './messages/guarantees2026.ts'
import { outreachProof2012 } from './outreach/guarantees2012.ts'
import { outreachProof2026 } from './outreach/guarantees2026.ts'
import type { Proof } from './proof.ts'
import { recordProof2012 } from './records/guarantees2012.ts'
import { recordProof2026 } from './records/guarantees2026.ts'
import { searchProof2012 } from './searches/guarantees2012.ts'
import { searchProof2026 } from './searches/guarantees2026.ts'
import { publishProof2012 } from './social/guarantees2012.ts'
import { publishProof2026 } from './social/guarantees2026.ts'

const proofs: Record<string, Proof> = {
  'sverige-2026 send': sendProof2026,
  'sverige-2026 record': recordProof2026,
  'sverige-2026 search': searchProof2026,
  'sverige-2026 publish': publishProof2026,
  'sverige-2026 outreach': outreachProof2026,
  'stockholm-2012 send': sendProof2012,
  'stockholm-2012 record': recordProof2012,
  'stockholm-2012 search': searchProof2012,
  'stockholm-2012 publish': publishProof2012,
  'stockholm-2012 outreach': outreachProof2012,
}

describe.each(Object.entries(proofs))('%s', (_, proof) => {
  const law = proof.on(proof.rules)
  test.each(proof.guarantees)('$name', ({ name }) => {
    expect(law.broken(name)).toBeUndefined()
  })
  test.each(proof.guarantees)('a planted fault is found: $name', ({ name, planted }) => {
    expect(proof.on(planted).broken(name)).toMatch(/^\w+=\w+/)
  })
})
