/** What an answer about outreach leads to, in both packs: the facts as they are once the step is done or the offer taken. */
import type { Ways } from '../proving/roads.ts'
import type { Change } from '../sets.ts'
import type { OutreachQuestion, outreachSpace, outreachSpace2012 } from './facts.ts'

type Step = NonNullable<OutreachQuestion['step']>
type Offer = OutreachQuestion['offer']

/** SEND_GATE leaves the question: the message is judged like any other. What goes with a permission is no step. */
const steps2012: Partial<Record<Step, Change<typeof outreachSpace2012>>> = {
  COMPLETE_PAGE: { pageok: 'yes' },
}
const steps2026: Partial<Record<Step, Change<typeof outreachSpace>>> = {
  ...steps2012,
  REPORT_CONCERN: { alarm: 'none' },
  SAY_WHO_WE_ARE: { intro: 'said' },
}

/** The link to our own chat leaves the question. */
const offers2012: Partial<Record<Offer, Change<typeof outreachSpace2012>>> = {
  open_presence: { contact: 'open_presence' },
  another_place: { account: 'not_needed' },
  general_text: { content: 'general' },
}
const offers2026: Partial<Record<Offer, Change<typeof outreachSpace>>> = {
  ...offers2012,
  open_presence: { presence: 'open', contact: 'open_presence' },
  counts_only: { keeps: 'counts' },
}

export const required2012: Ways<typeof outreachSpace2012, OutreachQuestion> = ({ step }) =>
  step === null ? [] : [steps2012[step] ?? []].flat()
export const required2026: Ways<typeof outreachSpace, OutreachQuestion> = ({ step }) =>
  step === null ? [] : [steps2026[step] ?? []].flat()
export const offered2012: Ways<typeof outreachSpace2012, OutreachQuestion> = ({ offers }) =>
  offers.flatMap((offer) => offers2012[offer] ?? [])
export const offered2026: Ways<typeof outreachSpace, OutreachQuestion> = ({ offers }) =>
  offers.flatMap((offer) => offers2026[offer] ?? [])
