import type { Channel, ContentClass, ConversationView, MessageView } from '../../../server/src/contract.ts'

export type Written = 'external_email' | 'letter'
export interface Draft {
  text: string
  channel: Written
  contentClass: ContentClass
}

/** 3, sensitive or unsure: what nobody has thought about counts as the most protected. */
const PRESET_CLASS: ContentClass = 3

export function isWritten(channel: Channel): channel is Written {
  return channel === 'external_email' || channel === 'letter'
}

/** What the composer opens with: the officer's own draft, else nothing, in the channel the person used. */
export function firstDraft(conversation: Pick<ConversationView, 'draft' | 'channels'>): Draft {
  const { draft, channels } = conversation
  const open = channels.map((option) => option.channel).filter(isWritten)
  const channel = draft && isWritten(draft.channel) ? draft.channel : (open[0] ?? 'external_email')
  return { text: draft?.text ?? '', channel, contentClass: draft?.contentClass ?? PRESET_CLASS }
}

/** A message that came after the one the writer had seen; somebody's own is not news to them. */
export function overtakenBy(
  conversation: Pick<ConversationView, 'messages' | 'lastMessageId'>,
  seen: string | null,
  ownName: string,
): MessageView | undefined {
  if (conversation.lastMessageId === seen) return undefined
  const newest = conversation.messages.find((message) => message.id === conversation.lastMessageId)
  return newest && !(newest.direction === 'out' && newest.from.name === ownName) ? newest : undefined
}
