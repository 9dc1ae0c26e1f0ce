import {
  decideRecord,
  decideSend,
  type RecordDecision,
  type RecordFacts,
  type SendDecision,
  type SendFacts,
} from '@slussen/rules'
import { sql } from 'kysely'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { lawInForce } from './law.ts'

/** The answers to `send` that let something leave the house. The database holds to the same list (0006_messages). */
const LEAVING = new Set(['ALLOW'])

declare const brand: unique symbol

/** The key to a channel. Only `decide` makes one, and only for an answer that is stored and lets something leave. */
export interface Permit {
  readonly decisionId: string
  readonly channel: SendFacts['ch']
  readonly [brand]: true
}

/** What the answer will be used for; a refusal is stored too (R-KOM-08: the attempt and the rule that stopped it). */
type Purpose = 'sending' | 'delivery' | 'filing'

interface AskSend {
  question: 'send'
  facts: SendFacts
  unitId: string
  askedFor: Purpose
}

interface AskRecord {
  question: 'record'
  facts: RecordFacts
  unitId: string
  askedFor: Purpose
}

export interface Decided<Answer> {
  id: string
  answer: Answer
  /** Present exactly when the question was `send` and the answer lets something leave. */
  permit?: Permit
}

/**
 * Asks the law and stores what it was asked, on which facts, and what it said, in the deed's own transaction.
 * The one place outside `rules` where the law is asked before something is done. Never throws for a refusal.
 */
export async function decide(deed: Deed, ask: AskSend): Promise<Decided<SendDecision>>
export async function decide(deed: Deed, ask: AskRecord): Promise<Decided<RecordDecision>>
export async function decide(
  deed: Deed,
  ask: AskSend | AskRecord,
): Promise<Decided<SendDecision | RecordDecision>> {
  const law = await lawInForce(deed, ask.unitId)
  const answer = ask.question === 'send' ? decideSend(law, ask.facts) : decideRecord(law, ask.facts)
  const id = newId()
  const leaves = ask.question === 'send' && LEAVING.has(answer.outcome)
  await deed.tx
    .insertInto('decision')
    .values({
      id,
      unit_id: ask.unitId,
      question: ask.question,
      law: answer.law,
      facts: JSON.stringify(ask.facts),
      rule: answer.rule,
      outcome: answer.outcome,
      step: answer.step,
      acts: [...answer.acts],
      asked_for: ask.askedFor === 'sending' && !leaves ? 'refusal' : ask.askedFor,
      created_at: deed.now,
      created_by: sql`current_actor()`,
    })
    .execute()
  if (!leaves || ask.question !== 'send') return { id, answer }
  return { id, answer, permit: { decisionId: id, channel: ask.facts.ch } as Permit }
}
