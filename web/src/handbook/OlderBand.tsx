import { i18n } from '@lingui/core'
import { InlineNotice } from '../ui/InlineNotice.tsx'
import { Link } from '../ui/Link.tsx'
import { longDay } from '../ui/time.ts'

interface Props {
  on: string
  /** The last day it read so; null when it reads so today, undefined where that is not known. */
  until: string | null | undefined
  /** Where it stands as it reads now. */
  now: string
}

/** So that nobody takes how the handbook read for how it reads. */
export function OlderBand({ on, until, now }: Props) {
  return (
    <InlineNotice
      kind="warn"
      title={titleOf(on, until)}
      actions={<Link to={now}>{i18n._({ id: 'handbook.older.now', message: 'Läs det som gäller nu' })}</Link>}
    >
      {until &&
        i18n._({ id: 'handbook.older.on', message: 'Så löd sidan den {day}.', values: { day: longDay(on) } })}
    </InlineNotice>
  )
}

function titleOf(on: string, until: string | null | undefined): string {
  const day = longDay(until ?? on)
  if (until === null)
    return i18n._({
      id: 'handbook.older.same',
      message: 'Så löd det den {day}, och så lyder det än.',
      values: { day },
    })
  if (until === undefined)
    return i18n._({ id: 'handbook.older.book', message: 'Så löd handboken den {day}.', values: { day } })
  return i18n._({ id: 'handbook.older', message: 'Gällde till {day}', values: { day } })
}
