import { type BaseFacts, contentClasses, quotes, revealsFact, type SendFacts } from '@slussen/rules'
import { tellsWhoWrites } from '../language/index.ts'
import { currentConsent, findContactPoints, identityFact, MASK, partyFact } from '../people/index.ts'
import { stockholmDay } from '../platform/day.ts'
import type { Deed } from '../platform/house.ts'
import { openContent } from './content.ts'
import type { Channel, ChannelOption, ContentClass, Release } from './schema.ts'

interface Conversation {
  id: string
  unit_id: string
  client_id: string | null
}

interface ContactPoint {
  id: string
  kind: string
  verified_at: Date | null
  sealed: Buffer
  sealed_key: Buffer
  protected_identity: boolean
}

const CHANNELS: readonly Channel[] = ['external_email', 'phone', 'letter', 'meeting']
const POINT_OF: Record<Channel, string | undefined> = {
  external_email: 'email',
  phone: 'phone',
  letter: 'address',
  meeting: undefined,
}

/** Every way the unit has to reach the person, with what is known before a word is written. */
export async function channelOptions(deed: Deed, conversation: Conversation): Promise<ChannelOption[]> {
  const points = await contactPoints(deed, conversation.client_id)
  const question = await openQuestion(deed, conversation)
  const options: ChannelOption[] = []
  for (const channel of CHANNELS) {
    const state = await channelState(deed, conversation.unit_id, channel)
    if (state === undefined) continue
    const point = bestPoint(points, channel, question?.contactPointId)
    const answers = question?.contactPointId === point?.id ? question?.messageId : undefined
    options.push({
      channel,
      contactPoint: point === undefined ? null : { id: point.id, value: shownValue(deed, point) },
      facts: { ...(await baseFacts(deed, conversation, { channel, point, points, answers, state })) },
    })
  }
  return options
}

export interface Draft {
  channel: 'external_email' | 'letter'
  contactPointId: string
  contentClass: ContentClass
  text: string
  /** By what right somebody other than the client may have it, when the officer has said so. */
  release?: Release | undefined
}

/**
 * Turns one draft to one contact point into the facts that the law is asked about. `answersId` is given at
 * delivery, when the question has already been noted as answered; at sending it is found here.
 */
export async function sendFacts(
  deed: Deed,
  conversation: Conversation,
  draft: Draft & { answersId?: string | null },
): Promise<{ facts: SendFacts; answersId: string | null }> {
  const points = await contactPoints(deed, conversation.client_id)
  const point = points.find(({ id, kind }) => id === draft.contactPointId && kind === POINT_OF[draft.channel])
  const question = draft.answersId === undefined ? await openQuestion(deed, conversation) : undefined
  const found = question !== undefined && question.contactPointId === point?.id ? question.messageId : null
  const answersId = draft.answersId === undefined ? found : draft.answersId
  const state = await channelState(deed, conversation.unit_id, draft.channel)
  const base = await baseFacts(deed, conversation, {
    channel: draft.channel,
    point,
    points,
    answers: answersId ?? undefined,
    state: state ?? NO_CHANNEL,
  })
  const quo = (await carriesOriginal(deed, conversation.id, draft.text)) ? 'yes' : 'no'
  const facts = { ...base, ...contentClasses[draft.contentClass], quo } as const
  const reveals = revealsFact(base, await tellsWhoWrites(deed, draft.text))
  return { facts: { ...facts, ...statedRelease(base, draft), reveals }, answersId }
}

interface Known {
  channel: Channel
  point: ContactPoint | undefined
  points: readonly ContactPoint[]
  /** The message this would be the answer to, when it came from that very contact point. */
  answers: string | undefined
  state: ChannelState
}

async function baseFacts(deed: Deed, conversation: Conversation, known: Known): Promise<BaseFacts> {
  const reply = known.answers !== undefined && known.channel === 'external_email'
  const clientId = conversation.client_id
  return {
    dir: reply ? 'reply' : 'initiated',
    ch: known.channel,
    cons: await consentFact(deed, clientId, known),
    id: known.channel === 'meeting' ? metBefore(known.points) : identityFact(known.point),
    enc: 'no',
    proc: 'not_needed', // our own e-mail server; no site or supplier in between
    risk: known.state.risk,
    dev: 'pin_only', // what the person reads on is not known
    acc: 'official',
    st: known.state.active ? 'active' : 'not_active',
    // NOT MODELLED: that a client has chosen, for this very address, to see who it is from ('chosen').
    reveals: known.state.neutral ? 'no' : 'yes',
    prot: known.points.some((point) => point.protected_identity)
      ? 'yes'
      : await protectedFact(deed, clientId),
    party: await partyFact(deed, clientId),
    loa: 'none', // nobody logs in anywhere yet
    noeid: 'no',
    release: 'unclear',
    mask: 'no', // NOT MODELLED: a second person's check of what is to leave
    third: known.state.third,
    dpia: known.state.dpia,
    rec: 'off', // no call is made or recorded here
    danger: 'no', // NOT MODELLED: declared danger; "Akut fara" is a page that says whom to call
    auto: 'no',
  }
}

/** law: 26 kap. 1 § OSL: to anybody but the client the right is not known until an officer has stated it. */
function statedRelease({ party }: BaseFacts, { release }: Draft): Pick<SendFacts, 'release'> {
  const ownData = party === 'adult' || party === 'child_15_plus' || party === 'child_under_15'
  return { release: ownData ? 'own' : (release?.right ?? 'unclear') }
}

/** A withdrawal of the phone does not close the letter box, nor the other way round: each way has its own. */
async function consentFact(
  deed: Deed,
  clientId: string | null,
  { channel, answers }: Known,
): Promise<SendFacts['cons']> {
  if (clientId === null || channel === 'letter' || channel === 'meeting') return 'none'
  return currentConsent(deed, clientId, channel, channel === 'external_email' ? answers : undefined)
}

/** Not known counts as protected. */
async function protectedFact({ tx }: Deed, clientId: string | null): Promise<SendFacts['prot']> {
  const client = await tx
    .selectFrom('client')
    .select('protected_identity')
    .where('id', '=', clientId)
    .executeTakeFirst()
  return client?.protected_identity === false ? 'no' : 'yes'
}

/** Somebody whose address or number has been made sure of can be recognised when they come. */
function metBefore(points: readonly ContactPoint[]): SendFacts['id'] {
  if (points.some((point) => point.verified_at !== null)) return 'verified'
  return points.length > 0 ? 'claimed' : 'unknown'
}

/** The point the question came from; else one that somebody has verified; else the oldest. */
function bestPoint(points: readonly ContactPoint[], channel: Channel, askedFrom: string | undefined) {
  const fitting = points.filter(({ kind }) => kind === POINT_OF[channel])
  return (
    fitting.find(({ id }) => id === askedFrom) ??
    fitting.find((point) => point.verified_at !== null) ??
    fitting[0]
  )
}

async function contactPoints(deed: Deed, clientId: string | null): Promise<ContactPoint[]> {
  if (clientId === null) return []
  return deed.tx
    .selectFrom('contact_point as point')
    .innerJoin('client', 'client.id', 'point.client_id')
    .select([
      'point.id',
      'point.kind',
      'point.verified_at',
      'point.sealed',
      'point.sealed_key',
      'client.protected_identity',
    ])
    .where('point.client_id', '=', clientId)
    .where('point.ended_at', 'is', null)
    .orderBy('point.created_at')
    .execute()
}

/** Where it would go; not even the officer who writes sees the address of somebody whose identity is protected. */
function shownValue(deed: Deed, point: ContactPoint): string {
  return point.protected_identity ? MASK : deed.house.vault.open<{ value: string }>(point.id, point).value
}

/**
 * The newest incoming message, if it came from a contact point of this very person and has no answer yet.
 * law: A-02: consent by asking reaches only the answer, in that channel, to that message. What follows the
 * answer is something we begin ourselves.
 */
async function openQuestion(deed: Deed, conversation: Conversation) {
  const incoming = await deed.tx
    .selectFrom('message')
    .select(['id', 'sealed', 'sealed_key'])
    .where('conversation_id', '=', conversation.id)
    .where('direction', '=', 'in')
    .where('automatic', '=', false)
    .where('readable', '=', true)
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  if (incoming === undefined || (await isAnswered(deed, incoming.id))) return undefined
  const { address } = openContent(deed.house.vault, incoming).from
  const known = await findContactPoints(deed, conversation.unit_id, { kind: 'email', value: address })
  const own = known.find(({ clientId }) => clientId === conversation.client_id)
  return own && { messageId: incoming.id, contactPointId: own.contactPointId }
}

async function isAnswered(deed: Deed, messageId: string): Promise<boolean> {
  const answer = await deed.tx
    .selectFrom('message')
    .innerJoin('outbound', 'outbound.message_id', 'message.id')
    .select('message.id')
    .where('message.answers_id', '=', messageId)
    .where('outbound.state', 'not in', ['undone', 'held', 'refused'])
    .executeTakeFirst()
  return answer !== undefined
}

type ChannelState = { active: boolean; neutral: boolean } & Pick<SendFacts, 'risk' | 'dpia' | 'third'>

const NO_CHANNEL: ChannelState = {
  active: false,
  neutral: false,
  risk: 'missing',
  dpia: 'missing',
  third: 'missing',
}

async function channelState(deed: Deed, unitId: string, channel: Channel): Promise<ChannelState | undefined> {
  const row = await deed.tx
    .selectFrom('unit_channel')
    .select(['active', 'neutral', 'risk_approved_until', 'impact_assessed_until'])
    .select(['transfer', 'transfer_examined_until'])
    .where('unit_id', '=', unitId)
    .where('channel', '=', channel)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const today = stockholmDay(deed.now)
  const holds = (until: string | null) => until !== null && until >= today
  const { risk_approved_until: until } = row
  return {
    active: row.active,
    neutral: row.neutral,
    risk: until === null ? 'missing' : holds(until) ? 'approved' : 'expired',
    dpia: holds(row.impact_assessed_until) ? 'done' : 'missing',
    third: holds(row.transfer_examined_until) ? (row.transfer ?? 'missing') : 'missing',
  }
}

/** Not examined counts as yes, so it is always examined: does the draft carry the person's own words back? */
async function carriesOriginal(deed: Deed, conversationId: string, text: string): Promise<boolean> {
  const incoming = await deed.tx
    .selectFrom('message')
    .select(['id', 'sealed', 'sealed_key'])
    .where('conversation_id', '=', conversationId)
    .where('direction', '=', 'in')
    .execute()
  return incoming.some((row) => quotes(text, openContent(deed.house.vault, row).text).length > 0)
}
