import { i18n } from '@lingui/core'
import { type Ceiling, ceiling, type DailyLaw } from '@slussen/rules'
import type { Channel, ChannelOption } from '../../../server/src/contract.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { isWritten, type Written } from './draft.ts'
import { baseFacts } from './gate.ts'
import { channelName } from './words.ts'

interface Props {
  law: DailyLaw
  options: readonly ChannelOption[]
  chosen: Channel
  onWrite: (channel: Written) => void
  onTask: (kind: 'call' | 'meeting') => void
  /** Whose numbers and addresses are known; before that nothing is missing yet. */
  linked: boolean
}

const SIGNS: Record<Ceiling, IconName> = {
  everything: 'ok',
  general: 'warn',
  nothing_personal: 'warn',
  nothing: 'stop',
}

/** Before a word is written: the most each way may carry. Not a stop, and asked of the same rules. */
export function ChannelRow({ law, options, chosen, onWrite, onTask, linked }: Props) {
  const isMissing = ({ channel, contactPoint }: ChannelOption) =>
    linked && contactPoint === null && channel !== 'meeting'
  return (
    <fieldset
      className="channels"
      aria-label={i18n._({ id: 'composer.channels', message: 'Kanal, och vad den får bära' })}
    >
      {options.map((option) => {
        const { channel } = option
        const most = ceiling(law, baseFacts(option))
        const missing = isMissing(option)
        return (
          <button
            key={channel}
            type="button"
            aria-pressed={isWritten(channel) ? channel === chosen : undefined}
            aria-haspopup={isWritten(channel) ? undefined : 'dialog'}
            onClick={() =>
              isWritten(channel) ? onWrite(channel) : onTask(channel === 'phone' ? 'call' : 'meeting')
            }
          >
            <Icon name={missing ? 'warn' : SIGNS[most]} />
            <span>
              {channelName(channel)}
              <span className="channels-most">
                : {missing ? i18n._({ id: 'channel.missing', message: 'uppgift saknas' }) : mostWords(most)}
              </span>
            </span>
          </button>
        )
      })}
    </fieldset>
  )
}

function mostWords(most: Ceiling): string {
  switch (most) {
    case 'everything':
      return i18n._({ id: 'ceiling.everything', message: 'allt' })
    case 'general':
      return i18n._({ id: 'ceiling.general', message: 'bara allmänt' })
    case 'nothing_personal':
      return i18n._({ id: 'ceiling.nothingPersonal', message: 'inget om personen' })
    default:
      return i18n._({ id: 'ceiling.nothing', message: 'inget nu' })
  }
}
