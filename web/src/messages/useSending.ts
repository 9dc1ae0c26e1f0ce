import { i18n } from '@lingui/core'
import { useEffect, useRef, useState } from 'react'
import type { ConversationView, Release, SendAnswer } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { useOnline } from '../frame/online.ts'
import { refresh } from '../query.ts'
import { useMe } from '../session.tsx'
import { toast } from '../ui/toast.ts'
import { overtakenBy } from './draft.ts'
import { undoSending } from './undoSending.ts'
import type { useDraft } from './useDraft.ts'

/** Sends what is written, once, and never past a message that nobody has read. */
export function useSending(
  conversation: ConversationView,
  writing: ReturnType<typeof useDraft>,
  release: Release | undefined,
) {
  const me = useMe()
  const online = useOnline()
  const { draft, reset } = writing
  const [seen, setSeen] = useState(conversation.lastMessageId)
  const [refusal, setRefusal] = useState<{ answer: SendAnswer; draft: object }>()
  const [problem, setProblem] = useState<ApiError>()
  const [sending, setSending] = useState(false)
  const busy = useRef(false)
  const newer = overtakenBy(conversation, seen, me.name)
  const overtaken = draft.text.trim() ? newer : undefined
  const read = () => {
    setSeen(conversation.lastMessageId)
    setProblem(undefined)
  }
  useEffect(() => {
    if (!overtaken) setSeen(conversation.lastMessageId)
  }, [overtaken, conversation.lastMessageId])

  const send = async () => {
    if (busy.current || !online || overtaken) return
    busy.current = true
    setSending(true)
    setProblem(undefined)
    try {
      await writing.settle()
      const point = conversation.channels.find((one) => one.channel === draft.channel)?.contactPoint
      const answer = await api(
        'POST /api/conversations/:id/messages',
        { id: conversation.id },
        { ...draft, ...(release && { release }), contactPointId: point?.id ?? null, lastMessageId: seen },
      )
      if (!answer.sent) setRefusal({ answer, draft })
      else {
        reset({ draft: null, channels: conversation.channels })
        tell(answer, conversation.id)
      }
    } catch (thrown) {
      if (thrown instanceof ApiError) setProblem(thrown)
      else throw thrown
    } finally {
      busy.current = false
      setSending(false)
      refresh(`/api/conversations/${conversation.id}`, '/api/conversations?')
    }
  }
  return { send: () => void send(), sending, online, overtaken, read, refusal, problem }
}

/** What happened, and for ten seconds the way back. */
function tell(answer: SendAnswer, conversationId: string): void {
  const { messageId, undoUntil } = answer
  if (!messageId) return
  if (!undoUntil) {
    toast({
      text: i18n._({
        id: 'letter.made',
        message: 'Brevet är sparat. Skriv ut det här och posta det.',
      }),
    })
    return
  }
  const left = Math.max(1, Math.ceil((Date.parse(undoUntil) - Date.now()) / 1000))
  toast({
    text: goesIn(left),
    counting: goesIn,
    action: {
      label: i18n._({ id: 'undo', message: 'Ångra' }),
      run: () => void undoSending(messageId, conversationId),
    },
    seconds: left,
  })
}

const goesIn = (left: number) =>
  i18n._({ id: 'fate.queued', message: 'Skickas om {left} s', values: { left } })
