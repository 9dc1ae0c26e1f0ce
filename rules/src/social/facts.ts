/** What is asked before something is published on a page or account of ours. */
import type { Decision, FactsOf, Rule } from '../decision.ts'

/** The facts of the report (requirements 4.7). */
export const publishSpace2012 = {
  acc: ['official', 'private'],
  purpose: ['set', 'missing'],
  terms: ['followable', 'not_followable', 'not_reviewed'],
  approval: ['given', 'missing'],
  setup: ['complete', 'incomplete'],
  content: ['clean', 'privacy_violating', 'secret'],
  role: ['clear', 'unclear'],
} as const

export const publishSpace = {
  ...publishSpace2012,
  /** Arrangement with the platform on joint controllership. */
  joint: ['not_needed', 'arranged', 'missing'],
  third: ['eea_only', 'assessed', 'missing'],
  dpia: ['done', 'missing'],
  /** The page says who we are, who sees what is written, records, data protection. */
  info: ['complete', 'incomplete'],
  comments: ['closed', 'open'],
  /** Someone is set to read, every day that comments are open. */
  watch: ['staffed', 'missing'],
  /** Alternative text, captions, headings, plain language. */
  access: ['checked', 'unchecked'],
} as const

export type PublishFacts = FactsOf<typeof publishSpace>
export type PublishFacts2012 = FactsOf<typeof publishSpace2012>

/** What an unknown fact counts as. */
export const leastFavourablePublish2012 = {
  acc: 'private',
  purpose: 'missing',
  terms: 'not_followable',
  approval: 'missing',
  setup: 'incomplete',
  content: 'secret',
  role: 'unclear',
} as const satisfies PublishFacts2012

export const leastFavourablePublish = {
  ...leastFavourablePublish2012,
  joint: 'missing',
  third: 'missing',
  dpia: 'missing',
  info: 'incomplete',
  comments: 'open',
  watch: 'missing',
  access: 'unchecked',
} as const satisfies PublishFacts

export const publishTableOrder2012 = [
  'acc',
  'purpose',
  'terms',
  'approval',
  'setup',
  'content',
  'role',
] as const satisfies (keyof PublishFacts2012)[]

export const publishTableOrder = [
  'acc',
  'content',
  'terms',
  'purpose',
  'joint',
  'third',
  'dpia',
  'approval',
  'setup',
  'info',
  'comments',
  'watch',
  'role',
  'access',
] as const satisfies (keyof PublishFacts)[]

export const publishOutcomes = ['ALLOW', 'REQUIRE', 'DENY'] as const
export const publishSteps = [
  'SET_PURPOSE',
  'REVIEW_PLATFORM',
  'APPROVE',
  'COMPLETE_PAGE',
  'EDIT_POST',
] as const
export const publishOffers = [
  'official_account',
  'own_website',
  'rewrite_without_person',
  'close_comments',
] as const

export interface PublishQuestion {
  readonly facts: PublishFacts
  readonly outcome: (typeof publishOutcomes)[number]
  readonly step: (typeof publishSteps)[number]
  readonly act: never
  readonly offer: (typeof publishOffers)[number]
  readonly warning: never
}
export type PublishRule = Rule<PublishQuestion>
export type PublishRule2012 = Rule<PublishQuestion, PublishFacts2012>
export type PublishDecision = Decision<PublishQuestion>
