/** The facts of an ordinary day, from which an example is told. */
import type { Facts } from '../condition.ts'
import { usualSend } from '../messages/sverige2026.cases.ts'
import { usualOutreach } from '../outreach/sverige2026.cases.ts'
import type { QuestionName } from '../questions.ts'
import { usualRecord } from '../records/sverige2026.cases.ts'
import { usualSearch } from '../searches/sverige2026.cases.ts'
import { usualPublish } from '../social/sverige2026.cases.ts'

export const usualFacts = {
  send: usualSend,
  record: usualRecord,
  search: usualSearch,
  publish: usualPublish,
  outreach: usualOutreach,
} as const satisfies Record<QuestionName, Facts>
