/** The packs as they are: the scenarios and cases, the committed tables, and that every rule says where it stands. */
import { describe, expect, test, vi } from 'vitest'
import type { Decision, Question, Rule } from './decision.ts'
import * as rules from './index.ts'
import { decide, type PackId, packs, type QuestionName, questions } from './index.ts'
import { usualSend } from './messages/sverige2026.cases.ts'
import { readLine, said, says, written } from './proving/written.ts'
import { usualSearch } from './searches/sverige2026.cases.ts'

vi.setConfig({ testTimeout: 60_000 }) // a busy machine takes its time

const packIds = Object.keys(packs) as PackId[]
const asked = packIds.flatMap((pack) =>
  Object.entries(written[pack]).map(([question, lines]) => ({
    pack,
    question: question as QuestionName,
    ...lines,
  })),
)
const ask = (pack: PackId, question: QuestionName, facts: object): Decision<Question> =>
  decide(packs[pack], question, facts as never)

/** A line may leave out the step or the acts; what it gives must be so. */
function holds(pack: PackId, question: QuestionName, line: string): void {
  const { facts, answer } = readLine(pack, question, line)
  const decision = ask(pack, question, facts)
  expect(says(decision, answer) || said(decision)).toBe(true)
}

describe.each(asked)('$pack: $question', ({ pack, question, stories, witnesses, boundaries }) => {
  const told = Object.entries(stories).flatMap(([story, lines]) => lines.map((line) => ({ story, line })))
  test.each(told)('$story – $line', ({ line }) => {
    holds(pack, question, line)
  })
  test.each([...witnesses, ...boundaries])('the nearest facts: %s', (line) => {
    holds(pack, question, line)
  })
})

test('no case is left out', () => {
  const counts = asked.map(({ pack, question, stories, witnesses, boundaries }) => [
    `${pack} ${question}`,
    [Object.values(stories).flat().length, witnesses.length, boundaries.length],
  ])
  expect(Object.fromEntries(counts)).toEqual({
    'stockholm-2012 send': [71, 0, 30],
    'stockholm-2012 record': [35, 0, 42],
    'stockholm-2012 search': [15, 0, 12],
    'stockholm-2012 publish': [12, 0, 8],
    'stockholm-2012 outreach': [10, 0, 7],
    'sverige-2026 send': [32, 85, 104],
    'sverige-2026 record': [10, 41, 0],
    'sverige-2026 search': [8, 22, 8],
    'sverige-2026 publish': [4, 15, 9],
    'sverige-2026 outreach': [6, 14, 9],
  })
})

test('a misspelt scenario is an error, not the usual facts', () => {
  const read = (line: string) => readLine('sverige-2026', 'send', line)
  expect(() => read('cnos=given -> N83 ALLOW')).toThrow('cnos=given')
  expect(() => read('cons=gievn -> N83 ALLOW')).toThrow('cons=gievn')
})

/** After a change of the law that is meant: `npm run tables`, and read the difference. */
describe('the committed tables say what the rules say', () => {
  const rooms = {
    send: 'messages',
    record: 'records',
    search: 'searches',
    publish: 'social',
    outreach: 'outreach',
  }
  const all = packIds.flatMap((pack) =>
    Object.entries(rooms).map(([question, room]) => [pack, question, room]),
  )
  test.each(all)('%s: %s', async (pack = '', question = '', room = '') => {
    const table = rules.tableOf(pack as PackId, question as QuestionName)
    await expect(table).toMatchFileSnapshot(`./${room}/${pack.replace('-', '')}.csv`)
  })
})

describe('every rule', () => {
  const all = packIds.flatMap((pack) =>
    Object.values(packs[pack].questions).flatMap((deck) =>
      (deck.rules as readonly Rule<Question>[]).map((rule) => ({ pack, id: rule.id, rule })),
    ),
  )
  test.each(all)('$id gives reasons and sources', ({ pack, rule }) => {
    expect(rule.sources.length).toBeGreaterThan(0)
    const known = pack === 'stockholm-2012' ? rules.reportSections : rules.citations
    for (const { section } of rule.sources) expect(Object.keys(known)).toContain(section)
    expect(rule.requirements.length > 0).toBe(pack === 'stockholm-2012')
    for (const id of rule.requirements)
      expect(id).toMatch(/^R-(KOM|HAND|EPOST|SMS|CHATT|VIDEO|SNS|SOK|SPRID|UPP)-\d\d$/)
    for (const reason of [rule.reason, ...rule.variants.flatMap((variant) => variant.reason ?? [])]) {
      for (const text of [reason.sv, reason.en]) {
        expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/)
        expect(text.length).toBeLessThan(240)
        expect(text.match(/[.?!](?= |$)/g)?.length ?? 0).toBeLessThanOrEqual(2)
        expect(text).not.toMatch(/ {2}|["']/)
      }
    }
  })

  test.each(all.filter(({ pack }) => pack === 'sverige-2026'))(
    '$id says what it is worth, and a policy what may be done about it',
    ({ rule }) => {
      expect(['law', 'policy']).toContain(rule.kind)
      expect(rule.readAsOf).not.toBe('')
      if (rule.kind === 'policy') expect(Object.keys(rules.policies2026)).toContain(rule.id)
    },
  )

  test('there are 94 of the report and 178 of the law, no two alike in name', () => {
    const ids = (pack: PackId) => all.filter((one) => one.pack === pack).map(({ id }) => id)
    expect(ids('stockholm-2012')).toHaveLength(94)
    expect(ids('sverige-2026')).toHaveLength(178)
    expect(new Set(all.map(({ id }) => id)).size).toBe(272)
  })

  test('what is cited is what the law files know, and all of it', () => {
    const cited = (pack: PackId) =>
      [
        ...new Set(
          all.filter((one) => one.pack === pack).flatMap(({ rule }) => rule.sources.map((s) => s.section)),
        ),
      ].sort()
    expect(cited('stockholm-2012')).toEqual(Object.keys(rules.reportSections).sort())
    expect(cited('sverige-2026')).toEqual(Object.keys(rules.citations).sort())
  })

  test('answers are ready-made and cannot be changed', () => {
    const decision = ask('sverige-2026', 'send', usualSend)
    expect(ask('sverige-2026', 'send', { ...usualSend })).toBe(decision)
    expect(decision.law).toBe('sverige-2026@1')
    expect(() => Object.assign(decision, { outcome: 'ALLOW' })).toThrow(TypeError)
    expect(() => Object.assign(decision.offers, { 0: 'sms' })).toThrow(TypeError)
  })
})

test('a pack says what it is worth', () => {
  expect(packs['stockholm-2012'].status.sv).toBe('rapporten 2012, inte gällande rätt')
  expect(packs['sverige-2026'].status.sv).toContain('gällande rätt')
})

test('the report reads what it did not know as the nearest there was', () => {
  const facts = { ...usualSend, ch: 'secure_message', enc: 'yes', id: 'verified' } as const
  expect(ask('stockholm-2012', 'send', facts).rule).toBe('G42')
  expect(questions.send.existed2012(facts)).toBe(false)
  expect(questions.send.existed2012({ ...facts, ch: 'sms' })).toBe(true)
  expect(questions.search.existed2012({ ...usualSearch, mode: 'bulk' })).toBe(false)
})

test('words are Swedish and English sentences without stray marks', () => {
  const { sendWords, recordWords, searchWords, publishWords, outreachWords } = rules
  const words = JSON.stringify([sendWords, recordWords, searchWords, publishWords, outreachWords])
  expect(words).not.toMatch(/"(?:sv|en)":"(?:| .*?|.*? )"/)
})

describe('what a channel carries at most', () => {
  const base = { ...usualSend, cons: 'given', id: 'verified' } as const
  test.each([
    ['a letter to a verified person', { ch: 'letter' }, 'everything'],
    ['encrypted e-mail to a verified person', { enc: 'yes' }, 'everything'],
    ['e-mail to a person who has chosen it', {}, 'general'],
    ['an answer to an address nobody knows', { id: 'unknown' }, 'nothing_personal'],
    ['an answer to someone who has withdrawn the choice', { cons: 'withdrawn' }, 'nothing_personal'],
    ['a first e-mail to someone who has withdrawn it', { cons: 'withdrawn', dir: 'initiated' }, 'nothing'],
    [
      'a chat that is not in operation',
      { ch: 'own_chat_identified', enc: 'yes', st: 'not_active' },
      'nothing',
    ],
    ['the anonymous chat', { ch: 'own_chat_anonymous', enc: 'yes' }, 'nothing_personal'],
    ['a private account', { acc: 'private' }, 'nothing'],
    ['an open e-mail to a child under 15', { party: 'child_under_15', dir: 'initiated' }, 'nothing_personal'],
  ] as const)('%s: %o → %s', (_, facts, expected) => {
    expect(rules.ceiling(packs['sverige-2026'], { ...base, ...facts })).toBe(expected)
  })
})
