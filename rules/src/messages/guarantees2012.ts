/**
 * What the gate guarantees, one function each: it says of a combination of facts whether it breaks the guarantee. The
 * proof runs them over every combination; they are kept apart from it because they are worth reading by themselves.
 */
import type { Survey, Wrong } from '../survey.ts'
import { next, taking } from './consequences2012.ts'
import { type SendDecision, type SendFacts2012, type SendQuestion, sendSpace2012 } from './facts.ts'
import { isProhibited } from './prohibitions2012.ts'
import * as is from './terms2012.ts'

export type Sending = Survey<typeof sendSpace2012, SendQuestion>
/** Given the answers, says of each combination whether it breaks the guarantee. */
export type Guarantee = (s: Sending) => Wrong<typeof sendSpace2012, SendQuestion>

const outgoing = (f: SendFacts2012) => f.dir !== 'incoming'
const inWriting = (f: SendFacts2012) => is.electronic(f) && f.ch !== 'video'
const openWay = (f: SendFacts2012) => is.smsOrSite(f) || is.unencryptedMailOrChat(f)
/** A text marked wrongly has to be marked right before anything else can be said of it (G07, G08). */
const rightlyMarked = (f: SendFacts2012) =>
  f.gen === 'general' ? !is.protectedContent(f) : f.sens !== 'none'

const never =
  (like: (f: SendFacts2012) => boolean): Guarantee =>
  () =>
  (f, { outcome }) =>
    outcome === 'ALLOW' && like(f)

export const allowIsWhatNothingProhibits: Guarantee =
  () =>
  (f, { outcome }) =>
    (outcome === 'ALLOW') === isProhibited(f)

export const incomingIsNeverRefused: Guarantee =
  () =>
  (f, { outcome, step }) =>
    f.dir === 'incoming' && outcome !== 'ALLOW' && step !== 'MOVE_TO_OFFICIAL'

export const noSecretBySmsOrSite = never((f) => outgoing(f) && is.smsOrSite(f) && is.protectedContent(f))
export const noSecretUnencrypted = never(
  (f) => outgoing(f) && inWriting(f) && f.enc === 'no' && is.protectedContent(f),
)
export const nothingIndividualToUnverified = never((f) => outgoing(f) && is.individual(f) && is.unverified(f))
export const nothingIndividualInTheOpen = never((f) => outgoing(f) && is.individual(f) && openWay(f))
export const nothingPersonalInAnonymousChat = never(
  (f) => f.ch === 'own_chat_anonymous' && outgoing(f) && is.personalData(f),
)
export const nothingPersonalInChatToUnverified = never(
  (f) => is.namedChat(f) && outgoing(f) && is.personalData(f) && is.unverified(f),
)
export const nothingOnPrivateAccounts = never((f) => f.acc === 'private' && is.electronic(f))
export const nothingFirstWithoutConsent = never(
  (f) =>
    is.clientBound(f) &&
    is.initiated(f) &&
    f.cons !== 'given' &&
    (f.cons !== 'not_applicable' || is.personalData(f)),
)
export const noOriginalBackOutside = never(
  (f) => f.quo === 'yes' && outgoing(f) && (is.smsOrSite(f) || is.mailOrOutsideChat(f)),
)

/** Stronger than "consent never opens": on an unprotected way the very same rule decides, whatever the consent. */
export const consentNeverOpens: Guarantee = (s) => {
  const otherwise = sendSpace2012.cons.map((cons) => s.to({ cons }))
  return (f, decision, i) => {
    if (f.cons !== 'none' || !outgoing(f) || !is.protectedContent(f)) return false
    const unprotected = is.smsOrSite(f) || (inWriting(f) && f.enc === 'no')
    return unprotected && otherwise.some((to) => s.decisionAt(to(i)) !== decision)
  }
}

type Way = (index: number) => number

/** The ways on from each answer, worked out once for each. */
function waysBy(s: Sending, changes: (decision: SendDecision) => readonly Partial<SendFacts2012>[]) {
  const ways = new Map<SendDecision, Way[]>(
    s.cases.map(({ decision }) => [decision, changes(decision).map((change) => s.to(change))]),
  )
  return (decision: SendDecision): readonly Way[] => ways.get(decision) ?? []
}

/** Reclassifying may land on the class the text had in one respect, never in both: so it is covered by the chains. */
export const stepsChangeTheFacts: Guarantee = (s) => {
  const on = waysBy(s, (decision) => (decision.step === 'RECLASSIFY' ? [] : next(decision)))
  return (_, decision, i) => on(decision).some((to) => to(i) === i)
}

/** Counts steps and rewritings until a last word; going in a circle counts as a hundred. */
export const chainsEndWithinFive: Guarantee = (s) => {
  const on = waysBy(s, next)
  const known = new Int8Array(s.size).fill(-1)
  const length = (i: number): number => {
    const before = known[i] ?? -1
    if (before >= 0) return before
    known[i] = 100
    const decision = s.decisionAt(i)
    let longest = 0
    for (const to of on(decision)) longest = Math.max(longest, length(to(i)))
    const last = decision.outcome === 'ALLOW' || decision.outcome === 'DENY'
    known[i] = last ? 0 : Math.min(1 + longest, 100)
    return known[i] ?? 0
  }
  return (_f, _d, i) => length(i) > 5
}

/**
 * "Active" is read of text messages as of sites: a reply presupposes that the unit has the channel, and for one that is
 * not in operation the answer is to choose another (G05).
 */
export const generalReplyIsAlwaysPossible: Guarantee = (s) => {
  const general = s.to({ sens: 'none', gen: 'general', quo: 'no' })
  return (f, _, i) => {
    const owed = f.dir === 'reply' && f.acc === 'official'
    const here = f.ch === 'external_email' || (is.smsOrSite(f) && f.st === 'active')
    return owed && here && s.decisionAt(general(i)).outcome !== 'ALLOW'
  }
}

export const secureWaysAreOpenToTheVerified: Guarantee =
  () =>
  (f, { outcome }) =>
    outcome !== 'ALLOW' && (is.spoken(f) || f.ch === 'letter') && f.id === 'verified' && rightlyMarked(f)

function refusalsThatOfferAWay(s: Sending) {
  const offered = waysBy(s, ({ offers }) => offers.flatMap((offer) => taking[offer] ?? []))
  return (decision: SendDecision, i: number) =>
    offered(decision).some((to) => s.decisionAt(to(i)).outcome === 'ALLOW')
}

export const everyRefusalOffersAWay: Guarantee = (s) => {
  const offersAWay = refusalsThatOfferAWay(s)
  return (f, decision, i) =>
    decision.outcome !== 'ALLOW' &&
    decision.outcome !== 'REQUIRE' &&
    rightlyMarked(f) &&
    !offersAWay(decision, i)
}

export const everyStepLeadsOn: Guarantee = (s) => {
  const on = waysBy(s, next)
  const offersAWay = refusalsThatOfferAWay(s)
  const known = new Uint8Array(s.size)
  const [good, bad] = [1, 2]
  const ends = (i: number): boolean => {
    if (known[i]) return known[i] === good
    const decision = s.decisionAt(i)
    const ways = on(decision)
    const well =
      decision.outcome === 'ALLOW' ||
      (ways.length > 0 ? ways.every((to) => ends(to(i))) : offersAWay(decision, i))
    known[i] = well ? good : bad
    return well
  }
  return (f, { outcome }, i) => outcome === 'REQUIRE' && rightlyMarked(f) && !ends(i)
}

/** The combinations next to this one where identity is one step surer, or the text encrypted. */
export function betterThan(s: Sending): (f: SendFacts2012, i: number) => number[] {
  const surer = { unknown: s.to({ id: 'claimed' }), claimed: s.to({ id: 'verified' }), verified: null }
  const encrypted = s.to({ enc: 'yes' })
  return (f, i) => {
    const better = [surer[f.id]?.(i) ?? []].flat()
    if (f.enc === 'no') better.push(encrypted(i))
    return better
  }
}

export const betterIsStillAllowed: Guarantee = (s) => {
  const better = betterThan(s)
  return (f, { outcome }, i) =>
    outcome === 'ALLOW' && better(f, i).some((j) => s.decisionAt(j).outcome !== 'ALLOW')
}

/** Compares how much of what was written can leave once everything asked for is done: from 0, nothing, to 4, all. */
export const betterNeverCarriesLess: Guarantee = (s) => {
  const better = betterThan(s)
  const on = waysBy(s, next)
  const known = new Int8Array(s.size).fill(-1)
  const carries = (i: number): number => {
    const before = known[i] ?? -1
    if (before >= 0) return before
    const decision = s.decisionAt(i)
    const [to] = on(decision)
    known[i] = decision.outcome === 'ALLOW' ? amount(s, i) : to ? carries(to(i)) : 0
    return known[i] ?? 0
  }
  return (f, _, i) => rightlyMarked(f) && better(f, i).some((j) => carries(j) < carries(i))
}

function amount(s: Sending, i: number): number {
  const sens = s.valueAt(i, 'sens')
  if (sens === 'none') return 1
  if (s.valueAt(i, 'gen') === 'general') return 2
  return sens === 'personal' ? 3 : 4
}
