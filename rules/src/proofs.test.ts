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

/** By question: its proof, what its outcomes come to, and the rules that decide nothing today. */
const proofs: Record<
  string,
  readonly [Proof, outcomes: Record<string, bigint>, safetyNet: readonly string[]]
> = {
  'sverige-2026 send': [
    sendProof2026,
    {
      ALLOW: 92_103_694_288n,
      DENY: 124_487_221_248n,
      GENERAL: 1_825_265_664n,
      GENERAL0: 9_685_100_224n,
      NOTICE_ONLY: 57_950_208n,
      REQUIRE: 58_495_232_368n,
    },
    ['N86'],
  ],
  'sverige-2026 record': [
    recordProof2026,
    {
      REGISTER: 76_800n,
      TRANSFER: 61_440n,
      KEEP: 13_392n,
      DELETE: 16_368n,
      LEAVE: 3_264n,
      ASK: 1_522_272n,
      NO_RECORD: 617_472n,
      HOLD: 50_976n,
      REQUIRE: 375_168n,
    },
    [],
  ],
  'sverige-2026 search': [
    searchProof2026,
    { ALLOW: 1_329_672n, REQUIRE: 69_720n, DENY: 3_908_448n, DELETE: 576n },
    [],
  ],
  'sverige-2026 publish': [publishProof2026, { ALLOW: 12n, REQUIRE: 9_204n, DENY: 73_728n }, []],
  'sverige-2026 outreach': [outreachProof2026, { ALLOW: 4_788n, REQUIRE: 5_244n, DENY: 3_792n }, []],
  'stockholm-2012 send': [
    sendProof2012,
    { ALLOW: 490_564n, GENERAL: 103_680n, GENERAL0: 34_044n, REQUIRE: 663_848n, DENY: 504_984n },
    ['G46'],
  ],
  'stockholm-2012 record': [
    recordProof2012,
    {
      REGISTER: 420n,
      TRANSFER: 672n,
      KEEP: 100n,
      DELETE: 30n,
      LEAVE: 4n,
      ASK: 2_798n,
      HIDE: 8n,
      NO_RECORD: 2_880n,
    },
    [],
  ],
  'stockholm-2012 search': [searchProof2012, { ALLOW: 18n, REQUIRE: 648n, DENY: 2_790n }, []],
  'stockholm-2012 publish': [publishProof2012, { ALLOW: 1n, REQUIRE: 115n, DENY: 172n }, []],
  'stockholm-2012 outreach': [outreachProof2012, { ALLOW: 45n, REQUIRE: 75n, DENY: 72n }, []],
}

describe.each(Object.entries(proofs))('%s', (_, [proof, outcomes, safetyNet]) => {
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
  test.each(proof.guarantees)('$name', ({ name }) => {
    expect(law.broken(name)).toBeUndefined()
  })
  test.each(proof.guarantees)('a planted fault is found: $name', ({ name, planted }) => {
    expect(proof.on(planted).broken(name)).toMatch(/^\w+=\w+/)
  })
})
