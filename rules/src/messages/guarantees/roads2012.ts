/** Where the answers of the report lead, and that better never ends worse; each promise with a rule list that breaks it. */
import {
  allows,
  betterTakesNothingAway,
  everyStepChangesTheFacts,
  type Guarantee,
  lostByBetter,
  type Rung,
  roadsEndWithin,
  says,
  standInsOpenNothing,
} from '../../proving/guarantees.ts'
import { faultsIn } from '../../proving/planting.ts'
import { endingIn, someLeadTo, type Ways } from '../../proving/roads.ts'
import { next, taking } from '../consequences2012.ts'
import {
  leastFavourableSend2012,
  type SendDecision,
  type SendFacts2012,
  type SendQuestion,
  type sendSpace2012,
} from '../facts.ts'
import { sendRules2012 } from '../stockholm2012.ts'
import * as is from './terms2012.ts'

/** Reclassifying may land on the class the text had in one respect, never in both: so it is covered by the roads. */
const nextButReclassifying: Ways<typeof sendSpace2012, SendQuestion> = (decision) =>
  decision.step === 'RECLASSIFY' ? [] : next(decision)

/**
 * "Active" is read of text messages as of sites: a reply presupposes that the unit has the channel, and for one that is
 * not in operation the answer is to choose another (G05).
 */
const noGeneralReply: is.Sent = ({ answered, sets }) => {
  const general = sets.leadingTo(answered(allows), { sens: 'none', gen: 'general', quo: 'no' })
  const owed = sets.like(
    (f) =>
      f.dir === 'reply' &&
      f.acc === 'official' &&
      (f.ch === 'external_email' || (is.smsOrSite(f) && f.st === 'active')),
  )
  return sets.without(owed, general)
}

const offered = ({ offers }: SendDecision) => offers.flatMap((offer) => taking[offer] ?? [])

const refusedWithoutAWay: is.Sent = (law) =>
  law.sets.without(
    law.sets.and(law.answered(says('DENY', 'GENERAL', 'GENERAL0')), law.sets.like(is.rightlyMarked)),
    someLeadTo(law, offered, law.answered(allows)),
  )

/** A road ends well in permission, or in a last word that offers a way. */
const stepsLeadingNowhere: is.Sent = (law) => {
  const { and, or, without, like } = law.sets
  const lastWord = law.answered((decision) => next(decision).length === 0)
  const offersAWay = and(lastWord, someLeadTo(law, offered, law.answered(allows)))
  return without(
    and(law.answered(says('REQUIRE')), like(is.rightlyMarked)),
    endingIn(law, next, or(law.answered(allows), offersAWay)),
  )
}

const better: readonly Rung<typeof sendSpace2012>[] = [
  ['id', 'unknown', 'claimed'],
  ['id', 'claimed', 'verified'],
  ['enc', 'no', 'yes'],
]

/** How much of what was written leaves once everything asked for is done; of several classes the first is meant. */
const amounts: readonly is.Term[] = [
  () => true,
  (f) => f.sens !== 'none',
  (f) => f.gen === 'individual',
  (f) => f.gen === 'individual' && is.protectedContent(f),
]
const lessWhenBetter: is.Sent = (law) => {
  const firstWay: typeof next = (decision) => next(decision).slice(0, 1)
  const lost = amounts.map((amount) => {
    const atLeast = law.sets.and(law.answered(allows), law.sets.like(amount))
    return lostByBetter(law.sets, better, endingIn(law, firstWay, atLeast))
  })
  return law.sets.and(law.sets.or(...lost), law.sets.like(is.rightlyMarked))
}

/**
 * The first answer alone may look harder when the obstacle in front of it falls and the next one shows: unencrypted, a
 * secret is "general only" (G15); encrypted but without consent it is "no personal data" (G31) – yet the general version
 * of the unencrypted one meets G31 as well. That is why the promises speak of permission and of the end of the road.
 */
const oneHidAnother = [
  ...['G15 G31', 'G15 G47', 'G16 G22', 'G18 G22', 'G20 G28', 'G20 G31', 'G20 G47'],
  ...['G22 G28', 'G22 G31', 'G23 G28', 'G27 G28', 'G47 G28'],
]
const looksStricter: is.Sent = ({ cases, sets }) => {
  const order = ['ALLOW', 'REQUIRE', 'GENERAL', 'GENERAL0', 'DENY']
  const harder = (one: SendDecision, other: SendDecision) =>
    order.indexOf(other.outcome) > order.indexOf(one.outcome) &&
    !oneHidAnother.includes(`${one.rule} ${other.rule}`)
  const found = cases.map(({ decision, decides }) => {
    const harderOnes = cases.filter((other) => harder(decision, other.decision))
    const milder = sets.without(sets.all, ...harderOnes.map((other) => other.decides))
    return sets.and(decides, lostByBetter(sets, better, milder))
  })
  return sets.or(...found)
}

const { changed, first } = faultsIn(sendRules2012)

export const roads2012: readonly Guarantee<typeof sendSpace2012, SendQuestion, SendFacts2012>[] = [
  [
    'a required step or a rewriting always changes the facts',
    everyStepChangesTheFacts(nextButReclassifying),
    changed('G29', { step: 'STRIP_ORIGINAL' }),
  ],
  [
    'no road of steps and rewritings is longer than five',
    roadsEndWithin(5, next),
    changed('G22', { outcome: 'REQUIRE', step: 'RECLASSIFY' }),
  ],
  [
    'a reply from an official account can always go in general terms by e-mail, text message or site',
    noGeneralReply,
    first('G28', { dir: ['reply'], ch: ['external_email'], cons: ['withdrawn'] }),
  ],
  [
    'every refusal offers a way that the same gate permits',
    refusedWithoutAWay,
    changed('G28', { offers: ['email_general'] }),
  ],
  [
    'every step ends in permission, or in a refusal that offers such a way',
    stepsLeadingNowhere,
    changed('G33', { outcome: 'DENY', step: null, offers: [] }),
  ],
  [
    'better identity or encryption: what may go may still go',
    betterTakesNothingAway(better),
    first('G46', { ch: ['letter'], id: ['verified'] }),
  ],
  [
    'better identity or encryption: what can leave in the end never becomes less',
    lessWhenBetter,
    first('G28', { ch: ['external_email'], id: ['verified'], cons: ['given'] }),
  ],
  [
    'better identity or encryption: the first answer looks stricter only where one obstacle hid another',
    looksStricter,
    first('G28', { ch: ['letter'], id: ['verified'] }),
  ],
  [
    'a missing fact opens nothing that the real one would not, but for a consent withdrawn that nobody has registered',
    standInsOpenNothing(leastFavourableSend2012, allows, allows, {
      cons: { cons: ['withdrawn'] },
      // A class that contradicts the wording has to be marked anew; the text itself is as it was.
      sens: { sens: ['none'], gen: ['individual'] },
      gen: { gen: ['general'], sens: ['sensitive', 'secrecy'] },
    }),
    first('G44', { ch: ['sms'], st: ['not_active'] }),
  ],
]
