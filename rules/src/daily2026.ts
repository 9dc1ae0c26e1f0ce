/**
 * The two questions of `sverige-2026` that are asked all day long, send and record, apart from the other three: they
 * travel with the inbox to every desk, the others only with the handbook.
 */
import { deckOf, definePack } from './decision.ts'
import { sendSpace } from './messages/facts.ts'
import { sendRules2026 } from './messages/sverige2026.ts'
import type { DailyQuestions } from './questions.ts'
import { recordSpace } from './records/facts.ts'
import { recordRules2026 } from './records/sverige2026.ts'
import { statusOf } from './status.ts'

/** Raise the version with every change to a rule, its acts or its words: stored decisions name the one they were made by. */
export const about2026 = { id: 'sverige-2026', version: '1', status: statusOf('sverige-2026') } as const

export const daily2026 = definePack<DailyQuestions>(about2026, (law) => ({
  send: deckOf(law, sendSpace, sendRules2026, { first: ['ch', 'dir'] }),
  record: deckOf(law, recordSpace, recordRules2026),
}))
