/** What is promised about publishing by the law in force, each promise with a rule list that breaks it. */
import {
  allows,
  type Broken,
  betterIsNeverStricter,
  everyRefusalLeadsOn,
  everyStepChangesTheFacts,
  exactly,
  type Guarantee,
  lastRuleFitsEverything,
  never,
  roadsEndWithin,
  standInsOpenNothing,
} from '../proving/guarantees.ts'
import { faultsIn } from '../proving/planting.ts'
import { proofOf } from '../proving/proof.ts'
import { stockholm2012 } from '../stockholm2012.ts'
import { survey } from '../survey.ts'
import { offered2026, required2026 } from './consequences.ts'
import {
  leastFavourablePublish,
  type PublishFacts,
  type PublishQuestion,
  publishSpace,
  publishTableOrder,
} from './facts.ts'
import { publishRules2026 } from './sverige2026.ts'

type Space = typeof publishSpace

const inOrder = (f: PublishFacts): boolean =>
  f.acc === 'official' &&
  f.content === 'clean' &&
  f.terms === 'followable' &&
  f.purpose === 'set' &&
  f.joint !== 'missing' &&
  f.third !== 'missing' &&
  f.dpia === 'done' &&
  f.approval === 'given' &&
  f.setup === 'complete' &&
  f.info === 'complete' &&
  (f.comments === 'closed' || f.watch === 'staffed') &&
  f.role === 'clear' &&
  f.access === 'checked'

const milderThan2012: Broken<Space, PublishQuestion> = (law) =>
  law.sets.without(
    law.answered(allows),
    survey(law.sets, stockholm2012.questions.publish.cases).answered(allows),
  )

const { without, changed, first } = faultsIn(publishRules2026)

const guarantees: readonly Guarantee<Space, PublishQuestion>[] = [
  ['the last rule fits whatever is left', lastRuleFitsEverything, without('NP15')],
  [
    'ALLOW is exactly where everything is in order',
    exactly(allows, ({ sets }) => sets.like(inOrder)),
    without('NP12'),
  ],
  ['nobody speaks for us from a private account', never(allows, (f) => f.acc === 'private'), without('NP01')],
  [
    'nothing that reveals or violates anybody is published',
    never(allows, (f) => f.content !== 'clean'),
    without('NP02'),
  ],
  ['nothing is published that the report would not have let pass', milderThan2012, without('NP13')],
  [
    'a required step always changes the facts',
    everyStepChangesTheFacts(required2026),
    changed('NP14', { step: 'APPROVE' }),
  ],
  [
    'at most five steps lead to the last word',
    roadsEndWithin(5, required2026),
    changed('NP09', { step: 'SET_PURPOSE' }),
  ],
  [
    'every refusal leads to a post that may be published, or to our own website',
    everyRefusalLeadsOn(required2026, offered2026, ({ offers }) => offers.includes('own_website')),
    changed('NP02', { offers: [] }),
  ],
  [
    'better never answers stricter',
    betterIsNeverStricter([
      ['acc', 'private', 'official'],
      ['purpose', 'missing', 'set'],
      ['terms', 'not_followable', 'followable'],
      ['terms', 'not_reviewed', 'followable'],
      ['approval', 'missing', 'given'],
      ['setup', 'incomplete', 'complete'],
      ['content', 'secret', 'clean'],
      ['content', 'privacy_violating', 'clean'],
      ['role', 'unclear', 'clear'],
      ['joint', 'missing', 'arranged'],
      ['third', 'missing', 'assessed'],
      ['third', 'assessed', 'eea_only'],
      ['dpia', 'missing', 'done'],
      ['info', 'incomplete', 'complete'],
      ['comments', 'open', 'closed'],
      ['watch', 'missing', 'staffed'],
      ['access', 'unchecked', 'checked'],
    ]),
    first('NP03', { terms: ['followable'], third: ['eea_only'] }),
  ],
  [
    'a missing fact opens nothing that the real one would not',
    standInsOpenNothing(leastFavourablePublish, allows),
    first('NP15', { dpia: ['missing'] }),
  ],
]

export const publishProof2026 = proofOf(
  { space: publishSpace, order: publishTableOrder, rules: publishRules2026 },
  guarantees,
)
