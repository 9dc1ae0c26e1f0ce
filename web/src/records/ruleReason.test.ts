import { daily2026, decideRecord, leastFavourableRecord, packs } from '@slussen/rules'
import { describe, expect, it } from 'vitest'
import type { DecisionView } from '../../../server/src/contract.ts'
import { ruleReason } from './ruleReason.ts'

const law = packs['stockholm-2012']
const facts = {
  ...leastFavourableRecord,
  medium: 'email',
  public: 'yes',
  akt: 'yes',
  secret: 'yes',
  weight: 'not_minor',
  offensive: 'no',
  instr: 'unsure',
  needed: 'yes',
} as const
const stored = (answer: ReturnType<typeof decideRecord>): DecisionView => ({
  rule: answer.rule,
  outcome: answer.outcome,
  step: null,
  acts: [...answer.acts],
  offers: [],
  warnings: [],
  law: answer.law,
})

describe('the reason for a stored answer', () => {
  it('is the words of that rule', () => {
    const answer = decideRecord(law, facts)
    expect(ruleReason(law, stored(answer))?.text).toBe(answer.reasons[0]?.text)
  })
  it('is that of the very variant: paper is not told to be deleted where it came in', () => {
    const answer = decideRecord(law, { ...facts, medium: 'paper' })
    expect(ruleReason(law, stored(answer))?.text).toBe(answer.reasons[0]?.text)
  })
  it('is never borrowed from another version of the rules', () => {
    expect(ruleReason(law, { ...stored(decideRecord(law, facts)), law: 'stockholm-2012@0' })).toBeUndefined()
    expect(ruleReason(law, { ...stored(decideRecord(law, facts)), law: 'unknown@1' })).toBeUndefined()
    expect(ruleReason(daily2026, stored(decideRecord(law, facts)))).toBeUndefined()
    expect(ruleReason(undefined, stored(decideRecord(law, facts)))).toBeUndefined()
  })
})
