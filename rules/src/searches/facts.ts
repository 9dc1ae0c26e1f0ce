/** What is asked before, and after, someone looks for a person: on the internet, or in our own store. */
import type { Decision, FactsOf, Rule } from '../decision.ts'

/** The facts of the report (requirements 4.7). */
export const searchSpace2012 = {
  actor: ['authority', 'other'],
  mode: ['single', 'routine'],
  assess: ['done', 'missing'],
  motive: ['relevant', 'irrelevant'],
  subject: ['client', 'parent', 'third_party'],
  concern: ['yes', 'no'],
  informed: ['yes', 'no'],
  source: ['open', 'locked'],
  account: ['none_needed', 'official', 'private'],
  use: ['discussion', 'preparation', 'decision'],
} as const

export const searchSpace = {
  ...searchSpace2012,
  mode: [...searchSpace2012.mode, 'bulk'],
  source: [...searchSpace2012.source, 'login_any'],
  account: [...searchSpace2012.account, 'fictitious'],
  use: [...searchSpace2012.use, 'unused'],
  where: ['internet', 'own_store'],
  term: ['name_or_number', 'free_text'],
  /** Before the search, or with a find in hand. */
  phase: ['before', 'after'],
  purpose: ['set', 'missing'],
  /** Is it surely the right person? */
  ident: ['sure', 'unsure'],
  others: ['none', 'masked', 'visible'],
  doc: ['yes', 'no'],
  /** Shown to the party, with time to answer. */
  comm: ['yes', 'no'],
} as const

export type SearchFacts = FactsOf<typeof searchSpace>
export type SearchFacts2012 = FactsOf<typeof searchSpace2012>

/** What an unknown fact counts as. */
export const leastFavourableSearch2012 = {
  actor: 'other',
  mode: 'routine',
  assess: 'missing',
  motive: 'irrelevant',
  subject: 'third_party',
  concern: 'no',
  informed: 'no',
  source: 'locked',
  account: 'private',
  use: 'decision',
} as const satisfies SearchFacts2012

export const leastFavourableSearch = {
  ...leastFavourableSearch2012,
  mode: 'bulk',
  where: 'internet',
  term: 'free_text',
  phase: 'after',
  purpose: 'missing',
  ident: 'unsure',
  others: 'visible',
  doc: 'no',
  comm: 'no',
} as const satisfies SearchFacts

/** What the report did not know, as the nearest there was. */
export const readAs2012 = {
  mode: { bulk: 'routine' },
  source: { login_any: 'locked' },
  account: { fictitious: 'private' },
  use: { unused: 'discussion' },
} as const

type Newer = Pick<SearchFacts, keyof typeof readAs2012>

/** Did the report speak of this? */
export const searchExisted2012 = (facts: Newer): boolean =>
  !Object.entries(readAs2012).some(([fact, values]) => Object.hasOwn(values, facts[fact as keyof Newer]))

export function searchFacts2012(facts: SearchFacts): SearchFacts2012 {
  const { mode, source, account, use } = facts
  return {
    ...facts,
    mode: mode === 'bulk' ? readAs2012.mode[mode] : mode,
    source: source === 'login_any' ? readAs2012.source[source] : source,
    account: account === 'fictitious' ? readAs2012.account[account] : account,
    use: use === 'unused' ? readAs2012.use[use] : use,
  }
}

export const searchTableOrder2012 = [
  'use',
  'mode',
  'assess',
  'motive',
  'subject',
  'concern',
  'informed',
  'source',
  'account',
  'actor',
] as const satisfies (keyof SearchFacts2012)[]

export const searchTableOrder = [
  'where',
  'term',
  'account',
  'source',
  'mode',
  'motive',
  'subject',
  'concern',
  'purpose',
  'assess',
  'informed',
  'phase',
  'use',
  'ident',
  'actor',
  'others',
  'doc',
  'comm',
] as const satisfies (keyof SearchFacts)[]

export const searchOutcomes = ['ALLOW', 'REQUIRE', 'DENY', 'DELETE'] as const
export const searchSteps = [
  'SET_PURPOSE',
  'INDIVIDUAL_ASSESSMENT',
  'INFORM_CLIENT',
  'ASK_LAWYER',
  'MASK_OTHERS',
  'DOCUMENT',
  'COMMUNICATE',
] as const
/** What goes with a permission, or with a find that may not be kept. */
export const searchDuties = [
  'LOG_SEARCH',
  'SEARCH_ONCE',
  'DESTROY_FIND',
  'WEIGH_WITH_OTHER_FACTS',
  'COMMUNICATE_BEFORE_DECISION',
  'TALK_WITH_CLIENT',
] as const
export const searchActs = ['sort', 'document'] as const
export const searchOffers = [
  'name_or_number',
  'open_page',
  'ask_client',
  'single_search',
  'discussion',
  'destroy_find',
] as const

export interface SearchQuestion {
  readonly facts: SearchFacts
  readonly outcome: (typeof searchOutcomes)[number]
  readonly step: (typeof searchSteps)[number] | (typeof searchDuties)[number]
  readonly act: (typeof searchActs)[number]
  readonly offer: (typeof searchOffers)[number]
  readonly warning: never
}
export type SearchRule = Rule<SearchQuestion>
export type SearchRule2012 = Rule<SearchQuestion, SearchFacts2012>
export type SearchDecision = Decision<SearchQuestion>
