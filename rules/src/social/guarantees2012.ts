/** What the report promises about publishing, each promise with a rule list that breaks it. */
import {
  allows,
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
  leastFavourablePublish2012,
  type PublishFacts2012,
  type PublishQuestion,
  publishSpace2012,
  publishTableOrder2012,
} from './facts.ts'
import { publishRules2012 } from './stockholm2012.ts'

type Space = typeof publishSpace2012

const inOrder = (f: PublishFacts2012): boolean =>
  f.acc === 'official' &&
  f.purpose === 'set' &&
  f.terms === 'followable' &&
  f.approval === 'given' &&
  f.setup === 'complete' &&
  f.content === 'clean' &&
  f.role === 'clear'

const { without, changed, first } = faultsIn(publishRules2012)

const guarantees: readonly Guarantee<Space, PublishQuestion, PublishFacts2012>[] = [
  ['the last rule fits whatever is left', lastRuleFitsEverything, without('B09')],
  [
    'ALLOW is exactly where everything is in order',
    exactly(allows, ({ sets }) => sets.like(inOrder)),
    without('B07'),
  ],
  [
    'a required step always changes the facts',
    everyStepChangesTheFacts(required2012),
    changed('B08', { step: 'APPROVE' }),
  ],
  [
    'at most five steps lead to the last word',
    roadsEndWithin(5, required2012),
    changed('B08', { step: 'APPROVE' }),
  ],
  [
    'every refusal leads to a post that may be published, or to our own website',
    everyRefusalLeadsOn(required2012, offered2012, ({ offers }) => offers.includes('own_website')),
    changed('B07', { offers: [] }),
  ],
  [
    'a missing fact opens nothing that the real one would not',
    standInsOpenNothing(leastFavourablePublish2012, allows),
    first('B09', { approval: ['missing'] }),
  ],
]

export const publishProof2012 = proofOf(
  { space: publishSpace2012, order: publishTableOrder2012, rules: publishRules2012 },
  guarantees,
)
