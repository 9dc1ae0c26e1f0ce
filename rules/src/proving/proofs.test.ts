/**
 * Everything the packs promise, proved over every combination of facts: nothing is sampled. Each promise is a test of its
 * own that prints a block for which it is broken, and each is also held against rules with a planted fault.
 */
import { describe, expect, test } from 'vitest'
import { proofs } from './proofs.ts'

describe.each(proofs)('$pack: $question', ({ proof, outcomes, safetyNet }) => {
  const law = proof.on(proof.rules)
  test('every combination meets a rule, and each outcome has as many as it should', () => {
    expect(law.outcomes).toEqual(outcomes)
    expect(Object.values(outcomes).reduce((sum, n) => sum + n)).toBe(law.size)
  })
  test('every rule, and every variant of one, decides some combination, but for the safety net', () => {
    expect(law.dead).toEqual(safetyNet)
    expect(proof.on([...proof.rules, ...proof.rules.slice(0, 1)]).dead.length).toBeGreaterThan(
      safetyNet.length,
    )
  })
  const promises = proof.guarantees.map(({ name, planted }) => [name, planted] as const)
  test.each(promises)('%s', (name) => {
    expect(law.broken(name)).toBeUndefined()
  })
  test.each(promises)('a planted fault is found: %s', (name, planted) => {
    expect(proof.on(planted).broken(name)).toMatch(/^\w+=\w+/)
  })
})
