import { i18n } from '@lingui/core'
import type { ConversationView, MessageView } from '../../../server/src/contract.ts'
import type { ApiError } from '../api.ts'
import { useMe } from '../session.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { InlineNotice } from '../ui/InlineNotice.tsx'
import { clock } from '../ui/time.ts'

interface Props {
  conversation: ConversationView
  overtaken: MessageView | undefined
  problem: ApiError | undefined
  onRead: () => void
}

/** Colleagues who write here too, a message that came meanwhile, and what went wrong with sending. */
export function ComposerNotices({ conversation, overtaken, problem, onRead }: Props) {
  const me = useMe()
  const others = conversation.writing.filter((one) => one.id !== me.id)
  const look = () => {
    onRead()
    if (overtaken) document.getElementById(`message-${overtaken.id}`)?.focus()
  }
  return (
    <>
      <p role="status" className="writing sm">
        {others
          .map((one) =>
            i18n._({
              id: 'composer.writing',
              message: '{name} skriver ett svar nu',
              values: { name: one.name },
            }),
          )
          .join(', ')}
      </p>
      {overtaken && (
        <div role="alert">
          <InlineNotice
            kind="warn"
            title={i18n._({
              id: 'composer.overtaken',
              message: 'Ett nytt meddelande kom {time}. Läs det först.',
              values: { time: clock(overtaken.at) },
            })}
            actions={
              <Button small onClick={look}>
                {i18n._({ id: 'composer.readIt', message: 'Läs meddelandet' })}
              </Button>
            }
          />
        </div>
      )}
      {problem && !overtaken && (
        <div role="alert">
          <ErrorNotice error={problem} />
        </div>
      )}
    </>
  )
}
