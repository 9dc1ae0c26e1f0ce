import { i18n } from '@lingui/core'
import type { TaskView } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Icon } from '../ui/Icon.tsx'
import { optionsOf } from '../ui/optionsOf.ts'
import { longTime } from '../ui/time.ts'
import { useDeed } from '../ui/useDeed.ts'
import { TASK_KINDS, TASK_OUTCOMES } from './words.ts'

interface Props {
  tasks: readonly TaskView[]
  onChanged: () => void
}

/** Calls and meetings that are booked, each with what can come of it. */
export function UpcomingTasks({ tasks, onChanged }: Props) {
  const booked = tasks
    .filter((task) => task.settledAt === null && task.kind in TASK_KINDS)
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))
  if (booked.length === 0) return null
  return (
    <section>
      <h3>{i18n._({ id: 'tasks.heading', message: 'Bokat' })}</h3>
      <ul className="stack">
        {booked.map((task) => (
          <li key={task.id}>
            <Task task={task} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Task({ task, onChanged }: { task: TaskView; onChanged: () => void }) {
  const deed = useDeed(`task-${task.id}`)
  const kind = TASK_KINDS[task.kind]
  const settle = async (outcome: keyof typeof TASK_OUTCOMES) => {
    if (await deed.run(() => api('POST /api/tasks/:id/outcome', { id: task.id }, { outcome, note: '' })))
      onChanged()
  }
  return (
    <>
      <p className="sm">
        <Icon name={task.kind === 'call' ? 'phone' : 'meeting'} /> <b>{kind && i18n._(kind)}</b>{' '}
        {longTime(task.dueAt)}
        {task.assignedTo && (
          <>
            , <bdi>{task.assignedTo.name}</bdi>
          </>
        )}
      </p>
      {task.note && <p className="sm pre">{task.note}</p>}
      <ErrorSummary errors={deed.faults} />
      <div className="row">
        {optionsOf(TASK_OUTCOMES).map(({ value, label }) => (
          <Button key={value} small onClick={() => void settle(value)} disabled={deed.running}>
            {label}
          </Button>
        ))}
      </div>
    </>
  )
}
