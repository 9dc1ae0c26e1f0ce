/** The five questions, the same for every pack: what is collected, what an unknown fact counts as, what must be given. */
import type { FactSpace, Pack } from './decision.ts'
import * as messages from './messages/facts.ts'
import * as outreach from './outreach/facts.ts'
import * as records from './records/facts.ts'
import * as searches from './searches/facts.ts'
import * as social from './social/facts.ts'

export type Questions = {
  send: messages.SendQuestion
  record: records.RecordQuestion
  search: searches.SearchQuestion
  publish: social.PublishQuestion
  outreach: outreach.OutreachQuestion
}
export type QuestionName = keyof Questions
/** Asked all day long, and so apart from the others (daily2026). */
export type DailyQuestions = Pick<Questions, 'send' | 'record'>
/** A pack, or a pack with the stricter rows of a municipality. */
export type Law = Pack<Questions>
export type DailyLaw = Pack<DailyQuestions>

interface Asked {
  readonly space: FactSpace
  /** Facts that whoever asks must know; the others have a stand-in. */
  readonly required: readonly string[]
  readonly leastFavourable: Readonly<Record<PackId, Readonly<Record<string, string>>>>
  /** In which order a person would ask, which gives the shortest table. */
  readonly order: Readonly<Record<PackId, readonly string[]>>
  /** False for facts of which the report of 2012 knew nothing: its answer is for comparison only. */
  readonly existed2012: (facts: never) => boolean
}

export type PackId = 'sverige-2026' | 'stockholm-2012'

const always = () => true

export const questions = {
  send: {
    space: messages.sendSpace,
    required: ['dir', 'ch'],
    leastFavourable: {
      'sverige-2026': messages.leastFavourableSend,
      'stockholm-2012': { ...messages.leastFavourableSend, ...messages.leastFavourableSend2012 },
    },
    order: { 'sverige-2026': messages.sendTableOrder, 'stockholm-2012': messages.sendTableOrder2012 },
    existed2012: messages.existed2012,
  },
  record: {
    space: records.recordSpace,
    required: ['medium'],
    leastFavourable: {
      'sverige-2026': records.leastFavourableRecord,
      'stockholm-2012': records.leastFavourableRecord,
    },
    order: { 'sverige-2026': records.recordTableOrder, 'stockholm-2012': records.recordTableOrder2012 },
    existed2012: records.mediumExisted2012,
  },
  search: {
    space: searches.searchSpace,
    required: [],
    leastFavourable: {
      'sverige-2026': searches.leastFavourableSearch,
      'stockholm-2012': { ...searches.leastFavourableSearch, ...searches.leastFavourableSearch2012 },
    },
    order: { 'sverige-2026': searches.searchTableOrder, 'stockholm-2012': searches.searchTableOrder2012 },
    existed2012: searches.searchExisted2012,
  },
  publish: {
    space: social.publishSpace,
    required: [],
    leastFavourable: {
      'sverige-2026': social.leastFavourablePublish,
      'stockholm-2012': social.leastFavourablePublish,
    },
    order: { 'sverige-2026': social.publishTableOrder, 'stockholm-2012': social.publishTableOrder2012 },
    existed2012: always,
  },
  outreach: {
    space: outreach.outreachSpace,
    required: [],
    leastFavourable: {
      'sverige-2026': outreach.leastFavourableOutreach,
      'stockholm-2012': outreach.leastFavourableOutreach,
    },
    order: { 'sverige-2026': outreach.outreachTableOrder, 'stockholm-2012': outreach.outreachTableOrder2012 },
    existed2012: always,
  },
} as const satisfies Record<QuestionName, Asked>
