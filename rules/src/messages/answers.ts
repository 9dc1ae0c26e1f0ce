/** How the sending rules are written: what each answers. */
import { ruleOf } from '../rule.ts'
import type { SendDuty, SendQuestion, SendRule, SendStep } from './facts.ts'

type Offers = SendRule['offers']

export const rule = ruleOf<SendQuestion>()
export const allow = { outcome: 'ALLOW' } as const
export const allowWith = (step: SendDuty | null, ...offers: Offers) =>
  ({ outcome: 'ALLOW', step, offers }) as const
export const deny = (...offers: Offers) => ({ outcome: 'DENY', offers }) as const
/** A version in general terms may go the same way; a time may stand. */
export const general = (...offers: Offers) => ({ outcome: 'GENERAL', offers }) as const
/** As `general`, but without any personal data. */
export const general0 = (...offers: Offers) => ({ outcome: 'GENERAL0', offers }) as const
/** Only the neutral notice leaves; the text stays behind log-in. */
export const noticeOnly = (...offers: Offers) => ({ outcome: 'NOTICE_ONLY', offers }) as const
export const requires = (step: SendStep, ...offers: Offers) => ({ outcome: 'REQUIRE', step, offers }) as const
