import { i18n } from '@lingui/core'
import { useEffect, useState } from 'react'
import type { ConversationView, MessageView } from '../../../server/src/contract.ts'
import { useMayWrite, useMe } from '../session.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { dayAndTime } from '../ui/time.ts'
import { Failed } from './Failed.tsx'
import { ToPrint } from './ToPrint.tsx'
import { undoSending } from './undoSending.ts'

interface Props {
  message: MessageView
  out: NonNullable<MessageView['out']>
  conversation: ConversationView
}

/** What became of an outgoing message, and what a person can do about it. */
export function Fate({ message, out, conversation }: Props) {
  const me = useMe()
  const mayWrite = useMayWrite(conversation.unit.id)
  switch (out.state) {
    case 'queued':
      return (
        <Queued
          id={message.id}
          until={out.undoUntil}
          conversationId={conversation.id}
          own={message.from.name === me.name}
        />
      )
    case 'handing_over':
      return <Line>{i18n._({ id: 'fate.handingOver', message: 'Lämnas över' })}</Line>
    case 'delivered':
      return (
        <Line ok>
          {message.channel === 'letter'
            ? i18n._({
                id: 'fate.posted',
                message: 'Postat {time}',
                values: { time: dayAndTime(out.settledAt ?? message.at) },
              })
            : i18n._({
                id: 'fate.delivered',
                message: 'Lämnad {time}',
                values: { time: dayAndTime(out.settledAt ?? message.at) },
              })}
        </Line>
      )
    case 'undone':
      return <Line>{i18n._({ id: 'fate.undone', message: 'Ångrad, inte skickad' })}</Line>
    case 'to_print':
      if (!mayWrite)
        return <Line>{i18n._({ id: 'fate.toPrint', message: 'Ska skrivas ut och postas' })}</Line>
      return <ToPrint id={message.id} conversationId={conversation.id} />
    default:
      return <Failed id={message.id} state={out.state} conversation={conversation} mayWrite={mayWrite} />
  }
}

function Line({ children, ok }: { children: string; ok?: boolean }) {
  return (
    <p className="xs m">
      {ok && <Icon name="ok" />} {children}
    </p>
  )
}

interface Waiting {
  id: string
  until: string | null
  conversationId: string
  /** Only the sender takes a message back. */
  own: boolean
}

function Queued({ id, until, conversationId, own }: Waiting) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  const left = until ? Math.ceil((Date.parse(until) - now) / 1000) : 0
  if (left <= 0) return <Line>{i18n._({ id: 'fate.soon', message: 'Lämnas strax över' })}</Line>
  return (
    <p className="row xs">
      <span aria-hidden="true">
        {i18n._({ id: 'fate.queued', message: 'Skickas om {left} s', values: { left } })}
      </span>
      {own && (
        <Button small onClick={() => void undoSending(id, conversationId)}>
          {i18n._({ id: 'fate.undo', message: 'Ångra sändningen' })}
        </Button>
      )}
    </p>
  )
}
