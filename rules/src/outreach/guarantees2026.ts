/** What is promised about outreach by the law in force, each promise with a rule list that breaks it. */
import {
  allows,
  always,
  type Broken,
  betterTakesNothingAway,
  everyRefusalLeadsOn,
  everyStepChangesTheFacts,
  exactly,
  type Guarantee,
  lastRuleFitsEverything,
  never,
  refuses,
  roadsEndWithin,
  standInsOpenNothing,
} from '../proving/guarantees.ts'
import { faultsIn } from '../proving/planting.ts'
import { proofOf } from '../proving/proof.ts'
import { stockholm2012 } from '../stockholm2012.ts'
import { survey } from '../survey.ts'
import { offered2026, required2026 } from './consequences.ts'
import {
  leastFavourableOutreach,
  type OutreachFacts,
  type OutreachQuestion,
  outreachSpace,
  outreachTableOrder,
} from './facts.ts'
import { outreachRules2026 } from './sverige2026.ts'

type Space = typeof outreachSpace

const acute = (f: OutreachFacts): boolean => f.alarm === 'acute'
const inOrder = (f: OutreachFacts): boolean =>
  f.alarm === 'none' &&
  f.presence === 'open' &&
  f.keeps !== 'persons' &&
  (f.account === 'not_needed' || f.pageok === 'yes') &&
  f.content === 'general' &&
  (f.contact === 'open_presence' || (f.opened === 'by_person' && f.relation === 'unknown_person')) &&
  f.intro === 'said'

/** But for acute danger, and for the agreement: answering in a platform's messages needs none, for nothing personal is said there. */
const milderThan2012: Broken<Space, OutreachQuestion> = (law) => {
  const { and, like } = law.sets
  const refused = survey(law.sets, stockholm2012.questions.outreach.cases).answered(
    (decision) => refuses(decision) && decision.rule !== 'U02',
  )
  return and(
    refused,
    law.answered(allows),
    like((f) => !acute(f)),
  )
}

const { without, changed, first } = faultsIn(outreachRules2026)

const guarantees: readonly Guarantee<Space, OutreachQuestion>[] = [
  ['the last rule fits whatever is left', lastRuleFitsEverything, without('NU14')],
  [
    'in acute danger one acts at once, whatever else is wrong',
    always(({ outcome, step }) => outcome === 'ALLOW' && step === 'ACT_NOW', acute),
    without('NU01'),
  ],
  [
    'ALLOW is exactly acute danger, and where everything is in order',
    exactly(allows, ({ sets }) => sets.like((f) => acute(f) || inOrder(f))),
    without('NU08'),
  ],
  [
    'a child at risk is reported before anything else',
    always(
      ({ step }) => step === 'REPORT_CONCERN',
      (f) => f.alarm === 'child_at_risk',
    ),
    without('NU02'),
  ],
  [
    'nobody works hidden, and nobody is listed',
    never(allows, (f) => !acute(f) && (f.presence === 'covert' || f.keeps === 'persons')),
    without('NU04'),
  ],
  [
    'nothing about a person is written, in the open or in a platform’s messages',
    never(allows, (f) => !acute(f) && f.content === 'personal'),
    without('NU06'),
  ],
  [
    'we never write first to anyone, and a client’s message is judged like any other',
    never(
      allows,
      (f) => !acute(f) && f.contact === 'direct_message' && (f.opened === 'by_us' || f.relation === 'client'),
    ),
    without('NU07'),
  ],
  [
    'what the report refused is not permitted, but for acute danger and the agreement',
    milderThan2012,
    without('NU06'),
  ],
  [
    'a required step always changes the facts',
    everyStepChangesTheFacts(required2026),
    changed('NU10', { step: 'COMPLETE_PAGE' }),
  ],
  [
    'at most three steps lead to the last word',
    roadsEndWithin(3, required2026),
    changed('NU10', { step: 'REPORT_CONCERN' }),
  ],
  [
    'every refusal leads to something permitted, to our own chat or to the gate',
    everyRefusalLeadsOn(
      required2026,
      offered2026,
      ({ step, offers }) => step === 'SEND_GATE' || offers.includes('safe_chat_link'),
    ),
    changed('NU04', { offers: [] }),
  ],
  [
    'better never takes a permission away',
    betterTakesNothingAway([
      ['account', 'needed', 'not_needed'],
      ['pageok', 'no', 'yes'],
      ['agreement', 'missing', 'signed'],
      ['content', 'personal', 'general'],
      ['presence', 'covert', 'open'],
      ['keeps', 'persons', 'counts'],
      ['keeps', 'counts', 'nothing'],
      ['opened', 'by_us', 'by_person'],
      ['intro', 'unsaid', 'said'],
      ['alarm', 'none', 'acute'],
    ]),
    first('NU06', { content: ['general'], intro: ['said'] }),
  ],
  [
    'a missing fact is never answered with ALLOW where the real one would be refused',
    standInsOpenNothing(leastFavourableOutreach, allows, (decision) => !refuses(decision)),
    first('NU14', { keeps: ['persons'] }),
  ],
]

export const outreachProof2026 = proofOf(
  { space: outreachSpace, order: outreachTableOrder, rules: outreachRules2026 },
  guarantees,
)
