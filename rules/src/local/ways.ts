/** What an answer leads to, by pack and question: what the proofs of the packs know, put together for trying a row. */
import type { FactSpace, Question } from '../decision.ts'
import * as send2012 from '../messages/consequences2012.ts'
import * as send2026 from '../messages/consequences2026.ts'
import { offers as sendOffers, sendSteps } from '../messages/facts.ts'
import * as outreach from '../outreach/consequences.ts'
import { outreachOffers, outreachSteps } from '../outreach/facts.ts'
import type { PackId, QuestionName } from '../questions.ts'
import { recordSteps } from '../records/facts.ts'
import type { Ways } from '../roads.ts'
import * as search from '../searches/consequences.ts'
import { searchOffers, searchSteps } from '../searches/facts.ts'
import type { Change } from '../sets.ts'
import * as publish from '../social/consequences.ts'
import { publishOffers, publishSteps } from '../social/facts.ts'

type AnyWays = Ways<FactSpace, Question>

export interface Roads {
  /** Steps done and drafts rewritten. */
  readonly onward: AnyWays
  /** Offers taken that stay within the question. */
  readonly offered: AnyWays
}

const none: AnyWays = () => []
/** A step that the report did not know is what it is today. */
const orToday =
  (own: AnyWays, today: AnyWays): AnyWays =>
  (decision) => {
    const ways = own(decision)
    return ways.length > 0 ? ways : today(decision)
  }
const ways = <T>(given: T) => given as unknown as AnyWays

const sendToday: AnyWays = (decision) => [
  ...ways(send2026.required2026)(decision),
  ...ways(send2026.rewritten2026)(decision),
]
const taken =
  (changes: Readonly<Record<string, unknown>>): AnyWays =>
  ({ offers }) =>
    offers.flatMap((offer) => [changes[offer] ?? []].flat() as Change<FactSpace>[])

export const roads: Readonly<Record<PackId, Readonly<Record<QuestionName, Roads>>>> = {
  'sverige-2026': {
    send: { onward: sendToday, offered: taken(send2026.taken2026) },
    record: { onward: none, offered: none },
    search: { onward: ways(search.required2026), offered: ways(search.offered2026) },
    publish: { onward: ways(publish.required2026), offered: ways(publish.offered2026) },
    outreach: { onward: ways(outreach.required2026), offered: ways(outreach.offered2026) },
  },
  'stockholm-2012': {
    send: { onward: orToday(ways(send2012.next), sendToday), offered: taken(send2012.taking) },
    record: { onward: none, offered: none },
    search: {
      onward: orToday(ways(search.required2012), ways(search.required2026)),
      offered: ways(search.offered2012),
    },
    publish: {
      onward: orToday(ways(publish.required2012), ways(publish.required2026)),
      offered: ways(publish.offered2012),
    },
    outreach: {
      onward: orToday(ways(outreach.required2012), ways(outreach.required2026)),
      offered: ways(outreach.offered2012),
    },
  },
}

/** Offers that leave the question, and are open whatever the facts. */
const leaving: readonly string[] = ['ask_client', 'own_website', 'safe_chat_link']
/** Outreach has its own telephone: who calls is no longer on the platform. */
export const leaves = (question: QuestionName, offers: readonly string[]): boolean =>
  offers.some((offer) => leaving.includes(offer) || (question === 'outreach' && offer === 'phone'))

/** Whatever is to be said, to a person one is sure of. */
export const inPerson: readonly Change<FactSpace>[] = ways(send2026.safeWays2026)({
  offers: ['meeting', 'phone', 'letter'],
} as never)

/** Every step that a row may require, and every way forward that it may offer. */
export const rowSteps: Readonly<Record<QuestionName, readonly string[]>> = {
  send: sendSteps,
  record: recordSteps,
  search: searchSteps,
  publish: publishSteps,
  outreach: outreachSteps,
}
export const rowOffers: Readonly<Record<QuestionName, readonly string[]>> = {
  send: sendOffers,
  record: ['ask_registrar'],
  search: searchOffers,
  publish: publishOffers,
  outreach: outreachOffers,
}
