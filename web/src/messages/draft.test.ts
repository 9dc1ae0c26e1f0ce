import { expect, test } from 'vitest'
import type { ChannelOption, ConversationView, MessageView } from '../../../server/src/contract.ts'
import { firstDraft, overtakenBy } from './draft.ts'

const option = (channel: ChannelOption['channel']): ChannelOption => ({
  channel,
  contactPoint: null,
  facts: {},
})
const message = (id: string, direction: 'in' | 'out', name: string) =>
  ({ id, direction, from: { name, address: '' } }) as MessageView

test('a new answer is empty, in the first written channel, and counts as sensitive until somebody says otherwise', () => {
  const fresh = firstDraft({ draft: null, channels: [option('phone'), option('letter')] })
  expect(fresh).toEqual({ text: '', channel: 'letter', contentClass: 3 })
})

test('a saved draft comes back as it was', () => {
  const draft = { text: 'Hej', channel: 'letter', contentClass: 2, savedAt: '2026-11-22T08:00:00Z' } as const
  expect(firstDraft({ draft, channels: [option('external_email')] })).toEqual({
    text: 'Hej',
    channel: 'letter',
    contentClass: 2,
  })
})

test('a newer message stands in the way of sending, whether from the client or a colleague', () => {
  const messages = [message('1', 'in', 'Amira'), message('2', 'out', 'Yusuf'), message('3', 'out', 'Lina')]
  const upTo = (lastMessageId: string): Pick<ConversationView, 'messages' | 'lastMessageId'> => ({
    messages,
    lastMessageId,
  })
  expect(overtakenBy(upTo('1'), null, 'Lina')?.id).toBe('1')
  expect(overtakenBy(upTo('2'), '1', 'Lina')?.id).toBe('2')
})

test('what one has seen, or sent oneself, does not', () => {
  const messages = [message('1', 'in', 'Amira'), message('3', 'out', 'Lina')]
  expect(overtakenBy({ messages, lastMessageId: '1' }, '1', 'Lina')).toBeUndefined()
  expect(overtakenBy({ messages, lastMessageId: '3' }, '1', 'Lina')).toBeUndefined()
})
