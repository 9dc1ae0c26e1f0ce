import { i18n } from '@lingui/core'
import { useEffect, useRef } from 'react'
import type { ConversationView } from '../../../server/src/contract.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Message } from './Message.tsx'
import './thread.css'

/** All channels in one stream, the newest last and in view. */
export function Thread({ conversation }: { conversation: ConversationView }) {
  const box = useRef<HTMLDivElement>(null)
  const newest = conversation.lastMessageId
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when a message has come, never else
  useEffect(() => {
    box.current?.scrollTo({ top: 0 })
  }, [newest])
  return (
    <div
      className="msgs"
      ref={box}
      role="log"
      aria-live="off"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      aria-label={i18n._({ id: 'thread.messages', message: 'Meddelanden' })}
    >
      <div className="msgs-list">
        {conversation.messages.length === 0 && (
          <EmptyState title={i18n._({ id: 'thread.empty', message: 'Inget är skrivet än.' })} />
        )}
        {conversation.messages.map((message) => (
          <Message key={message.id} message={message} conversation={conversation} />
        ))}
      </div>
    </div>
  )
}
