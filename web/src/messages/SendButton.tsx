import { i18n } from '@lingui/core'
import type { ChannelOption } from '../../../server/src/contract.ts'
import { Button } from '../ui/Button.tsx'
import type { Draft } from './draft.ts'

/** What Ctrl+Enter does is written on the button that does it. */
export const MAIN_KEYS = 'Ctrl ↵'

export interface Sending {
  send: () => void
  sending: boolean
  online: boolean
  /** A newer message that has not been read. */
  overtaken: unknown
}
interface Props {
  draft: Draft
  option: ChannelOption
  sending: Sending
  onAddress: () => void
}

/** Sends, or says what stands in the way: never a dead grey button. */
export function SendButton({ draft, option, sending, onAddress }: Props) {
  const { online, overtaken } = sending
  if (!option.contactPoint)
    return (
      <Button kind="primary" icon="pen" onClick={onAddress}>
        {draft.channel === 'letter'
          ? i18n._({ id: 'send.noAddress', message: 'Lägg till postadress' })
          : i18n._({ id: 'send.noEmail', message: 'Lägg till e-postadress' })}
      </Button>
    )
  if (!online)
    return (
      <p className="sm b">
        {i18n._({ id: 'send.offline', message: 'Kan inte skickas utan kontakt. Texten finns kvar.' })}
      </p>
    )
  if (overtaken)
    return (
      <p className="sm b">
        {i18n._({ id: 'send.readFirst', message: 'Kan skickas när du har läst det nya meddelandet.' })}
      </p>
    )
  return (
    <Button
      kind="primary"
      icon={draft.channel === 'letter' ? 'letter' : 'send'}
      keys={MAIN_KEYS}
      onClick={sending.send}
      aria-busy={sending.sending}
    >
      {draft.channel === 'letter'
        ? i18n._({ id: 'send.letter', message: 'Gör brevet klart' })
        : i18n._({ id: 'send.email', message: 'Skicka e-post' })}
    </Button>
  )
}
