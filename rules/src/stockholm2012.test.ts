/** The pack as a whole: the scenarios of the requirements, the committed tables, and that every rule says where it stands. */
import { describe, expect, test, vi } from 'vitest'
import { readCase } from './cases.ts'
import {
  ceiling,
  decideRecord,
  decideSend,
  packs,
  recordWords,
  reportSections,
  sendWords,
  tables,
} from './index.ts'
import { sendSpace } from './messages/facts.ts'
import { sendCases, usualSend } from './messages/send.cases.ts'
import { sendRules } from './messages/stockholm2012.ts'
import { recordSpace } from './records/facts.ts'
import { recordCases, usualRecord } from './records/record.cases.ts'
import { recordRules } from './records/stockholm2012.ts'

vi.setConfig({ testTimeout: 60_000 }) // a table asks every combination, and a busy machine takes its time

const everyLine = (cases: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(cases).flatMap(([scenario, lines]) => lines.map((line) => [scenario, line] as const))

describe('the scenarios', () => {
  test.each(everyLine(sendCases))('%s: %s', (_, line) => {
    const { facts, answer } = readCase(sendSpace, usualSend, line)
    const { rule, outcome, step } = decideSend(facts)
    expect([rule, outcome, step].filter(Boolean).join(' ')).toBe(answer)
  })

  test.each(everyLine(recordCases))('%s: %s', (_, line) => {
    const { facts, answer } = readCase(recordSpace, usualRecord, line)
    expect(decideRecord(facts).rule).toBe(answer)
  })

  test('a misspelt scenario is an error, not the usual facts', () => {
    expect(() => readCase(sendSpace, usualSend, 'cnos=given -> G43 ALLOW')).toThrow('cnos=given')
    expect(() => readCase(sendSpace, usualSend, 'cons=gievn -> G43 ALLOW')).toThrow('cons=gievn')
  })

  test('none is left out: 71 lines for the gate and 35 for records', () => {
    expect(everyLine(sendCases)).toHaveLength(71)
    expect(everyLine(recordCases)).toHaveLength(35)
  })
})

/** After a change of the law that is meant: `npx vitest run --root rules -u`, and read the difference. */
describe('the committed tables say what the rules say', () => {
  test('send.table.csv', async () => {
    await expect(tables.send()).toMatchFileSnapshot('./messages/send.table.csv')
  })
  test('record.table.csv', async () => {
    await expect(tables.record()).toMatchFileSnapshot('./records/record.table.csv')
  })
})

describe('every rule', () => {
  const rules = [...sendRules, ...recordRules]
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s gives reasons, sources and requirements',
    (_, rule) => {
      expect(rule.sources.length).toBeGreaterThan(0)
      expect(rule.requirements.length).toBeGreaterThan(0)
      for (const id of rule.requirements)
        expect(id).toMatch(/^R-(KOM|HAND|EPOST|SMS|CHATT|VIDEO|SNS|SPRID)-\d\d$/)
      for (const reason of [rule.reason, ...rule.variants.flatMap((variant) => variant.reason ?? [])]) {
        for (const text of [reason.sv, reason.en]) {
          expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/)
          expect(text.length).toBeLessThan(240)
          expect(text.match(/[.?!](?= |$)/g)?.length ?? 0).toBeLessThanOrEqual(2)
          expect(text).not.toMatch(/ {2}|["']/)
        }
      }
    },
  )

  test('the sections cited are those the law file knows, and all of them', () => {
    const cited = new Set(rules.flatMap(({ sources }) => sources.map(({ section }) => section)))
    expect([...cited].sort()).toEqual(Object.keys(reportSections).sort())
  })

  test('answers are ready-made and cannot be changed', () => {
    const decision = decideSend(usualSend)
    expect(decideSend({ ...usualSend })).toBe(decision)
    expect(decision.law).toBe('stockholm-2012@1')
    expect(() => Object.assign(decision, { outcome: 'ALLOW' })).toThrow(TypeError)
    expect(() => Object.assign(decision.offers, { 0: 'sms' })).toThrow(TypeError)
  })
})

test('the pack says what it is worth', () => {
  expect(packs['stockholm-2012'].status.sv).toBe('rapporten 2012, inte gällande rätt')
})

test('words are Swedish and English sentences without stray marks', () => {
  const words = JSON.stringify([sendWords, recordWords])
  expect(words).not.toMatch(/"(?:sv|en)":"(?:| .*?|.*? )"/)
})

describe('what a channel carries at most', () => {
  const base = { ...usualSend, cons: 'given', id: 'verified' } as const
  test.each([
    ['a letter to a verified person', { ch: 'letter' }, 'everything'],
    ['encrypted e-mail to a verified person', { enc: 'yes' }, 'everything'],
    ['e-mail to a person who has consented', {}, 'general'],
    ['e-mail to an address nobody knows', { id: 'unknown' }, 'nothing_personal'],
    ['an answer to someone who has withdrawn consent', { cons: 'withdrawn' }, 'nothing_personal'],
    [
      'a first e-mail to someone who has withdrawn consent',
      { cons: 'withdrawn', dir: 'initiated' },
      'nothing',
    ],
    [
      'a chat that is not in operation',
      { ch: 'own_chat_identified', enc: 'yes', st: 'not_active' },
      'nothing',
    ],
    ['the anonymous chat', { ch: 'own_chat_anonymous', enc: 'yes' }, 'nothing_personal'],
    ['a private account', { acc: 'private' }, 'nothing'],
  ] as const)('%s: %o → %s', (_, facts, expected) => {
    expect(ceiling({ ...base, ...facts })).toBe(expected)
  })
})
