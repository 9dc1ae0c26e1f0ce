/** What the report promises about looking for a person, each promise with a rule list that breaks it. */
import {
  allows,
  betterTakesNothingAway,
  everyRefusalLeadsOn,
  everyStepChangesTheFacts,
  exactly,
  type Guarantee,
  lastRuleFitsEverything,
  roadsEndWithin,
  standInsOpenNothing,
} from '../proving/guarantees.ts'
import { faultsIn } from '../proving/planting.ts'
import { proofOf } from '../proving/proof.ts'
import { offered2012, required2012 } from './consequences.ts'
import {
  leastFavourableSearch2012,
  type SearchFacts2012,
  type SearchQuestion,
  searchSpace2012,
  searchTableOrder2012,
} from './facts.ts'
import { searchRules2012 } from './stockholm2012.ts'

type Space = typeof searchSpace2012

const inOrder = (f: SearchFacts2012): boolean =>
  f.use !== 'decision' &&
  f.mode === 'single' &&
  f.assess === 'done' &&
  f.motive === 'relevant' &&
  (f.subject === 'client' || (f.subject === 'parent' && f.concern === 'yes')) &&
  f.informed === 'yes' &&
  f.source === 'open' &&
  f.account !== 'private' &&
  (f.actor === 'authority' || f.use === 'discussion')

const { without, changed, first } = faultsIn(searchRules2012)

const guarantees: readonly Guarantee<Space, SearchQuestion, SearchFacts2012>[] = [
  ['the last rule fits whatever is left', lastRuleFitsEverything, without('Z12')],
  [
    'ALLOW is exactly where everything is in order',
    exactly(allows, ({ sets }) => sets.like(inOrder)),
    without('Z05'),
  ],
  [
    'a required step always changes the facts',
    everyStepChangesTheFacts(required2012),
    changed('Z07', { step: 'INDIVIDUAL_ASSESSMENT' }),
  ],
  [
    'at most two steps lead to the last word',
    roadsEndWithin(2, required2012),
    changed('Z07', { step: 'INDIVIDUAL_ASSESSMENT' }),
  ],
  [
    'every refusal shows a way that is permitted, or sends us to ask the client',
    everyRefusalLeadsOn(required2012, offered2012, ({ offers }) => offers.includes('ask_client')),
    changed('Z10', { offers: [] }),
  ],
  [
    'better never takes a permission away',
    betterTakesNothingAway([
      ['mode', 'routine', 'single'],
      ['assess', 'missing', 'done'],
      ['motive', 'irrelevant', 'relevant'],
      ['subject', 'third_party', 'client'],
      ['concern', 'no', 'yes'],
      ['informed', 'no', 'yes'],
      ['source', 'locked', 'open'],
      ['account', 'private', 'none_needed'],
      ['actor', 'other', 'authority'],
    ]),
    first('Z05', { concern: ['yes'] }),
  ],
  [
    'a missing fact opens nothing that the real one would not',
    standInsOpenNothing(leastFavourableSearch2012, allows),
    first('Z12', { informed: ['no'] }),
  ],
]

export const searchProof2012 = proofOf(
  { space: searchSpace2012, order: searchTableOrder2012, rules: searchRules2012 },
  guarantees,
)
