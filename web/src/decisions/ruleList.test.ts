import { packs } from '@slussen/rules'
import { describe, expect, it } from 'vitest'
import { chosenRules, rulesOf } from './ruleList.ts'

const all = rulesOf(packs['sverige-2026'])
const ids = (choice: Partial<Parameters<typeof chosenRules>[1]>) =>
  chosenRules(all, { question: 'send', filter: 'all', signed: new Set(), ...choice }).map(
    ({ rule }) => rule.id,
  )

describe('the rules that the lawyer reads', () => {
  it('stand in the order in which the gate reads them, every question for itself', () => {
    expect(ids({})).toEqual(packs['sverige-2026'].questions.send.rules.map(({ id }) => id))
    expect(ids({ question: 'record' })[0]).toBe(packs['sverige-2026'].questions.record.rules[0]?.id)
  })

  it('leave the unsigned ones when they are signed', () => {
    expect(ids({ filter: 'unsigned' })).toContain('N30')
    expect(ids({ filter: 'unsigned', signed: new Set(['N30']) })).not.toContain('N30')
    expect(ids({ signed: new Set(['N30']) })).toContain('N30')
  })

  it('can be the unsure ones and the cautious choices alone', () => {
    const [unsure, policy] = [ids({ filter: 'unsure' }), ids({ filter: 'policy' })]
    const ruled = (id: string) => all.find(({ rule }) => rule.id === id)?.rule
    expect(unsure.map((id) => ruled(id)?.confidence)).toEqual(unsure.map(() => 'unsure'))
    expect(policy.map((id) => ruled(id)?.kind)).toEqual(policy.map(() => 'policy'))
    expect(Math.min(unsure.length, policy.length)).toBeGreaterThan(0)
  })
})
