/**
 * What the gate guarantees, one function each: it says of a combination of facts whether it breaks the guarantee. The
 * proof runs them over every combination; they are kept apart from it because they are worth reading by themselves.
 */
import type { Survey } from '../survey.ts'
import { next, taking } from './consequences.ts'
import { type SendFacts, type SendQuestion, sendSpace } from './facts.ts'
import { isProhibited } from './prohibitions.ts'
import * as is from './terms.ts'

export type Sending = Survey<typeof sendSpace, SendQuestion>
/** Given the answers, says of each combination whether it breaks the guarantee. */
export type Guarantee = (s: Sending) => (facts: SendFacts, index: number) => boolean

const outgoing = (f: SendFacts) => f.dir !== 'incoming'
const inWriting = (f: SendFacts) => is.electronic(f) && f.ch !== 'video'
const openWay = (f: SendFacts) => is.smsOrSite(f) || is.unencryptedMailOrChat(f)
/** A text marked wrongly has to be marked right before anything else can be said of it (G07, G08). */
const rightlyMarked = (f: SendFacts) => (f.gen === 'general' ? !is.protectedContent(f) : f.sens !== 'none')

const never =
  (like: (f: SendFacts) => boolean): Guarantee =>
  (s) =>
  (f, i) =>
    like(f) && s.decisionAt(i).outcome === 'ALLOW'

export const allowIsWhatNothingProhibits: Guarantee = (s) => (f, i) =>
  (s.decisionAt(i).outcome === 'ALLOW') === isProhibited(f)

export const incomingIsNeverRefused: Guarantee = (s) => (f, i) => {
  const { outcome, step } = s.decisionAt(i)
  return f.dir === 'incoming' && outcome !== 'ALLOW' && step !== 'MOVE_TO_OFFICIAL'
}

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
export const consentNeverOpens: Guarantee = (s) => (f, i) => {
  if (f.cons !== 'none' || !outgoing(f) || !is.protectedContent(f)) return false
  const unprotected = is.smsOrSite(f) || (inWriting(f) && f.enc === 'no')
  return unprotected && sendSpace.cons.some((cons) => s.decisionAt(s.moved(i, { cons })) !== s.decisionAt(i))
}

/** Reclassifying may land on the class the text had in one respect, never in both: so it is covered by the chains. */
export const stepsChangeTheFacts: Guarantee = (s) => (_, i) => {
  const decision = s.decisionAt(i)
  return decision.step !== 'RECLASSIFY' && next(decision).some((change) => s.moved(i, change) === i)
}

/** Counts steps and rewritings until a last word; going in a circle counts as a hundred. */
export const chainsEndWithinFive: Guarantee = (s) => {
  const known = new Int8Array(s.size).fill(-1)
  const length = (i: number): number => {
    const before = known[i] ?? -1
    if (before >= 0) return before
    known[i] = 100
    const decision = s.decisionAt(i)
    let longest = 0
    for (const change of next(decision)) longest = Math.max(longest, length(s.moved(i, change)))
    const last = decision.outcome === 'ALLOW' || decision.outcome === 'DENY'
    known[i] = last ? 0 : Math.min(1 + longest, 100)
    return known[i] ?? 0
  }
  return (_, i) => length(i) > 5
}

/**
 * "Active" is read of text messages as of sites: a reply presupposes that the unit has the channel, and for one that is
 * not in operation the answer is to choose another (G05).
 */
export const generalReplyIsAlwaysPossible: Guarantee = (s) => (f, i) => {
  const owed = f.dir === 'reply' && f.acc === 'official'
  const here = f.ch === 'external_email' || (is.smsOrSite(f) && f.st === 'active')
  const general = { sens: 'none', gen: 'general', quo: 'no' } as const
  return owed && here && s.decisionAt(s.moved(i, general)).outcome !== 'ALLOW'
}

export const secureWaysAreOpenToTheVerified: Guarantee = (s) => (f, i) =>
  (is.spoken(f) || f.ch === 'letter') &&
  f.id === 'verified' &&
  rightlyMarked(f) &&
  s.decisionAt(i).outcome !== 'ALLOW'

const offersAWay = (s: Sending, i: number): boolean =>
  s
    .decisionAt(i)
    .offers.some((offer) =>
      taking[offer]?.some((change) => s.decisionAt(s.moved(i, change)).outcome === 'ALLOW'),
    )

export const everyRefusalOffersAWay: Guarantee = (s) => (f, i) => {
  const { outcome } = s.decisionAt(i)
  return outcome !== 'ALLOW' && outcome !== 'REQUIRE' && rightlyMarked(f) && !offersAWay(s, i)
}

export const everyStepLeadsOn: Guarantee = (s) => {
  const known = new Uint8Array(s.size)
  const [good, bad] = [1, 2]
  const ends = (i: number): boolean => {
    if (known[i]) return known[i] === good
    const decision = s.decisionAt(i)
    const after = next(decision)
    const well =
      decision.outcome === 'ALLOW' ||
      (after.length > 0 ? after.every((change) => ends(s.moved(i, change))) : offersAWay(s, i))
    known[i] = well ? good : bad
    return well
  }
  return (f, i) => s.decisionAt(i).outcome === 'REQUIRE' && rightlyMarked(f) && !ends(i)
}

/** The combinations next to this one where identity is one step surer, or the text encrypted. */
export function better(s: Sending, f: SendFacts, i: number): number[] {
  const surer = f.id === 'verified' ? [] : [s.moved(i, { id: f.id === 'unknown' ? 'claimed' : 'verified' })]
  return f.enc === 'yes' ? surer : [...surer, s.moved(i, { enc: 'yes' })]
}

export const betterIsStillAllowed: Guarantee = (s) => (f, i) =>
  s.decisionAt(i).outcome === 'ALLOW' && better(s, f, i).some((j) => s.decisionAt(j).outcome !== 'ALLOW')

/** Compares how much of what was written can leave once everything asked for is done: from 0, nothing, to 4, all. */
export const betterNeverCarriesLess: Guarantee = (s) => {
  const known = new Int8Array(s.size).fill(-1)
  const carries = (i: number): number => {
    const before = known[i] ?? -1
    if (before >= 0) return before
    const decision = s.decisionAt(i)
    const [after] = next(decision)
    known[i] = decision.outcome === 'ALLOW' ? amount(s.factsAt(i)) : after ? carries(s.moved(i, after)) : 0
    return known[i] ?? 0
  }
  return (f, i) => rightlyMarked(f) && better(s, f, i).some((j) => carries(j) < carries(i))
}

const amount = ({ sens, gen }: SendFacts): number =>
  sens === 'none' ? 1 : gen === 'general' ? 2 : sens === 'personal' ? 3 : 4
