/** What the law is asked in tests of the room that decides about it. */
import type { SendFacts } from '@slussen/rules'
import type { LocalRuleBody } from '../decisions/index.ts'
import { sendFacts } from './sendFacts.ts'

/** Let go by N83. */
export const neutralAnswer: SendFacts = { ...sendFacts, sens: 'none' }

/** No e-mail out of the house at all, but for danger. */
export const rowBody: LocalRuleBody = {
  question: 'send',
  where: { dir: ['reply', 'initiated'], ch: ['external_email'], danger: ['no'] },
  outcome: 'DENY',
  step: null,
  offers: ['phone', 'letter', 'meeting'],
  reason: { sv: 'Hos oss skickas ingen e-post till klienter.', en: 'We send no e-mail to clients.' },
  unitId: null,
  decidedBy: 'Socialnämnden § 41',
  decidedOn: '2026-11-24',
  from: '2026-11-24',
  until: null,
}
