/** What is promised about looking for a person by the law in force, each promise with a rule list that breaks it. */
import {
  allows,
  type Broken,
  betterTakesNothingAway,
  everyRefusalLeadsOn,
  everyStepChangesTheFacts,
  exactly,
  type Guarantee,
  lastRuleFitsEverything,
  never,
  nowhere,
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
  leastFavourableSearch,
  readAs2012,
  type SearchFacts,
  type SearchQuestion,
  searchSpace,
  searchTableOrder,
} from './facts.ts'
import { searchRules2026 } from './sverige2026.ts'

type Space = typeof searchSpace
type Term = (f: SearchFacts) => boolean

const online: Term = (f) => f.where === 'internet'
const found: Term = (f) => online(f) && f.phase === 'after'
const used: Term = (f) => f.use !== 'unused'
const based: Term = (f) => f.use === 'preparation' || f.use === 'decision'

/** Everything that has to be in order before anybody is searched for. */
const rightlyMade: Term = (f) =>
  online(f) &&
  (f.account === 'none_needed' || f.account === 'official') &&
  f.source === 'open' &&
  f.mode === 'single' &&
  f.motive === 'relevant' &&
  (f.subject === 'client' || (f.subject === 'parent' && f.concern === 'yes')) &&
  f.purpose === 'set' &&
  f.assess === 'done' &&
  f.informed === 'yes'
/** And before a find is put to use. */
const mayBeUsed: Term = (f) =>
  used(f) &&
  (!based(f) || (f.ident === 'sure' && f.actor === 'authority')) &&
  f.others !== 'visible' &&
  f.doc === 'yes' &&
  (f.use !== 'decision' || f.comm === 'yes')

const inOrder: Term = (f) =>
  f.where === 'own_store'
    ? f.term === 'name_or_number'
    : rightlyMade(f) && (f.phase === 'before' || mayBeUsed(f))

/** But a decision, which the report never let rest on a find, and the search itself, which says nothing of its use. */
const milderThan2012: Broken<Space, SearchQuestion> = (law) => {
  const { and, leadingTo, like } = law.sets
  const refused = survey(law.sets, stockholm2012.questions.search.cases).answered(refuses)
  const sameQuestion = like((f) => found(f) && f.use !== 'decision')
  return and(leadingTo(refused, readAs2012), sameQuestion, law.answered(allows))
}

const { without, changed, first } = faultsIn(searchRules2026)

const guarantees: readonly Guarantee<Space, SearchQuestion>[] = [
  ['the last rule fits whatever is left', lastRuleFitsEverything, without('NS22')],
  [
    'ALLOW is exactly where everything is in order',
    exactly(allows, ({ sets }) => sets.like(inOrder)),
    without('NS15'),
  ],
  [
    'nobody searches from a private or made-up account, or behind a lock',
    never(
      allows,
      (f) => online(f) && (f.account === 'private' || f.account === 'fictitious' || f.source !== 'open'),
    ),
    without('NS03'),
  ],
  [
    'nobody is searched for by routine, with many others, or for being near a client',
    never(allows, (f) => online(f) && (f.mode !== 'single' || f.subject === 'third_party')),
    without('NS05'),
  ],
  [
    'in our own store only a name or a number is searched for, and every search is logged',
    nowhere(
      (f, { outcome, step }) =>
        f.where === 'own_store' &&
        (f.term === 'free_text' ? outcome !== 'DENY' : outcome !== 'ALLOW' || step !== 'LOG_SEARCH'),
    ),
    without('NS01'),
  ],
  [
    'what is used is documented, shows nobody else, and before a decision the client has seen it',
    never(
      allows,
      (f) =>
        found(f) &&
        used(f) &&
        (f.doc === 'no' || f.others === 'visible' || (f.use === 'decision' && f.comm === 'no')),
    ),
    without('NS19'),
  ],
  [
    'nothing is built on a find that may be of someone else',
    never(allows, (f) => found(f) && based(f) && f.ident === 'unsure'),
    without('NS15'),
  ],
  [
    // OPEN: a find that should never have been made is refused, but not ordered destroyed (ADR 0005).
    'a find that was rightly made and is not used is destroyed, and nothing else is',
    exactly(
      ({ outcome }) => outcome === 'DELETE',
      ({ sets }) => sets.like((f) => found(f) && !used(f) && rightlyMade(f)),
    ),
    without('NS14'),
  ],
  ['a find is not put to a use that the report refused, but for a decision', milderThan2012, without('NS16')],
  [
    'a required step always changes the facts',
    everyStepChangesTheFacts(required2026),
    changed('NS18', { step: 'COMMUNICATE' }),
  ],
  [
    'at most six steps lead to the last word',
    roadsEndWithin(6, required2026),
    changed('NS17', { step: 'SET_PURPOSE' }),
  ],
  [
    'every refusal shows a way that is permitted, or sends us to ask the client',
    everyRefusalLeadsOn(
      required2026,
      offered2026,
      ({ outcome, offers }) => outcome === 'DELETE' || offers.includes('ask_client'),
    ),
    changed('NS01', { offers: [] }),
  ],
  [
    'better never takes a permission away',
    betterTakesNothingAway([
      ['account', 'private', 'official'],
      ['account', 'private', 'none_needed'],
      ['account', 'fictitious', 'official'],
      ['source', 'locked', 'open'],
      ['source', 'login_any', 'open'],
      ['mode', 'routine', 'single'],
      ['mode', 'bulk', 'single'],
      ['motive', 'irrelevant', 'relevant'],
      ['subject', 'third_party', 'client'],
      ['concern', 'no', 'yes'],
      ['purpose', 'missing', 'set'],
      ['assess', 'missing', 'done'],
      ['informed', 'no', 'yes'],
      ['ident', 'unsure', 'sure'],
      ['actor', 'other', 'authority'],
      ['others', 'visible', 'masked'],
      ['others', 'masked', 'none'],
      ['doc', 'no', 'yes'],
      ['comm', 'no', 'yes'],
      ['term', 'free_text', 'name_or_number'],
    ]),
    first('NS15', { ident: ['sure'], use: ['decision'] }),
  ],
  [
    // OPEN: whoever asks must say where; read as the internet, free text is not stopped (ADR 0005).
    'a missing fact is never answered with ALLOW where the real one would be refused, if it is known where',
    standInsOpenNothing(leastFavourableSearch, allows, (d) => !refuses(d), {
      where: { where: ['own_store'] },
    }),
    first('NS22', { actor: ['other'], motive: ['irrelevant'] }),
  ],
]

export const searchProof2026 = proofOf(
  { space: searchSpace, order: searchTableOrder, rules: searchRules2026 },
  guarantees,
)
