/** What the report promises about outreach, each promise with a rule list that breaks it. */
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
  leastFavourableOutreach2012,
  type OutreachFacts2012,
  type OutreachQuestion,
  outreachSpace2012,
  outreachTableOrder2012,
} from './facts.ts'
import { outreachRules2012 } from './stockholm2012.ts'

type Space = typeof outreachSpace2012

const inOrder = (f: OutreachFacts2012): boolean =>
  (f.account === 'not_needed' || f.pageok === 'yes') &&
  f.content === 'general' &&
  (f.contact === 'open_presence' || (f.agreement === 'signed' && f.relation === 'unknown_person'))

const { without, changed, first } = faultsIn(outreachRules2012)

const guarantees: readonly Guarantee<Space, OutreachQuestion, OutreachFacts2012>[] = [
  ['the last rule fits whatever is left', lastRuleFitsEverything, without('U08')],
  [
    'ALLOW is exactly where everything is in order',
    exactly(allows, ({ sets }) => sets.like(inOrder)),
    without('U04'),
  ],
  [
    'a required step always changes the facts',
    everyStepChangesTheFacts(required2012),
    changed('U05', { step: 'COMPLETE_PAGE' }),
  ],
  [
    'at most one step leads to the last word',
    roadsEndWithin(1, required2012),
    changed('U05', { step: 'COMPLETE_PAGE' }),
  ],
  [
    'every refusal leads to something permitted, or to the gate',
    everyRefusalLeadsOn(required2012, offered2012, ({ step }) => step === 'SEND_GATE'),
    changed('U03', { offers: [] }),
  ],
  [
    'better never takes a permission away',
    betterTakesNothingAway([
      ['account', 'needed', 'not_needed'],
      ['pageok', 'no', 'yes'],
      ['agreement', 'missing', 'signed'],
      ['content', 'personal', 'general'],
    ]),
    first('U03', { agreement: ['signed'], account: ['not_needed'] }),
  ],
  [
    'a missing fact opens nothing that the real one would not',
    standInsOpenNothing(leastFavourableOutreach2012, allows),
    first('U08', { agreement: ['missing'] }),
  ],
]

export const outreachProof2012 = proofOf(
  { space: outreachSpace2012, order: outreachTableOrder2012, rules: outreachRules2012 },
  guarantees,
)
