/** What an answer about a search leads to, in both packs: the facts as they are once the step is done or the offer taken. */
import type { Ways } from '../proving/roads.ts'
import type { Change } from '../sets.ts'
import type { SearchQuestion, searchSpace, searchSpace2012 } from './facts.ts'

type Step = NonNullable<SearchQuestion['step']>
type Offer = SearchQuestion['offer']

/** What stands here is a step that is required; what does not goes with a permission. */
const steps2012: Partial<Record<Step, Change<typeof searchSpace2012>>> = {
  INDIVIDUAL_ASSESSMENT: { assess: 'done' },
  INFORM_CLIENT: { informed: 'yes' },
}
const steps2026: Partial<Record<Step, readonly Change<typeof searchSpace>[]>> = {
  // One form with the assessment.
  SET_PURPOSE: [{ purpose: 'set', assess: 'done' }],
  INDIVIDUAL_ASSESSMENT: [{ assess: 'done' }],
  INFORM_CLIENT: [{ informed: 'yes' }],
  // The lawyer may say either.
  ASK_LAWYER: [{ source: 'open' }, { source: 'locked' }],
  MASK_OTHERS: [{ others: 'masked' }],
  DOCUMENT: [{ doc: 'yes' }],
  COMMUNICATE: [{ comm: 'yes' }],
}

/** Asking the client leaves the question: nobody is searched for. */
const offers2012: Partial<Record<Offer, Change<typeof searchSpace2012>>> = {
  open_page: { source: 'open', account: 'none_needed' },
  single_search: { mode: 'single' },
  discussion: { use: 'discussion' },
}
const offers2026: Partial<Record<Offer, Change<typeof searchSpace>>> = {
  ...offers2012,
  name_or_number: { term: 'name_or_number' },
  destroy_find: { use: 'unused' },
}

export const required2012: Ways<typeof searchSpace2012, SearchQuestion> = ({ outcome, step }) =>
  outcome === 'REQUIRE' && step !== null ? [steps2012[step] ?? []].flat() : []
export const required2026: Ways<typeof searchSpace, SearchQuestion> = ({ outcome, step }) =>
  (outcome === 'REQUIRE' && step !== null && steps2026[step]) || []
export const offered2012: Ways<typeof searchSpace2012, SearchQuestion> = ({ offers }) =>
  offers.flatMap((offer) => offers2012[offer] ?? [])
export const offered2026: Ways<typeof searchSpace, SearchQuestion> = ({ offers }) =>
  offers.flatMap((offer) => offers2026[offer] ?? [])
