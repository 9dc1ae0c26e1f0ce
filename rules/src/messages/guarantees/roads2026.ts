/** Where the answers of the law in force lead, and that better never ends worse; each promise with a rule list that breaks it. */
import {
  allows,
  always,
  betterIsNeverStricter,
  everyRefusalOffersAWay,
  everyStepChangesTheFacts,
  type Guarantee,
  permitted,
  roadsEndWithin,
  standInsOpenNothing,
} from '../../proving/guarantees.ts'
import { faultsIn } from '../../proving/planting.ts'
import { allLeadTo, endingIn } from '../../proving/roads.ts'
import { required2026, rewritten2026, safeWays2026, taken2026 } from '../consequences2026.ts'
import { leastFavourableSend, type SendDecision, type SendQuestion, type sendSpace } from '../facts.ts'
import { sendRules2026 } from '../sverige2026.ts'
import { personToPerson, rightlyMarked, type Sent, secret } from './terms2026.ts'

const anyWay = (decision: SendDecision) => [...required2026(decision), ...rewritten2026(decision)]

const rewrittenEndsInPermission: Sent = (law) => {
  const { without } = law.sets
  const rewritten = law.answered((decision) => rewritten2026(decision).length > 0)
  return without(rewritten, allLeadTo(law, rewritten2026, endingIn(law, anyWay, law.answered(allows))))
}

/** Whatever is written, to a person who is known for sure: said on the phone or at a meeting, or in a letter. */
const everyTextHasAWay: Sent = always(
  allows,
  (f) =>
    personToPerson(f) &&
    f.id === 'verified' &&
    f.party !== 'unknown' &&
    rightlyMarked(f) &&
    f.release !== 'unclear' &&
    (f.prot === 'no' || f.mask === 'yes') &&
    (f.rec === 'off' || f.ch === 'letter') &&
    f.reveals === 'no' &&
    f.quo === 'no' &&
    !(f.cons === 'withdrawn' && f.ch === 'phone' && f.dir === 'initiated') &&
    !(f.ch === 'letter' && f.party === 'child_under_15' && secret(f)),
)

/** An offer that no facts under its rule make good is an empty promise. */
const emptyOffers: Sent = (law) => {
  const good = permitted(law, required2026)
  const empty = law.cases.filter(({ decision, decides }) =>
    decision.offers.some((offer) => {
      const change = taken2026[offer]
      return change === undefined || law.sets.and(decides, law.sets.leadingTo(good, change)) === law.sets.none
    }),
  )
  return law.sets.or(...empty.map(({ decides }) => decides))
}

const { changed, first } = faultsIn(sendRules2026)

export const roads2026: readonly Guarantee<typeof sendSpace, SendQuestion>[] = [
  [
    'a required step or a rewriting always changes the facts',
    everyStepChangesTheFacts(anyWay),
    changed('N69', { step: 'STRIP_ORIGINAL' }),
  ],
  [
    'at most six required steps lead to the last word',
    roadsEndWithin(6, required2026, rewritten2026),
    changed('N48', { outcome: 'REQUIRE', step: 'RECLASSIFY' }),
  ],
  [
    'at most seven moves lead to the last word, rewritings counted',
    roadsEndWithin(7, anyWay),
    changed('N35', { outcome: 'GENERAL' }),
  ],
  [
    'a rewritten draft is never refused, whatever it still has to go through',
    rewrittenEndsInPermission,
    first('N29', { ch: ['external_email'], sens: ['none'], cons: ['withdrawn'] }),
  ],
  [
    'every refusal offers a call, a meeting or a letter that the same gate permits',
    everyRefusalOffersAWay(required2026, safeWays2026),
    changed('N10', { offers: ['secure_message'] }),
  ],
  [
    'every text has a lawful way to a person who is known for sure',
    everyTextHasAWay,
    first('N86', { ch: ['letter'], sens: ['sensitive'] }),
  ],
  ['every offer that is made can be made good', emptyOffers, changed('N12', { offers: ['strong_login'] })],
  [
    'better never answers stricter',
    betterIsNeverStricter([
      ['id', 'unknown', 'claimed'],
      ['id', 'claimed', 'verified'],
      ['loa', 'none', 'low'],
      ['loa', 'low', 'substantial_or_high'],
      ['enc', 'no', 'yes'],
      ['dev', 'pin_only', 'two_factor'],
      ['proc', 'refused', 'missing'],
      ['proc', 'missing', 'signed'],
      ['proc', 'signed', 'tested'],
      ['third', 'missing', 'eea_only'],
      ['third', 'assessed', 'eea_only'],
      ['dpia', 'missing', 'done'],
      ['risk', 'missing', 'approved'],
      ['risk', 'expired', 'approved'],
      ['st', 'not_active', 'active'],
      ['release', 'unclear', 'waived'],
      ['release', 'unclear', 'statute'],
      ['release', 'waived', 'own'],
      ['release', 'statute', 'own'],
      ['mask', 'no', 'yes'],
      ['reveals', 'yes', 'chosen'],
      ['reveals', 'chosen', 'no'],
      ['quo', 'yes', 'no'],
      ['rec', 'on', 'off'],
      ['auto', 'yes', 'no'],
      ['noeid', 'no', 'decided'],
      ['danger', 'no', 'yes'],
      ['acc', 'private', 'official'],
    ]),
    first('N86', { ch: ['letter'], id: ['verified'] }),
  ],
  [
    'a shield never loosens an answer',
    betterIsNeverStricter([['prot', 'yes', 'no']]),
    first('N75', { ch: ['letter'], prot: ['yes'] }),
  ],
  [
    'a missing fact opens nothing that the real one would not',
    standInsOpenNothing(leastFavourableSend, allows, allows, {
      // Nobody knows of a choice withdrawn before it is registered.
      cons: { cons: ['withdrawn'] },
      // A class that contradicts the wording has to be marked anew; the text itself is as it was.
      sens: [
        { sens: ['none', 'personal'], gen: ['individual'] },
        // OPEN: what may be read as secret after an agreed code might be sensitive, which needs more (ADR 0005).
        { sens: ['sensitive'], ch: ['secure_message'], loa: ['low'], noeid: ['decided'] },
      ],
      gen: { gen: ['general'], sens: ['sensitive', 'secrecy'] },
    }),
    first('N84', { ch: ['sms'], dpia: ['missing'] }),
  ],
]
