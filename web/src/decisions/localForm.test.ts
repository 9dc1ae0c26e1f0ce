import type { QuestionName } from '@slussen/rules'
import { describe, expect, it } from 'vitest'
import { bodyOf, emptyForm, factsLeft, localFaults, withQuestion } from './localForm.ts'

const form = {
  ...emptyForm('2026-11-24'),
  facts: [
    { fact: 'ch', values: ['external_email'] },
    { fact: 'dir', values: ['reply', 'initiated'] },
  ],
  offers: ['phone'],
  sv: ' Tider ges på telefon. ',
  en: 'Times are given by phone.',
  decidedBy: ' Socialnämnden § 41 ',
}
const faulty = (part: Partial<typeof form>) =>
  Object.entries(localFaults({ ...form, ...part })).flatMap(([name, fault]) => (fault ? [name] : []))

describe('a stricter row that is written', () => {
  it('is sent as facts with the values they fit, trimmed, for the whole municipality until further notice', () => {
    expect(bodyOf(form)).toMatchObject({
      where: { ch: ['external_email'], dir: ['reply', 'initiated'] },
      outcome: 'DENY',
      step: null,
      reason: { sv: 'Tider ges på telefon.' },
      decidedBy: 'Socialnämnden § 41',
      unitId: null,
      until: null,
    })
  })

  it('carries a step only where it requires one', () => {
    expect(bodyOf({ ...form, step: 'STRONG_LOGIN' }).step).toBeNull()
    expect(bodyOf({ ...form, outcome: 'REQUIRE', step: 'STRONG_LOGIN' }).step).toBe('STRONG_LOGIN')
  })

  it('begins by leaving alone what nobody may tighten, in every question', () => {
    const begun = (question: QuestionName) =>
      withQuestion(form, question).facts.filter(({ values }) => values.length > 0)
    expect(emptyForm('2026-11-24').facts).toEqual([
      { fact: 'ch', values: [] },
      { fact: 'dir', values: ['reply', 'initiated'] },
      { fact: 'danger', values: ['no'] },
    ])
    expect(begun('record')).toEqual([{ fact: 'due', values: ['not_reached'] }])
    expect(begun('outreach')).toEqual([{ fact: 'alarm', values: ['none', 'child_at_risk'] }])
    expect(begun('search')).toEqual([])
  })

  it('names each fact once', () => {
    expect(factsLeft(form)).not.toContain('ch')
    expect(factsLeft(form)).toContain('sens')
  })

  it('lets go of facts and answers that another question does not have', () => {
    const record = withQuestion(form, 'record')
    expect(record).toMatchObject({ offers: [], step: '' })
    expect(record.outcome).not.toBe('DENY')
    expect(record.sv).toBe(form.sv)
  })

  it('is told what is missing before it is tried', () => {
    expect(faulty({})).toEqual([])
    expect(faulty({ facts: [{ fact: 'ch', values: [] }] })).toEqual(['facts'])
    expect(faulty({ outcome: 'REQUIRE' })).toEqual(['step'])
    expect(faulty({ sv: 'Nej', en: '', decidedBy: '§', from: '24/11', until: '2026-02-30' })).toEqual([
      'sv',
      'en',
      'decidedBy',
      'from',
      'until',
    ])
  })
})
