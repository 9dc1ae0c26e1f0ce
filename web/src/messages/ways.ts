import type { DailyLaw } from '@slussen/rules'
import type { Channel, ChannelOption, ContentClass, ConversationView } from '../../../server/src/contract.ts'
import { judge } from './gate.ts'

/** Everything a stop can offer that this application can do at once. */
export type Way =
  | 'general'
  | 'phone'
  | 'meeting'
  | 'letter'
  | 'implied_consent'
  | 'register_consent'
  | 'verify'
  | 'strip'
  | 'sensitive'
  | 'age'

interface Answer {
  outcome: string
  step: string | null
  offers: readonly string[]
}

/** The class of the ready text: nothing about the person, so that it is allowed wherever a general answer is. */
export const GENERAL_CLASS: ContentClass = 1

const GENERAL_TEXT = { contentClass: GENERAL_CLASS, carriesOriginal: false, wordsTell: false } as const

const STEPS: Record<string, Way> = {
  STRIP_ORIGINAL: 'strip',
  OBTAIN_CONSENT: 'register_consent',
  OBTAIN_CHOICE: 'register_consent',
  RECLASSIFY: 'sensitive',
}
const OFFERS: Record<string, readonly Way[]> = {
  general_reply: ['general'],
  general_reply_no_personal_data: ['general'],
  // Until there is a place to log in to, the neutral notice is the ready answer, which says as little about anybody.
  neutral_notice: ['general'],
  strip_original: ['strip'],
  obtain_consent: ['implied_consent', 'register_consent'],
  verify_identity: ['verify'],
  phone: ['phone'],
  letter: ['letter'],
  meeting: ['meeting'],
}

/** The lawful ways on from an answer, the best first: what the rule asks for, then what it offers. */
export function waysFrom(
  law: DailyLaw,
  answer: Answer,
  { conversation, channel }: { conversation: ConversationView; channel: Channel },
): Way[] {
  const asked = answer.step ? [STEPS[answer.step]] : []
  const offered = answer.offers.flatMap((offer) => OFFERS[offer] ?? [])
  const general: Way[] = answer.outcome.startsWith('GENERAL') ? ['general'] : []
  const here = conversation.channels.find((one) => one.channel === channel)
  const age: Way[] = here?.facts.party === 'unknown' ? ['age'] : []
  const all = new Set<Way>([...age, ...asked, ...offered, ...general].filter((way) => way !== undefined))
  return [...all].filter((way) => isOpen(law, way, { conversation, channel }))
}

function isOpen(
  law: DailyLaw,
  way: Way,
  { conversation, channel }: { conversation: ConversationView; channel: Channel },
): boolean {
  const option = (name: Channel) => conversation.channels.find((one) => one.channel === name)
  const here = option(channel)
  if (way === 'phone' || way === 'meeting') return option(way) !== undefined
  if (way === 'letter') return channel !== 'letter' && option('letter') !== undefined
  // An offer is made only when the same gate lets it through.
  if (way === 'general') return here !== undefined && judge(law, here, GENERAL_TEXT).outcome === 'ALLOW'
  if (way === 'implied_consent') return here !== undefined && askingOpens(law, here)
  if (way === 'register_consent' || way === 'verify' || way === 'age') return conversation.client !== null
  return true
}

/** By the report the person's own question covers a time in the answer; by the law in force it does not (N38). */
function askingOpens(law: DailyLaw, here: ChannelOption): boolean {
  if (here.facts.dir !== 'reply' || here.facts.cons === 'implied') return false
  const asked = { ...here, facts: { ...here.facts, cons: 'implied' } }
  return judge(law, asked, { ...GENERAL_TEXT, contentClass: 2 }).outcome === 'ALLOW'
}
