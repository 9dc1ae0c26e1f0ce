import { sendSpace } from '@slussen/rules'
import { expect, test } from 'vitest'
import type { ChannelOption, ConversationView } from '../../../server/src/contract.ts'
import { judge, levelOf, spelledOut, statusOf } from './gate.ts'
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
function ways(email: Record<string, string>, contentClass: 1 | 2 | 3, quoted = false) {
  const about = conversation(email)
  const [mail] = about.channels
  if (!mail) throw new Error('no e-mail')
  const decision = judge(mail, contentClass, quoted)
  return { level: levelOf(decision.outcome), ways: waysFrom(decision, about, 'external_email') }
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

test('without consent an answer may count the question as consent, but what we begin may not', () => {
  expect(ways({ ...reply, cons: 'none' }, 2).ways.slice(0, 2)).toEqual([
    'implied_consent',
    'register_consent',
  ])
  expect(ways({ dir: 'initiated', cons: 'none' }, 2)).toMatchObject({ level: 'warn' })
  expect(ways({ dir: 'initiated', cons: 'none' }, 2).ways).not.toContain('implied_consent')
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
  const answer = { rule: 'G15', outcome: 'GENERAL', step: null, acts: [], offers: [], warnings: [] }
  const here = judge(option('external_email', reply), 3, false)
  expect(spelledOut({ ...answer, law: here.law })?.reasons).toEqual(here.reasons)
  expect(spelledOut({ ...answer, law: 'stockholm-2012@0' })).toBeUndefined()
  expect(statusOf(here.law)?.sv).toBe('rapporten 2012, inte gällande rätt')
})

test('a phone number is a hit, but not the unit’s own', () => {
  const text = 'Ring 070-174 06 99 eller oss på 0580-12 34 56.'
  expect(findingsIn(text, ['0580-123456']).map((hit) => hit.text)).toEqual(['070-174 06 99'])
})
