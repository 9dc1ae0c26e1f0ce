/**
 * The channel gate by the law in force: 86 rules, read from the top, and the first that fits decides. The order is what
 * comes in and danger · what never goes · which class it is · what never goes this way · the channel itself · to whom
 * and who it is · what shows and follows along · the client's choice and the analysis · what may go. So the officer
 * first hears what cannot be helped, then what can.
 */
import type { SendRule } from './facts.ts'
import { incomingAndNever } from './sverige2026/arriving.ts'
import { channelAndPerson } from './sverige2026/channel.ts'
import { whichClass } from './sverige2026/content.ts'
import { whatFollows } from './sverige2026/following.ts'
import { permitted } from './sverige2026/permitted.ts'

export const sendRules2026: readonly SendRule[] = [
  ...incomingAndNever,
  ...whichClass,
  ...channelAndPerson,
  ...whatFollows,
  ...permitted,
]
