/**
 * What the record rules promise, proved over all 6,912 combinations, each promise also held against a planted fault.
 *
 * Two promises of the requirements need exact words. "Nothing is deleted while anything is unsure": what belongs to a
 * personal file is transferred and then deleted at the source even if its weight is unsure (H05), because the copy is
 * safe. So: nothing is deleted while it is unsure what the item is or where it belongs, and nothing is destroyed – deleted
 * without a copy – while anything at all is unsure. And "sensitive content never stays at the source" is said of public
 * records; what is not a record is hidden where others could see it (H03), since hiding destroys nothing.
 */
import { describe, expect, test } from 'vitest'
import { deckOf } from '../decision.ts'
import { stockholm2012 } from '../stockholm2012.ts'
import { survey, type Wrong } from '../survey.ts'
import {
  type RecordAct,
  type RecordFacts2012,
  type RecordQuestion,
  type RecordRule2012,
  recordSpace2012,
} from './facts.ts'
import { recordRules2012 } from './stockholm2012.ts'

type Promised = Wrong<typeof recordSpace2012, RecordQuestion>

const law = survey(recordSpace2012, stockholm2012.questions.record)
const surveyOf = (rules: readonly RecordRule2012[]) =>
  survey(recordSpace2012, deckOf<RecordQuestion, RecordFacts2012>('planted@0', recordSpace2012, rules))
const without = (...ids: string[]) => recordRules2012.filter(({ id }) => !ids.includes(id))
const acting = (id: string, ...acts: RecordAct[]) =>
  recordRules2012.map((rule) => (rule.id === id ? { ...rule, acts, variants: [] } : rule))

const deletes = (acts: readonly RecordAct[]) =>
  acts.includes('delete_at_source') || acts.includes('delete_in_medium')
const copied = (acts: readonly RecordAct[]) =>
  acts.includes('register') || acts.includes('transfer') || acts.includes('move_to_store')
const inSocialMedium = ({ medium }: RecordFacts2012) => medium === 'sns_page' || medium === 'sns_message'
const asks = (acts: readonly RecordAct[]) => acts.includes('ask_registrar') || acts.includes('ask_archivist')
const step: Partial<Record<RecordAct, number>> = {
  note_decision: 0,
  hide: 1,
  fix_on_paper: 2,
  register: 3,
  transfer: 3,
  move_to_store: 3,
  confirm: 4,
  delete_at_source: 5,
  delete_in_medium: 5,
  lock: 6,
  ask_registrar: 7,
  ask_archivist: 7,
}

const promises: [string, Promised, readonly RecordRule2012[]][] = [
  [
    'nothing is deleted while it is unsure what the item is or where it belongs',
    (f, { acts }) => (f.public === 'unsure' || (f.public === 'yes' && f.akt === 'unsure')) && deletes(acts),
    without('H04'),
  ],
  [
    'nothing is destroyed while anything at all is unsure',
    (f, { acts }) => Object.values(f).includes('unsure') && deletes(acts) && !copied(acts),
    without('H08').map((rule) =>
      rule.id === 'H14' ? { ...rule, condition: [{ needed: ['no' as const] }] } : rule,
    ),
  ],
  [
    'nothing is destroyed without a copy, but for a listed disposal of something minor',
    (f, { acts }) =>
      deletes(acts) &&
      !copied(acts) &&
      !(f.instr === 'yes' && ['minor', 'obviously_minor'].includes(f.weight)),
    acting('H12', 'delete_in_medium'),
  ],
  [
    'sensitive or secret content of a public record, once decided on, never stays at the source',
    (f, { acts }) =>
      f.secret === 'yes' &&
      f.public === 'yes' &&
      f.akt !== 'unsure' &&
      !['oral', 'paper'].includes(f.medium) &&
      !deletes(acts),
    without('H06', 'H07'),
  ],
  [
    'sensitive content that is not a record is not left for others to see',
    (f, { acts }) => f.secret === 'yes' && f.public === 'no' && inSocialMedium(f) && !acts.includes('hide'),
    acting('H03', 'note_decision'),
  ],
  [
    'nothing that belongs to a personal file is registered',
    (f, { acts, outcome }) => f.akt === 'yes' && (acts.includes('register') || outcome === 'REGISTER'),
    without('H05'),
  ],
  [
    'the order is always copy, register or transfer, delete',
    (_, { acts }) => acts.some((act, i) => (step[act] ?? 0) < (step[acts[i - 1] ?? act] ?? 0)),
    acting('H07', 'fix_on_paper', 'delete_at_source', 'register'),
  ],
  [
    'what is asked about is locked against deletion',
    (_, { acts }) => asks(acts) !== acts.includes('lock'),
    acting('H10', 'hide', 'ask_archivist'),
  ],
  [
    'doubt about disposal goes to the archivist, other doubt to the registrar',
    (_, { rule, acts }) =>
      (acts.includes('ask_archivist') && !['H10', 'H15'].includes(rule)) ||
      (acts.includes('ask_registrar') && ['H10', 'H15'].includes(rule)),
    acting('H15', 'lock', 'ask_registrar'),
  ],
  [
    'while a question is open, sensitive or offensive content in a social medium is hidden',
    (f, { acts }) =>
      asks(acts) &&
      inSocialMedium(f) &&
      (f.secret === 'yes' || f.offensive === 'yes') &&
      !acts.includes('hide'),
    acting('H02', 'lock', 'ask_registrar'),
  ],
  [
    'hiding is always done at once',
    (_, { acts, atOnce }) => acts.includes('hide') && !atOnce,
    recordRules2012.map((rule) => (rule.id === 'H11' ? { ...rule, atOnce: false } : rule)),
  ],
  [
    'for what came on paper there is nothing to print and no source to delete',
    (f, { rule, acts }) =>
      f.medium === 'paper' && rule !== 'H14' && (acts.includes('fix_on_paper') || deletes(acts)),
    acting('H07', 'fix_on_paper', 'register', 'delete_at_source'),
  ],
]

describe('over all 6,912 combinations', () => {
  const broken = law.find(...promises.map(([, wrong]) => wrong))
  test.each(promises.map(([name], i) => [name, broken[i]]))('%s', (_, combination) => {
    expect(combination).toBeUndefined()
  })
})

describe('a planted fault is found', () => {
  test.each(promises)('%s', (_, wrong, planted) => {
    expect(surveyOf(planted).find(wrong)[0]).toMatch(/^medium=\w+ public=\w+ .*needed=\w+$/)
  })
})

describe('every rule counts', () => {
  test('the space holds 6,912 combinations, and 18 rules decide it', () => {
    expect(law.size).toBe(6912)
    expect(recordRules2012.map(({ id }) => id)).toEqual(
      Array.from({ length: 18 }, (_, i) => `H${String(i + 1).padStart(2, '0')}`),
    )
  })

  test('every combination meets a rule', () => {
    expect(() => law.find(() => false)).not.toThrow()
    expect(() => surveyOf(without('H18')).find(() => false)).toThrow(/no rule for medium=sms/)
  })

  test('every rule, and every variant of one, decides some combination', () => {
    expect(dead(law)).toEqual([])
    expect(dead(surveyOf(without('H16').concat(recordRules2012.filter(({ id }) => id === 'H16'))))).toEqual([
      'H16',
    ])
  })
})

function dead(s: typeof law): string[] {
  const reached = new Set<unknown>()
  s.find((_, decision) => {
    reached.add(decision)
    return false
  })
  return s.cases.filter(({ decision }) => !reached.has(decision)).map(({ decision }) => decision.rule)
}
