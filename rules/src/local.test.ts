/**
 * A municipality may be stricter than the law, never looser: proved over every combination of facts, with rows in force
 * in all five questions, and held against planted faults, since a proof that cannot fail proves nothing.
 */
import { describe, expect, test, vi } from 'vitest'
import { type Facts, meets } from './condition.ts'
import { type Decision, type Deck, decide, deckOf, type Question } from './decision.ts'
import { type Law, type PackId, packs, type QuestionName, questions } from './index.ts'
import { onward, taking } from './local/consequences.ts'
import { examineRow } from './local/examine.ts'
import { isStricter, untouchable } from './local/stricter.ts'
import { type StricterRow, tightened } from './local.ts'
import { usualSend } from './messages/sverige2026.cases.ts'
import { usualRecord } from './records/sverige2026.cases.ts'
import { find } from './tree.ts'
import { but, firstWrong, walk } from './walk.ts'

vi.setConfig({ testTimeout: 60_000 }) // a busy machine takes its time

const packIds = Object.keys(packs) as PackId[]
const names = Object.keys(questions) as QuestionName[]
const rowOf = (
  row: Pick<StricterRow, 'id' | 'question' | 'where' | 'outcome'> & Partial<StricterRow>,
): StricterRow => ({
  step: null,
  offers: [],
  reason: { sv: 'Så har nämnden bestämt.', en: 'The board has so decided.' },
  decidedBy: 'Socialnämnden § 41',
  decidedOn: '2026-11-24',
  ...row,
})

const outgoing = ['reply', 'initiated']
/** Some touch what nobody may touch and some only try to loosen: in force all the same, they change nothing there. */
const rows: readonly StricterRow[] = [
  rowOf({
    id: 'L1',
    question: 'send',
    where: { dir: ['initiated'], ch: ['sms'], party: ['child_15_plus'] },
    outcome: 'DENY',
    offers: ['phone', 'meeting'],
  }),
  rowOf({
    id: 'L2',
    question: 'send',
    where: { ch: ['external_email', 'sms'], cons: ['given'] },
    outcome: 'GENERAL0',
  }),
  rowOf({
    id: 'L3',
    question: 'send',
    where: { dir: outgoing, ch: ['letter'], prot: ['yes'] },
    outcome: 'DENY',
    offers: ['meeting'],
  }),
  rowOf({
    id: 'L4',
    question: 'send',
    where: { ch: ['secure_message'], loa: ['low'] },
    outcome: 'REQUIRE',
    step: 'STRONG_LOGIN',
  }),
  rowOf({ id: 'L5', question: 'record', where: { weight: ['obviously_minor'] }, outcome: 'REGISTER' }),
  rowOf({ id: 'L6', question: 'record', where: { medium: ['sms', 'email', 'sns_page'] }, outcome: 'KEEP' }),
  rowOf({
    id: 'L7',
    question: 'search',
    where: { subject: ['parent'] },
    outcome: 'DENY',
    offers: ['ask_client'],
  }),
  rowOf({
    id: 'L8',
    question: 'publish',
    where: { comments: ['open'] },
    outcome: 'DENY',
    offers: ['close_comments'],
  }),
  rowOf({
    id: 'L9',
    question: 'outreach',
    where: { contact: ['direct_message'] },
    outcome: 'DENY',
    offers: ['open_presence'],
  }),
  rowOf({
    id: 'L10',
    question: 'send',
    where: { dir: outgoing, ch: ['video'], danger: ['no'], id: ['unknown', 'claimed'] },
    outcome: 'DENY',
    offers: ['meeting', 'phone'],
  }),
]

const deck = (law: Law, question: QuestionName) => law.questions[question] as unknown as Deck<Question>
const ask = (law: Law, question: QuestionName, facts: Facts): Decision<Question> => {
  const found = find(deck(law, question).tree, facts)
  if (found === undefined) throw new Error('no rule')
  return found.decision
}
const spaceOf = (law: Law, question: QuestionName) => ({
  ...questions[question].space,
  ...deck(law, question).space,
})
const everywhere = packIds.flatMap((pack) => names.map((question) => ({ pack, question })))

/** Is the one law looser than the other here, or stricter in a way that no row may be? */
const differsWrongly = (base: Law, law: Law, question: QuestionName) => (facts: Facts) => {
  const [was, is] = [ask(base, question, facts), ask(law, question, facts)]
  if (was.rule === is.rule) return was.outcome !== is.outcome
  const touched = untouchable[question].some(({ where }) => meets([where], facts))
  return touched || is.local?.tightens !== was.rule || !isStricter(question, was.outcome, is.outcome)
}

/** Nobody is left without a way on: each no leads to permission, or to another no that does. */
function deadEnd(law: Law, question: QuestionName) {
  const ends = (facts: Facts, left = 8): boolean => {
    const is = ask(law, question, facts)
    const next = onward(question, is, facts)
    if (next === 'leaves') return true
    if (left === 0) return false
    if (next !== undefined) return ends(but(facts, next), left - 1)
    if (is.outcome !== 'DENY') return true
    const surest = ['meeting', 'phone', 'letter'].filter((one) => is.offers.includes(one))
    return [...surest, ...is.offers].some((offer) => {
      const then = taking(question, offer, facts)
      return then === 'leaves' || (then !== undefined && ends(but(facts, then), left - 1))
    })
  }
  return (facts: Facts) => ask(law, question, facts).outcome === 'DENY' && !ends(facts)
}

test.each(everywhere)(
  '$pack, $question: over every combination the rows only make it stricter, and only where a row may',
  ({ pack, question }) => {
    const base: Law = packs[pack]
    const law = tightened(base, rows)
    const wrongly = differsWrongly(base, law, question)
    let [changed, wrong, size] = [0n, 0n, 0n]
    walk(
      spaceOf(base, question),
      (facts: Facts) => [ask(law, question, facts).local !== undefined, wrongly(facts)] as const,
      ([local, isWrong], block) => {
        size += block.size
        if (local) changed += block.size
        if (isWrong) wrong += block.size
      },
    )
    expect(wrong).toBe(0n)
    expect(changed).toBeGreaterThan(0n)
    expect(changed).toBeLessThan(size)
  },
)

describe('rows that the examination lets through', () => {
  const law: Law = packs['sverige-2026']
  const through: StricterRow[] = []
  for (const row of rows) if (examineRow(law, row, through).refusal === null) through.push(row)

  test('are those that touch nothing they may not, and end', () => {
    expect(through.map(({ id }) => id)).toEqual(['L1', 'L3', 'L7', 'L8', 'L10'])
  })

  test.each(['send', 'search', 'publish', 'outreach'] as const)('%s: make no dead end', (question) => {
    const stricter = tightened(law, through)
    expect(firstWrong(spaceOf(stricter, question), deadEnd(stricter, question))).toBeUndefined()
  })
})

describe('a planted fault is found', () => {
  const base: Law = packs['sverige-2026']
  /** The row decides before everything else, as if it were not heard only where the law permits. */
  const planted = (where: Facts[] | object, outcome: string, more: object = {}): Law => {
    const [rule] = base.questions.send.rules
    const first = { ...rule, id: 'L1', condition: [where], outcome, step: null, variants: [], ...more }
    const faulty = deckOf('x@0', base.questions.send.space, [first, ...base.questions.send.rules] as never)
    return { ...base, questions: { ...base.questions, send: faulty } } as unknown as Law
  }
  test.each([
    ['a row that permits', planted({ ch: ['sms'], sens: ['secrecy'] }, 'ALLOW')],
    ['a row that softens a no', planted({ dir: ['initiated'], ch: ['sns_message'] }, 'GENERAL0')],
    ['a row that refuses what comes in', planted({ dir: ['incoming'] }, 'DENY')],
  ])('%s', (_, law) => {
    expect(firstWrong(base.questions.send.space, differsWrongly(base, law, 'send'))).toMatch(/ch=|dir=/)
  })
  test('a no without any way on', () => {
    const law = planted({ ch: ['video'] }, 'DENY', { offers: [] })
    const video = { ...base.questions.send.space, ch: ['video'] }
    expect(firstWrong(video, deadEnd(law, 'send'))).toMatch(/ch=video/)
  })
})

describe('the answer of a local row', () => {
  const law = tightened(packs['sverige-2026'], rows)
  const toYoung = {
    ...usualSend,
    dir: 'initiated',
    ch: 'sms',
    cons: 'given',
    id: 'verified',
    party: 'child_15_plus',
  } as const

  test('says who decided it and when, in its own words, and which rule it tightened', () => {
    expect(decide(law, 'send', toYoung)).toMatchObject({
      rule: 'L1',
      outcome: 'DENY',
      offers: ['phone', 'meeting'],
      kind: 'local',
      strength: 'must',
      law: 'sverige-2026@1+L1+L2+L3+L4+L10',
      local: { tightens: 'N84', decidedBy: 'Socialnämnden § 41', decidedOn: '2026-11-24' },
      reasons: [
        {
          text: { sv: 'Så har nämnden bestämt.' },
          sources: [{ work: 'local', section: 'Socialnämnden § 41, 2026-11-24' }],
        },
      ],
    })
  })

  test('where no row fits, the pack answers in its own words and says which rows were asked too', () => {
    const own = decide(packs['sverige-2026'], 'send', usualSend)
    const now = decide(law, 'send', usualSend)
    expect(now).toEqual({ ...own, law: 'sverige-2026@1+L1+L2+L3+L4+L10' })
    expect(decide(law, 'send', { ...usualSend })).toBe(now)
    expect(tightened(packs['sverige-2026'], [])).toBe(packs['sverige-2026'])
  })

  test('a row on one question leaves the other questions as they were', () => {
    const law = tightened(packs['sverige-2026'], rows.slice(0, 1))
    expect(law.questions.record).toBe(packs['sverige-2026'].questions.record)
  })

  test('the first row that fits decides', () => {
    const [first, second] = [rows[0], rowOf({ ...(rows[0] as StricterRow), id: 'L9', outcome: 'GENERAL0' })]
    const both = [second, first].filter((row) => row !== undefined)
    expect(decide(tightened(packs['sverige-2026'], both), 'send', toYoung).rule).toBe('L9')
  })
})

test.each([
  [
    'what would have been left is registered',
    {},
    { weight: 'obviously_minor' },
    'LEAVE',
    'REGISTER',
    ['register'],
  ],
  [
    'what would have been kept in order is registered, and the rest is done as before',
    {},
    { medium: 'sns_message', weight: 'minor' },
    'KEEP',
    'REGISTER',
    ['preserve', 'register', 'confirm', 'delete_at_source'],
  ],
  [
    'what would have been destroyed is kept',
    {},
    { weight: 'minor', needed: 'no' },
    'DELETE',
    'KEEP',
    ['keep_in_order'],
  ],
  [
    'what may not be seen is hidden all the same, and preserved first',
    {},
    { medium: 'sns_page', offensive: 'yes', weight: 'minor', needed: 'no' },
    'DELETE',
    'HOLD',
    ['preserve', 'name_ground', 'hide', 'keep'],
  ],
] as const)('a record: %s', (_, where, facts, was, outcome, acts) => {
  const row = rowOf({ id: 'L1', question: 'record', where, outcome })
  const asked = { ...usualRecord, ...facts }
  expect(decide(packs['sverige-2026'], 'record', asked).outcome).toBe(was)
  expect(decide(tightened(packs['sverige-2026'], [row]), 'record', asked)).toMatchObject({
    rule: 'L1',
    outcome,
    acts,
  })
})

test('a personal file is destroyed in time, whatever the municipality would rather', () => {
  const row = rowOf({ id: 'L1', question: 'record', where: {}, outcome: 'KEEP' })
  const facts = { ...usualRecord, akt: 'yes', due: 'reached' } as const
  expect(decide(tightened(packs['sverige-2026'], [row]), 'record', facts).rule).toBe('NR14')
})
