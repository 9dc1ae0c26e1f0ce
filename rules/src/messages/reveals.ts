/** Does what can be read without logging in tell that it is the social services? (L-12: the contact itself is secret.) */
import type { BaseFacts } from './ceiling.ts'
import type { SendFacts } from './facts.ts'

/** What stands in them can be read by whoever sees the message: an e-mail lies open unless it is locked to the recipient. */
const liesOpen = ({ ch, enc }: Pick<SendFacts, 'ch' | 'enc'>) =>
  ch === 'sms' || ch === 'external_chat' || ch === 'sns_message' || (ch === 'external_email' && enc === 'no')

/** The channel's own profile, raised when the words tell (`wordsTell`); words never lower it (D10). */
export function revealsFact(base: BaseFacts, wordsTell: boolean): SendFacts['reveals'] {
  return base.reveals === 'no' && wordsTell && liesOpen(base) ? 'yes' : base.reveals
}
