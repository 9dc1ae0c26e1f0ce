import { i18n } from '@lingui/core'
import { Suspense, useEffect } from 'react'
import { useKeys } from '../frame/keys.ts'
import { navigate } from '../router.tsx'
import { ComingPage } from '../ui/ComingPage.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useTitle } from '../ui/Page.tsx'
import { part } from '../ui/part.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ConversationList } from './ConversationList.tsx'
import { finishFiled } from './finish.ts'
import { useWidth, type Width } from './useWidth.ts'
import { inboxPath, viewOf } from './views.ts'
import './inbox.css'

const Conversation = part(
  'messages',
  () => import('./Conversation.tsx').then((room) => room.Conversation),
  ComingConversation,
)

/** Three panes: the list, the conversation, the person. On a narrow window one at a time, with a way back. */
export function InboxPage({
  view: place,
  conversationId,
}: {
  view: string | undefined
  conversationId: string | undefined
}) {
  const view = viewOf(place)
  const width = useWidth()
  const back = () => {
    navigate(inboxPath(view))
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`.it[href$="${conversationId}"]`)?.focus(),
    )
  }
  useTitle(i18n._({ id: 'inbox.title', message: 'Inkorg' }))
  useKeys(conversationId ? { u: back } : {})
  useEffect(() => {
    void finishFiled()
    Conversation.prefetch()
  }, [])
  return (
    <div className="inbox" data-width={width}>
      {(width !== 'one' || !conversationId) && (
        <ConversationList key={view} view={view} conversationId={conversationId} />
      )}
      {conversationId ? (
        <Suspense fallback={<ComingConversation width={width} />}>
          <Conversation key={conversationId} id={conversationId} view={view} width={width} />
        </Suspense>
      ) : (
        width !== 'one' && (
          <section
            className="thread"
            aria-label={i18n._({ id: 'inbox.none', message: 'Ingen konversation vald' })}
          >
            <EmptyState title={i18n._({ id: 'inbox.choose', message: 'Välj en konversation i listan' })}>
              {i18n._({ id: 'inbox.choose.how', message: 'Det som är mest bråttom står överst.' })}
            </EmptyState>
          </section>
        )
      )}
    </div>
  )
}

function ComingConversation({ width }: { width: Width }) {
  return width === 'one' ? <ComingPage /> : <Skeleton />
}
