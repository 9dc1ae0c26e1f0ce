import { i18n } from '@lingui/core'
import type { ConversationView } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { refresh } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { InlineNotice } from '../ui/InlineNotice.tsx'
import { toast } from '../ui/toast.ts'

interface Props {
  id: string
  state: 'unsure' | 'refused' | 'held'
  conversation: ConversationView
  mayWrite: boolean
}

/** It went wrong, or nobody knows: never sent again by itself, only by a person's press. */
export function Failed({ id, state, conversation, mayWrite }: Props) {
  // The press counts once: then the task about this message is settled.
  const settled = conversation.tasks.some((task) => task.messageId === id && task.outcome)
  const again = async () => {
    try {
      const answer = await api('POST /api/messages/:id/second-sendings', { id }, {})
      if (!answer.sent)
        toast({
          text: i18n._({
            id: 'fate.again.stopped',
            message: 'Spärren stoppar det nu. Texten ligger som utkast.',
          }),
        })
    } catch (thrown) {
      if (thrown instanceof ApiError) toast({ text: thrown.text })
    }
    refresh(`/api/conversations/${conversation.id}`, '/api/conversations?')
  }
  const title = {
    unsure: i18n._({ id: 'fate.unsure', message: 'Vi vet inte om det gick fram. Skicka igen?' }),
    refused: i18n._({ id: 'fate.refused', message: 'Avvisad: mottagarens e-post tog inte emot det.' }),
    held: i18n._({ id: 'fate.held', message: 'Stoppat före leverans: något hade ändrats. Inget skickades.' }),
  }[state]
  return (
    <InlineNotice
      kind={state === 'unsure' ? 'warn' : 'stop'}
      title={title}
      actions={
        mayWrite &&
        !settled && (
          <Button small icon="send" onClick={() => void again()}>
            {i18n._({ id: 'fate.again', message: 'Skicka igen' })}
          </Button>
        )
      }
    />
  )
}
