/** What an answer about publishing leads to, in both packs: the facts as they are once the step is done or the offer taken. */
import type { Ways } from '../proving/roads.ts'
import type { Change } from '../sets.ts'
import type { PublishQuestion, publishSpace, publishSpace2012 } from './facts.ts'

type Step = NonNullable<PublishQuestion['step']>
type Offer = PublishQuestion['offer']

const steps2012: Record<Step, Change<typeof publishSpace2012>> = {
  SET_PURPOSE: { purpose: 'set' },
  // The review may find that they cannot be followed: then the refusal is the last word.
  REVIEW_PLATFORM: { terms: { not_reviewed: 'followable' } },
  APPROVE: { approval: 'given' },
  COMPLETE_PAGE: { setup: 'complete' },
  EDIT_POST: { role: 'clear' },
}
/** One review, one page and one look at the post each settle all that they are about. */
const steps2026: Record<Step, Change<typeof publishSpace>> = {
  ...steps2012,
  REVIEW_PLATFORM: {
    ...steps2012.REVIEW_PLATFORM,
    joint: { missing: 'arranged' },
    third: { missing: 'assessed' },
    dpia: 'done',
  },
  COMPLETE_PAGE: { setup: 'complete', info: 'complete', watch: 'staffed' },
  EDIT_POST: { role: 'clear', access: 'checked' },
}

/** Our own website leaves the question: no platform has to be examined. */
const offers2012: Partial<Record<Offer, Change<typeof publishSpace2012>>> = {
  official_account: { acc: 'official' },
  rewrite_without_person: { content: 'clean' },
}
const offers2026: Partial<Record<Offer, Change<typeof publishSpace>>> = {
  ...offers2012,
  close_comments: { comments: 'closed' },
}

export const required2012: Ways<typeof publishSpace2012, PublishQuestion> = ({ step }) =>
  step === null ? [] : [steps2012[step]]
export const required2026: Ways<typeof publishSpace, PublishQuestion> = ({ step }) =>
  step === null ? [] : [steps2026[step]]
export const offered2012: Ways<typeof publishSpace2012, PublishQuestion> = ({ offers }) =>
  offers.flatMap((offer) => offers2012[offer] ?? [])
export const offered2026: Ways<typeof publishSpace, PublishQuestion> = ({ offers }) =>
  offers.flatMap((offer) => offers2026[offer] ?? [])
