import type { Channel, ConversationView } from '../../../server/src/contract.ts'

/** Where it would go, masked while the identity is protected: opening that is another deed, with a reason. */
export function shownAddress(conversation: ConversationView, channel: Channel): string | undefined {
  const point = conversation.channels.find((one) => one.channel === channel)?.contactPoint
  const hidden = conversation.client?.protectedIdentity && !conversation.client.opened
  if (!point) return undefined
  return hidden ? '•••' : point.value
}
