import { type BaseFacts, type Ceiling, ceiling, type DailyLaw, leastFavourableSend } from '@slussen/rules'
import type { ChannelOption } from '../../../server/src/contract.ts'

/** Ways that lead nowhere without an address or a number; a meeting needs none. */
const NEEDS_ADDRESS: readonly ChannelOption['channel'][] = ['external_email', 'phone', 'letter']

export type Reach = Readonly<Record<Ceiling | 'missing', readonly ChannelOption[]>>

/** What each way to the person can carry at most; `missing` are those we have no address or number for. */
export function reach(law: DailyLaw, channels: readonly ChannelOption[]): Reach {
  const found: Record<Ceiling | 'missing', ChannelOption[]> = {
    everything: [],
    general: [],
    nothing_personal: [],
    nothing: [],
    missing: [],
  }
  for (const option of channels) {
    const missing = option.contactPoint === null && NEEDS_ADDRESS.includes(option.channel)
    found[missing ? 'missing' : ceiling(law, factsOf(option))].push(option)
  }
  return found
}

/** A fact that is not there takes its least favourable value. */
function factsOf({ channel, facts }: ChannelOption): BaseFacts {
  return { ...leastFavourableSend, dir: 'initiated', ch: channel, ...facts } as BaseFacts
}
