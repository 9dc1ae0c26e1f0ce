import { i18n } from '@lingui/core'
import { useEffect, useState } from 'react'
import type { ConversationView, MessageView } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { refresh, remember } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { InlineNotice } from '../ui/InlineNotice.tsx'
import { dayAndTime } from '../ui/time.ts'
import { toast } from '../ui/toast.ts'
import { undoSending } from './undoSending.ts'

interface Props {
  message: MessageView
  out: NonNullable<MessageView['out']>
  conversation: ConversationView
}

/** What became of an outgoing message, and what a person can do about it. */
export function Fate({ message, out, conversation }: Props) {
  switch (out.state) {
    case 'queued':
      return <Queued id={message.id} until={out.undoUntil} conversationId={conversation.id} />
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
      return <ToPrint id={message.id} conversationId={conversation.id} />
    default:
      return <Failed id={message.id} state={out.state} conversationId={conversation.id} />
  }
}

function Line({ children, ok }: { children: string; ok?: boolean }) {
  return (
    <p className="xs m">
      {ok && <Icon name="ok" />} {children}
    </p>
  )
}

function Queued({ id, until, conversationId }: { id: string; until: string | null; conversationId: string }) {
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
      <Button small onClick={() => void undoSending(id, conversationId)}>
        {i18n._({ id: 'fate.undo', message: 'Ångra sändningen' })}
      </Button>
    </p>
  )
}

function ToPrint({ id, conversationId }: { id: string; conversationId: string }) {
  const posted = async () => {
    try {
      const changed = await api('POST /api/messages/:id/postings', { id }, {})
      remember('GET /api/conversations/:id', { id: conversationId }, changed)
      toast({ text: i18n._({ id: 'letter.posted', message: 'Brevet är markerat som postat' }) })
    } catch (thrown) {
      if (thrown instanceof ApiError) toast({ text: thrown.text })
    }
  }
  return (
    <p className="row">
      <a className="btn small" href={`/api/messages/${id}/letter`} target="_blank" rel="noopener">
        <Icon name="letter" />
        {i18n._({ id: 'letter.print', message: 'Skriv ut brevet' })}
        <span className="vh"> {i18n._({ id: 'newTab', message: '(ny flik)' })}</span>
      </a>
      <Button small onClick={() => void posted()}>
        {i18n._({ id: 'letter.markPosted', message: 'Markera som postat' })}
      </Button>
    </p>
  )
}

function Failed({ id, state, conversationId }: { id: string; state: string; conversationId: string }) {
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
    refresh(`/api/conversations/${conversationId}`, '/api/conversations?')
  }
  const title = {
    unsure: i18n._({ id: 'fate.unsure', message: 'Osäkert: vi vet inte om det gick fram. Skicka igen?' }),
    refused: i18n._({ id: 'fate.refused', message: 'Avvisad: mottagarens e-post tog inte emot det.' }),
  }[state]
  return (
    <InlineNotice
      kind={state === 'unsure' ? 'warn' : 'stop'}
      title={
        title ??
        i18n._({ id: 'fate.held', message: 'Stoppat före leverans: något hade ändrats. Inget skickades.' })
      }
      actions={
        <Button small icon="send" onClick={() => void again()}>
          {i18n._({ id: 'fate.again', message: 'Skicka igen' })}
        </Button>
      }
    />
  )
}
