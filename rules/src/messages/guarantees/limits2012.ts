/** What the gate of the report lets through and what never, each promise with a rule list that breaks it. */
import {
  allows,
  always,
  exactly,
  type Guarantee,
  lastRuleFitsEverything,
  never,
} from '../../proving/guarantees.ts'
import { faultsIn } from '../../proving/planting.ts'
import { type SendFacts2012, type SendQuestion, sendSpace2012 } from '../facts.ts'
import { prohibitions2012 } from '../prohibitions2012.ts'
import { sendRules2012 } from '../stockholm2012.ts'
import * as is from './terms2012.ts'

const neverSent = (like: is.Term): is.Sent => never(allows, (f) => is.outgoing(f) && like(f))
/** Stronger than "consent never opens": on an unprotected way the very same rule decides, whatever the consent. */
const consentDecides: is.Sent = ({ cases, sets }) => {
  const { and, or, without, leadingTo, like } = sets
  const closed = like((f) => is.outgoing(f) && is.protectedContent(f) && is.unprotectedWay(f))
  const changing = cases.flatMap(({ decides }) =>
    sendSpace2012.cons.map((cons) => without(and(decides, closed), leadingTo(decides, { cons }))),
  )
  return or(...changing)
}

const { without, first } = faultsIn(sendRules2012)

export const limits2012: readonly Guarantee<typeof sendSpace2012, SendQuestion, SendFacts2012>[] = [
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
    neverSent((f) => is.inWriting(f) && f.enc === 'no' && is.protectedContent(f)),
    without('G16'),
  ],
  [
    'no individual circumstances go to someone not verified',
    neverSent((f) => is.individual(f) && is.unverified(f)),
    without('G22'),
  ],
  [
    'no individual circumstances go over an open network',
    neverSent((f) => is.individual(f) && is.openWay(f)),
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
    'phone, letter and meeting are open for any content to a verified person',
    always(allows, (f) => (is.spoken(f) || f.ch === 'letter') && f.id === 'verified' && is.rightlyMarked(f)),
    first('G46', { ch: ['letter'], sens: ['secrecy'], gen: ['individual'] }),
  ],
]
