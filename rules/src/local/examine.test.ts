/** What the examination of a stricter row says, before anybody decides on it. */
import { describe, expect, test } from 'vitest'
import { packs } from '../index.ts'
import { type StricterRow, tightened } from '../local.ts'
import { questions } from '../questions.ts'
import { setsOf } from '../sets.ts'
import { survey } from '../survey.ts'
import { examineRow } from './examine.ts'

const law = packs['sverige-2026']
type Given = Pick<StricterRow, 'question' | 'where' | 'outcome'> & Partial<StricterRow>
const rowOf = (given: Given, id = 'L7'): StricterRow => ({
  id,
  step: null,
  offers: [],
  reason: { sv: 'Så har nämnden bestämt.', en: 'The board has so decided.' },
  decidedBy: 'Socialnämnden § 41',
  decidedOn: '2026-11-24',
  ...given,
})
const examine = (given: Given, others: readonly StricterRow[] = []) => examineRow(law, rowOf(given), others)

const send = { question: 'send', outcome: 'DENY', offers: ['phone', 'meeting'] } as const
const outgoing = { dir: ['reply', 'initiated'], danger: ['no'] }
const smsFirst = { dir: ['initiated'], ch: ['sms'] }
const aPerson = { ...outgoing, ch: ['phone', 'meeting', 'letter'] }

const refused: [string, Given, reason: string, said: RegExp][] = [
  [
    'an answer that permits',
    { ...send, where: smsFirst, outcome: 'ALLOW' },
    'loosens',
    /bara vara strängare/,
  ],
  [
    'an answer softer than the one the law gives',
    { ...send, where: { ...smsFirst, sens: ['secrecy'] }, outcome: 'NOTICE_ONLY' },
    'loosens',
    /redan strängare än raden där den passar \(.*N29/,
  ],
  [
    'a record that would be kept rather than registered',
    { question: 'record', where: { secret: ['yes'], due: ['not_reached'] }, outcome: 'KEEP' },
    'loosens',
    /redan strängare/,
  ],
  [
    'a no where the law already says no',
    { ...send, where: { dir: ['initiated'], ch: ['sns_message'] } },
    'changes_nothing',
    /redan minst lika strängt där \(.*N10/,
  ],
  [
    'what comes in',
    { ...send, where: { ch: ['external_email'], danger: ['no'] } },
    'untouchable',
    /tas alltid emot/,
  ],
  [
    'a call in danger',
    { ...send, where: { dir: ['initiated'], ch: ['phone'] } },
    'untouchable',
    /alltid ringa eller åka dit.*Fara för liv eller för ett barn: nej/,
  ],
  [
    'the emergency text',
    { ...send, where: { dir: ['reply'], ch: ['sms'] } },
    'untouchable',
    /nödtexten får alltid skickas/,
  ],
  [
    'acute danger in outreach',
    { question: 'outreach', where: { contact: ['direct_message'] }, outcome: 'DENY' },
    'untouchable',
    /Akut fara/,
  ],
  [
    'a personal file whose time has come',
    { question: 'record', where: { akt: ['yes'] }, outcome: 'KEEP' },
    'untouchable',
    /inte sparas längre än lagen/,
  ],
  ['a fact that nobody knows', { ...send, where: { weather: ['rain'] } }, 'unknown', /“weather”/],
  ['a value that nobody knows', { ...send, where: { ch: ['pigeon'] } }, 'unknown', /“ch=pigeon”/],
  ['a fact without any value', { ...send, where: { ch: [] } }, 'unknown', /“ch=”/],
  [
    'a step of another question',
    { ...send, where: smsFirst, outcome: 'REQUIRE', step: 'DOCUMENT' },
    'unknown',
    /DOCUMENT/,
  ],
  ['a requirement without a step', { ...send, where: smsFirst, outcome: 'REQUIRE' }, 'unknown', /REQUIRE/],
  ['a way forward that nobody knows', { ...send, where: smsFirst, offers: ['pigeon'] }, 'unknown', /pigeon/],
  [
    'a step after which the row still fits',
    { ...send, where: smsFirst, outcome: 'REQUIRE', step: 'RISK_ANALYSIS' },
    'endless',
    /tar aldrig slut.*Kanal: Sms/,
  ],
  [
    'a rewriting after which the row still fits',
    { ...send, where: { dir: ['initiated'], ch: ['external_email'] }, outcome: 'GENERAL0' },
    'endless',
    /skrivs om stoppas igen/,
  ],
  [
    'phone, meeting and letter all closed for secret content',
    { ...send, where: { ...aPerson, sens: ['secrecy'] }, offers: ['secure_message'] },
    'no_way',
    /varken vid möte, i telefon eller i brev/,
  ],
  [
    'a step that no talk gets past',
    { ...send, where: { ...aPerson, enc: ['no'] }, outcome: 'REQUIRE', step: 'RECLASSIFY' },
    'endless',
    /tar aldrig slut/,
  ],
  ['a no without any way forward', { ...send, where: smsFirst, offers: [] }, 'no_offer', /ska alltid ha en/],
  [
    'a no whose way forward the law refuses',
    { ...send, where: smsFirst, offers: ['authority_email_pki'] },
    'no_offer',
    /Ingen av radens utvägar är öppen/,
  ],
]

test.each(refused)('%s may not be decided', (_, given, reason, said) => {
  const { refusal } = examine(given)
  expect(refusal?.reason).toBe(reason)
  expect(refusal?.text.sv).toMatch(said)
  expect(refusal?.text.en).not.toBe('')
})

test('two rows that send people to each other may not both be decided', () => {
  const toAdults = { ...outgoing, party: ['adult'] }
  const first = rowOf({ ...send, where: { ...toAdults, ch: ['letter'] }, offers: ['video', 'phone'] }, 'L1')
  const second = { ...send, where: { ...toAdults, ch: ['video'] }, offers: ['letter'] }
  expect(examine(second).refusal).toBeNull()
  expect(examine(second, [first]).refusal?.reason).toBe('no_offer')
  expect(examine({ ...second, offers: ['letter', 'meeting'] }, [first]).refusal).toBeNull()
})

describe('a row that may be decided', () => {
  const row = { ...send, where: { ...smsFirst, party: ['child_15_plus'] } }

  test('is told with exactly how many combinations it changes', () => {
    const sets = setsOf(law.questions.send.space, questions.send.order['sverige-2026'])
    const stricter = survey(sets, tightened(law, [rowOf(row)]).questions.send.cases)
    const counted = sets.size(stricter.answered(({ local }) => local !== undefined))
    expect(examine(row)).toMatchObject({ refusal: null, changes: counted })
    expect(counted).toBeGreaterThan(1_000n)
  })

  test('is told with plain examples, the nearest to the usual facts first and of different rules', () => {
    const { examples } = examine({ ...send, where: { ...outgoing, ch: ['letter', 'video'], prot: ['yes'] } })
    expect(
      examples.map(({ before, after }) => [before.rule, before.outcome, after.rule, after.outcome]),
    ).toEqual([
      ['N74', 'ALLOW', 'L7', 'DENY'],
      ['N73', 'ALLOW', 'L7', 'DENY'],
      ['N74', 'ALLOW', 'L7', 'DENY'],
    ])
    expect(examples[0]?.facts).toMatchObject({ ch: 'letter', prot: 'yes' })
    expect(Object.keys(examples[0]?.facts ?? {}).length).toBeLessThan(6)
  })

  test('is heard after the rows there are, and changes only what they left', () => {
    const others = [rowOf(row, 'L1')]
    expect(examine(row, others).refusal?.reason).toBe('changes_nothing')
    const wider = { ...row, where: smsFirst }
    expect(examine(wider, others).changes).toBe(examine(wider).changes - examine(row).changes)
  })

  test('holds under the report of 2012 too, also for facts that it did not know', () => {
    const given = { ...send, where: { ...outgoing, ch: ['letter'], prot: ['yes'] } }
    expect(examineRow(packs['stockholm-2012'], rowOf(given), []).refusal).toBeNull()
  })
})
