import type { Channel, ContentClass } from '../../../../server/src/contract.ts'
import type { Run, Standing } from './run.ts'

const CHANNELS: readonly Channel[] = ['external_email', 'phone', 'letter', 'meeting']
const CLASSES: Readonly<Record<string, ContentClass>> = { none: 1, personal: 2, sensitive: 3, secrecy: 3 }
/** What may go at most, where the answer is no to what was asked. */
const CAPPED: Readonly<Record<string, ContentClass>> = { GENERAL: 2, GENERAL0: 1, NOTICE_ONLY: 1 }

/** Channel and class for the inbox. Undefined where nothing may go, or where the inbox has no such channel. */
export function draftOf(
  { entrance }: Run,
  { facts, decision }: Standing,
): { channel: Channel; contentClass: ContentClass } | undefined {
  const channel = CHANNELS.find((one) => entrance.question === 'send' && one === facts.ch)
  if (channel === undefined) return undefined
  const contentClass = decision.outcome === 'ALLOW' ? CLASSES[facts.sens ?? ''] : CAPPED[decision.outcome]
  return contentClass && { channel, contentClass }
}
