/** What the gate of the report promises, each promise with a rule list that breaks it. */
import {
  allows,
  always,
  type Broken,
  betterTakesNothingAway,
  everyStepChangesTheFacts,
  exactly,
  type Guarantee,
  lastRuleFitsEverything,
  lostByBetter,
  never,
  type Rung,
  roadsEndWithin,
  says,
  standInsOpenNothing,
} from '../proving/guarantees.ts'
import { faultsIn } from '../proving/planting.ts'
import { proofOf } from '../proving/proof.ts'
import { endingIn, someLeadTo, type Ways } from '../proving/roads.ts'
import { next, taking } from './consequences2012.ts'
import {
  leastFavourableSend2012,
  type SendDecision,
  type SendFacts2012,
  type SendQuestion,
  sendSpace2012,
  sendTableOrder2012,
} from './facts.ts'
import { prohibitions2012 } from './prohibitions2012.ts'
import { sendRules2012 } from './stockholm2012.ts'
import * as is from './terms2012.ts'

type Sent = Broken<typeof sendSpace2012, SendQuestion>
type Term = (f: SendFacts2012) => boolean

const outgoing: Term = (f) => f.dir !== 'incoming'
const inWriting: Term = (f) => is.electronic(f) && f.ch !== 'video'
const openWay: Term = (f) => is.smsOrSite(f) || is.unencryptedMailOrChat(f)
const unprotectedWay: Term = (f) => is.smsOrSite(f) || (inWriting(f) && f.enc === 'no')
/** A text marked wrongly has to be marked right before anything else can be said of it (G07, G08). */
const rightlyMarked: Term = (f) => (f.gen === 'general' ? !is.protectedContent(f) : f.sens !== 'none')

/** Stronger than "consent never opens": on an unprotected way the very same rule decides, whatever the consent. */
const consentDecides: Sent = ({ cases, sets }) => {
  const { and, or, without, leadingTo, like } = sets
  const closed = like((f) => outgoing(f) && is.protectedContent(f) && unprotectedWay(f))
  const changing = cases.flatMap(({ decides }) =>
    sendSpace2012.cons.map((cons) => without(and(decides, closed), leadingTo(decides, { cons }))),
  )
  return or(...changing)
}

/** Reclassifying may land on the class the text had in one respect, never in both: so it is covered by the roads. */
const nextButReclassifying: Ways<typeof sendSpace2012, SendQuestion> = (decision) =>
  decision.step === 'RECLASSIFY' ? [] : next(decision)

/**
 * "Active" is read of text messages as of sites: a reply presupposes that the unit has the channel, and for one that is
 * not in operation the answer is to choose another (G05).
 */
const noGeneralReply: Sent = ({ answered, sets }) => {
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

const refusedWithoutAWay: Sent = (law) =>
  law.sets.without(
    law.sets.and(law.answered(says('DENY', 'GENERAL', 'GENERAL0')), law.sets.like(rightlyMarked)),
    someLeadTo(law, offered, law.answered(allows)),
  )

/** A road ends well in permission, or in a last word that offers a way. */
const stepsLeadingNowhere: Sent = (law) => {
  const { and, or, without, like } = law.sets
  const lastWord = law.answered((decision) => next(decision).length === 0)
  const offersAWay = and(lastWord, someLeadTo(law, offered, law.answered(allows)))
  return without(
    and(law.answered(says('REQUIRE')), like(rightlyMarked)),
    endingIn(law, next, or(law.answered(allows), offersAWay)),
  )
}

const better: readonly Rung<typeof sendSpace2012>[] = [
  ['id', 'unknown', 'claimed'],
  ['id', 'claimed', 'verified'],
  ['enc', 'no', 'yes'],
]

/** How much of what was written leaves once everything asked for is done; of several classes the first is meant. */
const amounts: readonly Term[] = [
  () => true,
  (f) => f.sens !== 'none',
  (f) => f.gen === 'individual',
  (f) => f.gen === 'individual' && is.protectedContent(f),
]
const lessWhenBetter: Sent = (law) => {
  const firstWay: typeof next = (decision) => next(decision).slice(0, 1)
  const lost = amounts.map((amount) => {
    const atLeast = law.sets.and(law.answered(allows), law.sets.like(amount))
    return lostByBetter(law.sets, better, endingIn(law, firstWay, atLeast))
  })
  return law.sets.and(law.sets.or(...lost), law.sets.like(rightlyMarked))
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
const looksStricter: Sent = ({ cases, sets }) => {
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

const neverSent = (like: Term): Sent => never(allows, (f) => outgoing(f) && like(f))
const { without, changed, first } = faultsIn(sendRules2012)

const guarantees: readonly Guarantee<typeof sendSpace2012, SendQuestion, SendFacts2012>[] = [
  ['the last rule fits whatever is left', lastRuleFitsEverything, without('G46')],
  [
    'ALLOW is exactly what no prohibition of the second list stands against',
    exactly(allows, ({ sets }) => sets.without(sets.all, ...prohibitions2012.map(sets.like))),
    without('G17'),
  ],
  [
    'what comes in is never refused',
    always(
      ({ outcome, step }) => outcome === 'ALLOW' || step === 'MOVE_TO_OFFICIAL',
      (f) => f.dir === 'incoming',
    ),
    without('G02'),
  ],
  [
    'no sensitive or secret content goes by text message or site message',
    neverSent((f) => is.smsOrSite(f) && is.protectedContent(f)),
    first('G44', { ch: ['sms'], sens: ['secrecy'] }),
  ],
  [
    'no sensitive or secret content goes unencrypted in any other electronic text channel',
    neverSent((f) => inWriting(f) && f.enc === 'no' && is.protectedContent(f)),
    without('G16'),
  ],
  [
    'no individual circumstances go to someone not verified',
    neverSent((f) => is.individual(f) && is.unverified(f)),
    without('G22'),
  ],
  [
    'no individual circumstances go over an open network',
    neverSent((f) => is.individual(f) && openWay(f)),
    without('G20'),
  ],
  [
    'no personal data go in an anonymous chat',
    neverSent((f) => f.ch === 'own_chat_anonymous' && is.personalData(f)),
    without('G21'),
  ],
  [
    'no personal data go in another chat to someone not verified',
    neverSent((f) => is.namedChat(f) && is.personalData(f) && is.unverified(f)),
    without('G47'),
  ],
  [
    'nothing goes from, or stays on, a private account',
    never(allows, (f) => f.acc === 'private' && is.electronic(f)),
    without('G03'),
  ],
  [
    'nothing goes first in a client’s channel without given consent, unless no client and no personal data are involved',
    never(
      allows,
      (f) =>
        is.clientBound(f) &&
        is.initiated(f) &&
        f.cons !== 'given' &&
        (f.cons !== 'not_applicable' || is.personalData(f)),
    ),
    without('G29'),
  ],
  [
    'no quoted sensitive original goes on an outside channel',
    neverSent((f) => f.quo === 'yes' && (is.smsOrSite(f) || is.mailOrOutsideChat(f))),
    without('G24'),
  ],
  [
    'consent never opens an unprotected way for sensitive or secret content',
    consentDecides,
    first('G43', { ch: ['external_email'], cons: ['given'], sens: ['sensitive'] }),
  ],
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
    'phone, letter and meeting are open for any content to a verified person',
    always(allows, (f) => (is.spoken(f) || f.ch === 'letter') && f.id === 'verified' && rightlyMarked(f)),
    first('G46', { ch: ['letter'], sens: ['secrecy'], gen: ['individual'] }),
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

export const sendProof2012 = proofOf(
  { space: sendSpace2012, order: sendTableOrder2012, rules: sendRules2012 },
  guarantees,
)
