/**
 * A municipality may be stricter than the law, never looser: proved over every combination of facts, with rows in force
 * in all five questions, and held against planted faults, since a proof that cannot fail proves nothing.
 */
import { describe, expect, test, vi } from 'vitest'
import type { Facts, Where } from './condition.ts'
import { type Decision, type Deck, decide, deckOf, type FactSpace, type Question } from './decision.ts'
import { everyRefusalLeadsOn } from './guarantees.ts'
import { type Law, type PackId, packs, type QuestionName, questions } from './index.ts'
import { examineRow } from './local/examine.ts'
import { isStricter, untouchable } from './local/stricter.ts'
import { leaves, roads } from './local/ways.ts'
import { type StricterRow, tightened } from './local.ts'
import { usualSend } from './messages/sverige2026.cases.ts'
import { usualRecord } from './records/sverige2026.cases.ts'
import { setsOf, written } from './sets.ts'
import { survey } from './survey.ts'

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

type Given = Deck<Question> & { readonly space: FactSpace }
const deckOfLaw = (law: Law, question: QuestionName) => law.questions[question] as unknown as Given
const everywhere = packIds.flatMap((pack) => names.map((question) => ({ pack, question })))

/** Where a law is looser than the pack, or stricter in a way that no row may be; and where it is stricter at all. */
function compared(pack: PackId, question: QuestionName, law: Law) {
  const base = deckOfLaw(packs[pack], question)
  const sets = setsOf({ ...questions[question].space, ...base.space }, questions[question].order[pack])
  const [was, is] = [survey(sets, base.cases), survey(sets, deckOfLaw(law, question).cases)]
  const mayBecome = (outcome: string, tightens: string | undefined) =>
    was.answered((one) => one.rule === tightens && isStricter(question, one.outcome, outcome))
  const forbidden = sets.or(...untouchable[question].map(({ where }) => sets.where(where)))
  const wrong = is.cases.map(({ decision, decides }) => {
    const { rule, outcome, local } = decision
    if (rule.startsWith('L')) {
      return sets.or(sets.and(decides, forbidden), sets.without(decides, mayBecome(outcome, local?.tightens)))
    }
    return sets.without(
      decides,
      was.answered((one) => one.rule === rule && one.outcome === outcome),
    )
  })
  const stricter = is.answered(({ local }) => local !== undefined)
  return { sets, is, wrong: sets.or(...wrong), stricter }
}

test.each(everywhere)(
  '$pack, $question: over every combination the rows only make it stricter, and only where a row may',
  ({ pack, question }) => {
    const { sets, wrong, stricter } = compared(pack, question, tightened(packs[pack] as Law, rows))
    expect([...sets.blocks(wrong)].map(written)).toEqual([])
    expect(sets.size(stricter)).toBeGreaterThan(0n)
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
    const { sets, is } = compared('sverige-2026', question, tightened(law, through))
    expect(sets.size(deadEnds(question)(is))).toBe(0n)
  })
})

const deadEnds = (question: QuestionName) => {
  const { onward, offered } = roads['sverige-2026'][question]
  const last = ({ outcome, step, offers }: Decision<Question>) =>
    outcome === 'DELETE' || ['CHOOSE_CHANNEL', 'SEND_GATE'].includes(step ?? '') || leaves(question, offers)
  return everyRefusalLeadsOn<FactSpace, Question>(onward, offered, last)
}

describe('a planted fault is found', () => {
  const base: Law = packs['sverige-2026']
  /** The row decides before everything else, as if it were not heard only where the law permits. */
  const planted = (where: Where<Facts>, outcome: string, offers: string[] = ['phone']): Law => {
    const { space, rules } = deckOfLaw(base, 'send')
    const [rule] = rules
    if (rule === undefined) throw new Error('no rules')
    const row = { ...rule, id: 'L1', condition: [where], outcome, step: null, variants: [], offers }
    return {
      ...base,
      questions: { ...base.questions, send: deckOf('planted@0', space, [row, ...rules]) },
    } as Law
  }
  test.each([
    ['a row that permits', planted({ ch: ['sms'], sens: ['secrecy'] }, 'ALLOW')],
    ['a row that softens a no', planted({ dir: ['initiated'], ch: ['sns_message'] }, 'GENERAL0')],
    ['a row that refuses what comes in', planted({ dir: ['incoming'] }, 'DENY')],
  ])('%s', (_, law) => {
    const { sets, wrong } = compared('sverige-2026', 'send', law)
    expect(sets.size(wrong)).toBeGreaterThan(0n)
  })
  test('a no without any way on', () => {
    const { sets, is } = compared('sverige-2026', 'send', planted({ ch: ['video'] }, 'DENY', []))
    expect(sets.size(deadEnds('send')(is))).toBeGreaterThan(0n)
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
