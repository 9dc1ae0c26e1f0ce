import { i18n } from '@lingui/core'
import { Suspense, useEffect, useState } from 'react'
import { useKeys } from '../frame/keys.ts'
import { carried, navigate } from '../router.tsx'
import { ComingPage } from '../ui/ComingPage.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useTitle } from '../ui/Page.tsx'
import { part } from '../ui/part.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { toast } from '../ui/toast.ts'
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
  const [prefill, setPrefill] = useState(() => carried().draft)
  const back = () => {
    navigate(inboxPath(view))
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`.it[href$="${conversationId}"]`)?.focus(),
    )
  }
  useTitle(i18n._({ id: 'inbox.title', message: 'Inkorg' }))
  useKeys(conversationId ? { u: back } : {})
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the inbox opens
  useEffect(() => {
    void finishFiled()
    Conversation.prefetch()
    if (prefill && !conversationId)
      toast({
        text: i18n._({
          id: 'inbox.prefill',
          message: 'Välj den konversation du vill skriva i. Kanal, klass och text fylls i.',
        }),
        seconds: 20,
      })
  }, [])
  return (
    <div className="inbox" data-width={width}>
      {(width !== 'one' || !conversationId) && (
        <ConversationList key={view} view={view} conversationId={conversationId} />
      )}
      {conversationId ? (
        <Suspense fallback={<ComingConversation width={width} />}>
          <Conversation
            key={conversationId}
            id={conversationId}
            view={view}
            width={width}
            prefill={prefill}
            onPrefilled={() => setPrefill(undefined)}
          />
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
