import { i18n } from '@lingui/core'
import type { ConversationView, TaskView } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { refresh } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { dayAndTime } from '../ui/time.ts'
import { toast } from '../ui/toast.ts'

type Outcome = 'done' | 'no_answer' | 'cancelled'

/** Calls and meetings that are left to do here, each closed with its outcome. */
export function TaskList({ conversation }: { conversation: ConversationView }) {
  const open = conversation.tasks.filter(
    (task) => !task.outcome && (task.kind === 'call' || task.kind === 'meeting'),
  )
  if (open.length === 0) return null
  return (
    <ul className="tasks" aria-label={i18n._({ id: 'task.list', message: 'Att göra' })}>
      {open.map((task) => (
        <Task key={task.id} task={task} />
      ))}
    </ul>
  )
}

function Task({ task }: { task: TaskView }) {
  const call = task.kind === 'call'
  const settle = async (outcome: Outcome) => {
    try {
      await api('POST /api/tasks/:id/outcome', { id: task.id }, { outcome, note: '' })
      toast({ text: i18n._({ id: 'task.settled', message: 'Uppgiften är avslutad' }) })
    } catch (thrown) {
      if (thrown instanceof ApiError) toast({ text: thrown.text })
    }
    refresh('/api/conversations', '/api/tasks')
  }
  const time = dayAndTime(task.dueAt)
  return (
    <li className="row sm">
      <Icon name={call ? 'phone' : 'meeting'} />
      <span className="tasks-what">
        <b>
          {call
            ? i18n._({ id: 'task.callAt', message: 'Ring {time}', values: { time } })
            : i18n._({ id: 'task.meetingAt', message: 'Möte {time}', values: { time } })}
        </b>{' '}
        {task.note} <span className="m">{task.assignedTo?.name}</span>
      </span>
      <Button small onClick={() => void settle('done')}>
        {i18n._({ id: 'task.done', message: 'Gjort' })}
      </Button>
      <Button small onClick={() => void settle('no_answer')}>
        {call
          ? i18n._({ id: 'task.noAnswer', message: 'Inget svar' })
          : i18n._({ id: 'task.noShow', message: 'Kom inte' })}
      </Button>
      <Button small kind="link" onClick={() => void settle('cancelled')}>
        {i18n._({ id: 'task.cancel', message: 'Avboka' })}
      </Button>
    </li>
  )
}
