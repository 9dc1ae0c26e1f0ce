import { type DailyLaw, daily2026, identifiers, packs, sendSpace } from '@slussen/rules'
import { expect, test } from 'vitest'
import type { ChannelOption, ConversationView } from '../../../server/src/contract.ts'
import { judge, levelOf, spelledOut } from './gate.ts'
import { findingsIn } from './useFindings.ts'
import { GENERAL_CLASS, waysFrom } from './ways.ts'

const facts = {
  enc: 'no',
  proc: 'not_needed',
  risk: 'approved',
  dev: 'pin_only',
  acc: 'official',
  st: 'active',
  id: 'verified',
  reveals: 'no',
  prot: 'no',
  party: 'adult',
  loa: 'none',
  noeid: 'no',
  release: 'own',
  mask: 'no',
  third: 'eea_only',
  dpia: 'done',
  rec: 'off',
  danger: 'no',
  auto: 'no',
}
const option = (channel: ChannelOption['channel'], more: Record<string, string> = {}): ChannelOption => ({
  channel,
  contactPoint: { id: 'p', value: '' },
  facts: { ...facts, ch: channel, dir: 'initiated', cons: 'none', ...more },
})
const conversation = (email: Record<string, string>) =>
  ({
    client: {},
    channels: [option('external_email', email), option('phone'), option('letter'), option('meeting')],
  }) as unknown as ConversationView

/** What the composer offers for a text of this class by e-mail. */
function ways(
  email: Record<string, string>,
  contentClass: 1 | 2 | 3,
  quoted = false,
  law: DailyLaw = daily2026,
) {
  const about = conversation(email)
  const [mail] = about.channels
  if (!mail) throw new Error('no e-mail')
  const decision = judge(law, mail, { contentClass, carriesOriginal: quoted, wordsTell: false })
  const at = { conversation: about, channel: 'external_email' } as const
  return { level: levelOf(decision.outcome), ways: waysFrom(law, decision, at) }
}
const reply = { dir: 'reply', cons: 'given' }

test('a reminder to somebody who has consented may go', () => {
  expect(ways(reply, 2)).toEqual({ level: 'ok', ways: [] })
})

test('something sensitive is stopped, and a general answer is the nearest way', () => {
  expect(ways(reply, 3)).toEqual({ level: 'stop', ways: ['general', 'phone', 'letter', 'meeting'] })
})

test('a quoted original is a condition with one press', () => {
  expect(ways(reply, 2, true)).toEqual({ level: 'warn', ways: ['strip'] })
})

test('by the report an answer may count the question as consent, but what we begin may not', () => {
  const law = packs['stockholm-2012']
  expect(ways({ ...reply, cons: 'none' }, 2, false, law).ways.slice(0, 2)).toEqual([
    'implied_consent',
    'register_consent',
  ])
  expect(ways({ dir: 'initiated', cons: 'none' }, 2, false, law)).toMatchObject({ level: 'warn' })
  expect(ways({ dir: 'initiated', cons: 'none' }, 2, false, law).ways).not.toContain('implied_consent')
})

test('by the law in force the person’s own choice of the channel is asked for, and a question is none', () => {
  expect(ways({ ...reply, cons: 'implied' }, 2)).toMatchObject({ level: 'stop' })
  expect(ways({ ...reply, cons: 'implied' }, 2).ways).toContain('register_consent')
  expect(ways({ dir: 'initiated', cons: 'none' }, 2).ways[0]).toBe('register_consent')
})

test('somebody whose age is not known is asked about first', () => {
  expect(ways({ ...reply, party: 'unknown' }, 2).ways[0]).toBe('age')
})

test('words that tell that it is the social services have to go first, and a letter shows none', () => {
  const text = { contentClass: 1, carriesOriginal: false, wordsTell: true } as const
  expect(judge(daily2026, option('external_email', reply), text)).toMatchObject({ step: 'NEUTRALISE' })
  expect(judge(daily2026, option('letter'), text).outcome).toBe('ALLOW')
})

test('to somebody else the right has to be stated, and what is stated counts', () => {
  const other = option('letter', { party: 'other_person' })
  const text = { contentClass: 2, carriesOriginal: false, wordsTell: false } as const
  expect(judge(daily2026, other, text).step).toBe('CONFIRM_RELEASE')
  const release = { right: 'waived', provision: '' } as const
  expect(judge(daily2026, other, { ...text, release }).outcome).toBe('ALLOW')
})

test('every stop of every e-mail has a way on, and a general answer is offered only where the gate lets it through', () => {
  for (const dir of ['reply', 'initiated'])
    for (const cons of sendSpace.cons)
      for (const id of sendSpace.id)
        for (const contentClass of [1, 2, 3] as const)
          for (const quoted of [true, false]) {
            const found = ways({ dir, cons, id }, contentClass, quoted)
            if (found.level === 'ok') continue
            expect(
              found.ways.length,
              JSON.stringify({ dir, cons, id, contentClass, quoted }),
            ).toBeGreaterThan(0)
            if (found.ways.includes('general'))
              expect(ways({ dir, cons, id }, GENERAL_CLASS).level).toBe('ok')
          }
})

test('an outcome nobody here knows is unsure, never allowed', () => {
  expect(levelOf('HOLD')).toBe('unsure')
})

test('the server’s answer is spelled out by the same version of the rules, and by no other', () => {
  const answer = { rule: 'N30', outcome: 'GENERAL0', step: null, acts: [], offers: [], warnings: [] }
  const text = { contentClass: 3, carriesOriginal: false, wordsTell: false } as const
  const here = judge(daily2026, option('external_email', { ...reply, cons: 'none' }), text)
  expect(spelledOut(daily2026, { ...answer, law: here.law })?.reasons).toEqual(here.reasons)
  expect(spelledOut(daily2026, { ...answer, law: 'sverige-2026@0' })).toBeUndefined()
})

test('a phone number is a hit, but not the unit’s own', () => {
  const text = 'Ring 070-174 06 99 eller oss på 0580-12 34 56.'
  expect(findingsIn(text, ['0580-123456'], identifiers).map((hit) => hit.text)).toEqual(['070-174 06 99'])
})
