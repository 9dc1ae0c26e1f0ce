import { i18n } from '@lingui/core'
import { useRef, useState } from 'react'
import type { ConversationList as Listed, View } from '../../../server/src/contract.ts'
import { useKeys } from '../frame/keys.ts'
import { useApi } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { clock } from '../ui/time.ts'
import { arrange, type Due, type Group, type Order, orderOf } from './arrange.ts'
import { ListItem } from './ListItem.tsx'
import { inboxPath, VIEWS, viewLabel } from './views.ts'

export function ConversationList({
  view,
  conversationId,
}: {
  view: View
  conversationId: string | undefined
}) {
  const list = useApi('GET /api/conversations', {}, { view })
  const pane = useRef<HTMLElement>(null)
  const step = (by: 1 | -1) => {
    const items = [...(pane.current?.querySelectorAll<HTMLElement>('.it') ?? [])]
    const now = items.findIndex(
      (item) =>
        item === document.activeElement ||
        (item.ariaCurrent && !pane.current?.contains(document.activeElement)),
    )
    items[Math.min(items.length - 1, Math.max(0, now + by))]?.focus()
  }
  const inside = () => pane.current?.contains(document.activeElement)
  const down = () => (inside() ? step(1) : window.scrollBy(0, 40))
  const up = () => (inside() ? step(-1) : window.scrollBy(0, -40))
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: down,
    ArrowUp: up,
  })
  return (
    <section
      className="list"
      ref={pane}
      data-pane
      tabIndex={-1}
      aria-label={i18n._({ id: 'inbox.list', message: 'Konversationer' })}
    >
      <div className="list-head">
        <h1>{i18n._({ id: 'inbox.title', message: 'Inkorg' })}</h1>
        <Tabs
          label={i18n._({ id: 'inbox.views', message: 'Vyer' })}
          items={VIEWS.map((one) => ({
            to: inboxPath(one),
            label: viewLabel(one),
            count: one === 'done' ? undefined : list.data?.counts[one],
            current: one === view,
          }))}
        />
      </div>
      {list.error && <ErrorNotice error={list.error} onRetry={list.refetch} />}
      {!list.data && list.loading && <Skeleton lines={9} />}
      {list.data && <Rows view={view} list={list.data} current={conversationId} />}
    </section>
  )
}

function Rows({ view, list, current }: { view: View; list: Listed; current: string | undefined }) {
  const [order, setOrder] = useState<Order>(() => orderOf(list.rows))
  const { groups, fresh } = arrange(order, list.rows)
  const shown = groups.reduce((sum, group) => sum + group.rows.length, 0)
  if (shown === 0 && fresh > 0) setOrder(orderOf(list.rows))
  if (shown === 0) return <Empty view={view} checkedAt={list.checkedAt} />
  return (
    <>
      {/* Takes no room of its own, so that the rows stay where they are when it comes. */}
      <div className="list-fresh" role="status">
        {fresh > 0 && (
          <Button small kind="primary" onClick={() => setOrder(orderOf(list.rows))}>
            {i18n._({
              id: 'inbox.fresh',
              message: '{count, plural, one {# ny – visa} other {# nya – visa}}',
              values: { count: fresh },
            })}
          </Button>
        )}
      </div>
      {groups.map((group) => (
        <GroupOfRows key={group.due} group={group} view={view} current={current} />
      ))}
    </>
  )
}

function GroupOfRows({ group, view, current }: { group: Group; view: View; current: string | undefined }) {
  return (
    <>
      <h2 className="list-group">{dueHeading(group.due)}</h2>
      <ul>
        {group.rows.map((row) => (
          <li key={row.id}>
            <ListItem row={row} view={view} current={row.id === current} />
          </li>
        ))}
      </ul>
    </>
  )
}

function dueHeading(due: Due): string {
  switch (due) {
    case 'late':
      return i18n._({ id: 'inbox.due.late', message: 'Försenade' })
    case 'today':
      return i18n._({ id: 'inbox.due.today', message: 'I dag' })
    case 'later':
      return i18n._({ id: 'inbox.due.later', message: 'Senare' })
    default:
      return i18n._({ id: 'inbox.due.none', message: 'Ingen väntar på svar' })
  }
}

/** Nothing exists is one thing; nothing in this view is another, and has a way on. */
function Empty({ view, checkedAt }: { view: View; checkedAt: string }) {
  const checked = i18n._({
    id: 'inbox.checked',
    message: 'Senast kontrollerat {time}.',
    values: { time: clock(checkedAt) },
  })
  const title =
    view === 'done'
      ? i18n._({ id: 'inbox.empty.done', message: 'Ingen konversation är klar än.' })
      : view === 'team'
        ? i18n._({ id: 'inbox.empty.team', message: 'Inget väntar.' })
        : i18n._({ id: 'inbox.empty.view', message: 'Inget här just nu.' })
  return <EmptyState title={title}>{checked}</EmptyState>
}
