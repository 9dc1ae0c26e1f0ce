/** What is asked where staff are present online to reach people who have not come to us. */
import type { Decision, FactsOf, Rule } from '../decision.ts'

/** The facts of the report (requirements 4.7). */
export const outreachSpace2012 = {
  account: ['not_needed', 'needed'],
  /** The site's page or account fulfils what is asked of one. */
  pageok: ['yes', 'no'],
  agreement: ['signed', 'missing'],
  contact: ['open_presence', 'direct_message'],
  relation: ['unknown_person', 'client'],
  area: ['inside', 'outside', 'unknown'],
  content: ['general', 'personal'],
} as const

export const outreachSpace = {
  ...outreachSpace2012,
  alarm: ['none', 'child_at_risk', 'acute'],
  /** Under the service's name, or not. */
  presence: ['open', 'covert'],
  keeps: ['nothing', 'counts', 'persons'],
  opened: ['by_person', 'by_us'],
  /** Said who we are and what we offer. */
  intro: ['said', 'unsaid'],
} as const

export type OutreachFacts = FactsOf<typeof outreachSpace>
export type OutreachFacts2012 = FactsOf<typeof outreachSpace2012>

/** What an unknown fact counts as. */
export const leastFavourableOutreach2012 = {
  account: 'needed',
  pageok: 'no',
  agreement: 'missing',
  contact: 'direct_message',
  relation: 'client',
  area: 'unknown',
  content: 'personal',
} as const satisfies OutreachFacts2012

export const leastFavourableOutreach = {
  ...leastFavourableOutreach2012,
  alarm: 'none',
  presence: 'covert',
  keeps: 'persons',
  opened: 'by_us',
  intro: 'unsaid',
} as const satisfies OutreachFacts

export const outreachTableOrder2012 = [
  'account',
  'pageok',
  'contact',
  'agreement',
  'content',
  'relation',
  'area',
] as const satisfies (keyof OutreachFacts2012)[]

export const outreachTableOrder = [
  'alarm',
  'presence',
  'keeps',
  'account',
  'pageok',
  'contact',
  'content',
  'opened',
  'relation',
  'intro',
  'area',
] as const satisfies (keyof OutreachFacts)[]

export const outreachOutcomes = ['ALLOW', 'REQUIRE', 'DENY'] as const
export const outreachSteps = ['REPORT_CONCERN', 'COMPLETE_PAGE', 'SEND_GATE', 'SAY_WHO_WE_ARE'] as const
/** What goes with a permission. */
export const outreachDuties = ['ACT_NOW', 'REFER', 'ASK_WHERE', 'POINT_TO_SAFE_CHANNEL'] as const
export const outreachOffers = [
  'phone',
  'open_presence',
  'counts_only',
  'another_place',
  'general_text',
  'safe_chat_link',
] as const

export interface OutreachQuestion {
  readonly facts: OutreachFacts
  readonly outcome: (typeof outreachOutcomes)[number]
  readonly step: (typeof outreachSteps)[number] | (typeof outreachDuties)[number]
  readonly act: never
  readonly offer: (typeof outreachOffers)[number]
  readonly warning: never
}
export type OutreachRule = Rule<OutreachQuestion>
export type OutreachRule2012 = Rule<OutreachQuestion, OutreachFacts2012>
export type OutreachDecision = Decision<OutreachQuestion>
