import { i18n } from '@lingui/core'
import { Suspense, useEffect, useState } from 'react'
import type { ConversationView, View } from '../../../server/src/contract.ts'
import { refresh, useApi } from '../query.ts'
import { useMayWrite } from '../session.tsx'
import { Drawer } from '../ui/Drawer.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { part } from '../ui/part.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { BackToList } from './BackToList.tsx'
import { Composer } from './Composer.tsx'
import { ConversationHeader } from './ConversationHeader.tsx'
import { TaskList } from './TaskList.tsx'
import { Thread } from './Thread.tsx'
import type { Prefill } from './usePrefill.ts'
import type { Width } from './useWidth.ts'
import './conversation.css'

const ClientPanel = part(
  'people',
  () => import('../people/ClientPanel.tsx').then((room) => room.ClientPanel),
  ComingPanel,
)

interface Props {
  id: string
  view: View
  width: Width
  /** What was chosen in the handbook. */
  prefill?: Prefill | undefined
  onPrefilled: () => void
}

/** One conversation: the thread with its composer, and the person beside it. */
export function Conversation({ id, view, width, prefill, onPrefilled }: Props) {
  const { data, error, refetch } = useApi('GET /api/conversations/:id', { id })
  const [panel, setPanel] = useState(false)
  useEffect(ClientPanel.prefetch, [])
  const mayWrite = useMayWrite(data?.unit.id ?? '')
  const name = i18n._({ id: 'thread.name', message: 'Konversationen' })
  if (!data)
    return (
      <section className="thread" aria-label={name} data-pane tabIndex={-1}>
        {width === 'one' && <BareHeader name={name} view={view} />}
        {error ? <ErrorNotice error={error} onRetry={refetch} /> : <Skeleton lines={8} />}
      </section>
    )
  return (
    <>
      <section className="thread" aria-label={name} data-pane tabIndex={-1}>
        <ConversationHeader conversation={data} view={view} width={width} onPanel={() => setPanel(true)} />
        <Thread conversation={data} />
        <div className="thread-end">
          {(width !== 'three' || !data.client) && <TaskList conversation={data} />}
          {mayWrite ? (
            <Composer conversation={data} prefill={prefill} onPrefilled={onPrefilled} />
          ) : (
            <p className="composer m">
              {i18n._({ id: 'composer.readOnly', message: 'Du kan läsa och bevara här, men inte svara.' })}
            </p>
          )}
        </div>
      </section>
      {width === 'three' && (
        <aside
          className="client"
          data-pane
          tabIndex={-1}
          aria-label={i18n._({ id: 'client.pane', message: 'Om personen' })}
        >
          <Panel conversation={data} />
        </aside>
      )}
      {panel && width !== 'three' && (
        <Drawer title={i18n._({ id: 'client.pane', message: 'Om personen' })} onClose={() => setPanel(false)}>
          <Panel conversation={data} />
        </Drawer>
      )}
    </>
  )
}

/** On a narrow window the list and its heading are away: the way back stands there all the same. */
function BareHeader({ name, view }: { name: string; view: View }) {
  return (
    <header className="thread-head">
      <BackToList view={view} />
      <h1>{name}</h1>
    </header>
  )
}

function Panel({ conversation }: { conversation: ConversationView }) {
  return (
    <Suspense fallback={<ComingPanel />}>
      <ClientPanel
        client={conversation.client}
        conversation={conversation}
        onChanged={() => refresh('/api/conversations')}
      />
    </Suspense>
  )
}

function ComingPanel() {
  return <Skeleton lines={6} />
}
