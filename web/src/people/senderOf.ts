import type { ConversationView } from '../../../server/src/contract.ts'

/** The address that wrote last: what a person who is linked by hand can be reached at. */
export function senderOf(conversation: Pick<ConversationView, 'messages'>): string | undefined {
  const incoming = conversation.messages.filter(
    (one) => one.direction === 'in' && one.channel === 'external_email',
  )
  return incoming.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1)?.from.address || undefined
}
