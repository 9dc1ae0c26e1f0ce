/** What the gate lets through by the law in force and what never, each promise with a rule list that breaks it. */
import {
  allows,
  always,
  exactly,
  type Guarantee,
  lastRuleFitsEverything,
  never,
  refuses,
} from '../../proving/guarantees.ts'
import { faultsIn } from '../../proving/planting.ts'
import { stockholm2012 } from '../../stockholm2012.ts'
import { survey } from '../../survey.ts'
import { readAs2012, type SendQuestion, sendSpace } from '../facts.ts'
import { inDanger2026, prohibitions2026 } from '../prohibitions2026.ts'
import { sendRules2026 } from '../sverige2026.ts'
import {
  called,
  client,
  clientOrUnknown,
  data,
  electronic,
  foreign,
  openlySeen,
  openWay,
  outgoing,
  protectedText,
  type Sent,
  secret,
  spoken,
  type Term,
} from './terms2026.ts'

const neverSent = (like: Term): Sent => never(allows, (f) => outgoing(f) && !called(f) && like(f))

const prohibited: Sent = ({ sets: { or, without, like } }) =>
  without(or(...prohibitions2026.map(like)), like(inDanger2026))

const refused2012InTheOpen: Sent = (law) => {
  const { and, leadingTo, like } = law.sets
  const refused = survey(law.sets, stockholm2012.questions.send.cases).answered(refuses)
  return and(
    leadingTo(refused, readAs2012),
    like((f) => outgoing(f) && secret(f) && openWay(f)),
    law.answered(allows),
  )
}

const { without, first } = faultsIn(sendRules2026)

export const limits2026: readonly Guarantee<typeof sendSpace, SendQuestion>[] = [
  ['the last rule fits whatever is left', lastRuleFitsEverything, without('N86')],
  [
    'ALLOW is exactly what no prohibition of the second list stands against',
    exactly(allows, (law) => law.sets.without(law.sets.all, prohibited(law))),
    without('N28', 'N29'),
  ],
  [
    'what comes in is never refused',
    always(
      ({ outcome, step }) => outcome === 'ALLOW' || step === 'MOVE_TO_OFFICIAL',
      (f) => f.dir === 'incoming',
    ),
    without('N03'),
  ],
  [
    'what comes in when somebody is in danger is acted on at once, wherever it came',
    always(
      ({ step }) => step === 'ACT_NOW',
      (f) => f.dir === 'incoming' && f.danger === 'yes',
    ),
    without('N01'),
  ],
  [
    'a call or a meeting is never stopped in danger, whatever else is wrong',
    always(allows, (f) => outgoing(f) && called(f)),
    without('N04'),
  ],
  [
    'the neutral emergency text may always go as an answer, written by a machine or not',
    always(allows, inDanger2026),
    without('N06'),
  ],
  [
    'nothing goes from a private account',
    neverSent((f) => electronic(f) && f.acc === 'private'),
    without('N05'),
  ],
  [
    'nothing stays on a private account but while somebody is in danger',
    never(allows, (f) => f.dir === 'incoming' && electronic(f) && f.acc === 'private' && f.danger === 'no'),
    without('N02'),
  ],
  [
    'no sensitive, secret or individual text goes by an open way',
    neverSent((f) => openWay(f) && protectedText(f)),
    without('N30'),
  ],
  [
    'no data about anyone go to a platform that is not ours',
    neverSent((f) => foreign(f) && data(f)),
    without('N18'),
  ],
  [
    'nothing open shows the contact, but by the client’s own dated choice',
    neverSent((f) => openlySeen(f) && clientOrUnknown(f) && f.reveals === 'yes'),
    without('N58'),
  ],
  [
    'a choice never lets the contact of a shielded client show, nor of a young child or a stranger',
    neverSent(
      (f) =>
        openlySeen(f) &&
        f.reveals !== 'no' &&
        ((client(f) && f.prot === 'yes') || f.party === 'child_under_15' || f.party === 'unknown'),
    ),
    without('N59'),
  ],
  [
    'nothing goes first by mail or SMS to a client who has not chosen it',
    neverSent(
      (f) =>
        f.dir === 'initiated' &&
        (f.ch === 'sms' || f.ch === 'external_email') &&
        clientOrUnknown(f) &&
        f.cons !== 'given',
    ),
    without('N69'),
  ],
  [
    'no talk goes on while it is recorded',
    neverSent((f) => (spoken(f) || f.ch === 'video') && f.rec === 'on'),
    without('N44'),
  ],
  [
    'a guardian gets a child’s data only once the harm to the child is tested',
    neverSent((f) => f.party === 'guardian_of_child' && data(f) && f.release === 'unclear'),
    without('N45'),
  ],
  [
    'no choice, given or withdrawn, opens an open way for sensitive or secret text',
    (law) =>
      law.sets.and(
        law.sets.like((f) => outgoing(f) && openWay(f) && secret(f)),
        law.sets.or(...sendSpace.cons.map((cons) => law.sets.leadingTo(law.answered(allows), { cons }))),
      ),
    first('N83', { ch: ['external_email'], cons: ['given'], sens: ['sensitive'] }),
  ],
  [
    'what the report refused as sensitive or secret in the open is not permitted now',
    refused2012InTheOpen,
    first('N84', { ch: ['sms'], sens: ['secrecy'], dir: ['initiated'] }),
  ],
]
