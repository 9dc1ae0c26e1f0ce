import { type BaseFacts, type Ceiling, ceiling, leastFavourableSend } from '@slussen/rules'
import type { ChannelOption } from '../../../server/src/contract.ts'

/** What each way to the person can carry at most. A fact that is missing takes its least favourable value. */
export function reach(
  channels: readonly ChannelOption[],
): Readonly<Record<Ceiling, readonly ChannelOption[]>> {
  const found: Record<Ceiling, ChannelOption[]> = {
    everything: [],
    general: [],
    nothing_personal: [],
    nothing: [],
  }
  for (const option of channels) found[ceiling(factsOf(option))].push(option)
  return found
}

function factsOf({ channel, facts }: ChannelOption): BaseFacts {
  return { ...leastFavourableSend, dir: 'initiated', ch: channel, ...facts } as BaseFacts
}
