import { i18n } from '@lingui/core'
import { useEffect, useRef, useState } from 'react'
import type { FilingView } from '../../../server/src/contract.ts'
import { Button, LinkButton } from '../ui/Button.tsx'
import { InlineNotice } from '../ui/InlineNotice.tsx'
import { clock } from '../ui/time.ts'
import { undoFiling } from './filed.ts'
import { CHOICE_NAMES } from './words.ts'

/** The message has its place. It can be taken back for ten minutes, and the next one is a press away. */
export function FiledNotice({ view }: { view: FilingView }) {
  const { place, label, recordId, undoUntil } = view.message.filing
  const [running, setRunning] = useState(false)
  const top = useRef<HTMLDivElement>(null)
  const next = view.queue.nextMessageId
  useEffect(() => top.current?.focus(), [])
  const undo = async (id: string) => {
    setRunning(true)
    await undoFiling(id)
    setRunning(false)
  }
  return (
    <div ref={top} tabIndex={-1}>
      <InlineNotice
        kind="ok"
        title={i18n._({
          id: 'filing.filedIn',
          message: 'Bevarat: {place}',
          values: { place: label || (place ? i18n._(CHOICE_NAMES[place]) : '') },
        })}
        actions={
          <>
            {next && (
              <LinkButton to={`/bevara/${next}`} kind="primary">
                {i18n._({ id: 'filing.takeNext', message: 'Ta nästa meddelande' })}
              </LinkButton>
            )}
            {recordId && (
              <LinkButton to={`/register/${recordId}`}>
                {i18n._({ id: 'filing.openEntry', message: 'Öppna handlingen' })}
              </LinkButton>
            )}
            {recordId && undoUntil && (
              <Button onClick={() => void undo(recordId)} disabled={running}>
                {i18n._({
                  id: 'filing.undoUntil',
                  message: 'Ångra (till kl. {time})',
                  values: { time: clock(undoUntil) },
                })}
              </Button>
            )}
          </>
        }
      />
    </div>
  )
}
