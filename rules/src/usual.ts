/**
 * The usual facts: an ordinary day, from which the cases and the handbook's examples say only what differs. Not to be
 * mistaken for the least favourable facts, which stand in for what nobody knows.
 */
import type { Facts } from './condition.ts'
import { usualSend2012 } from './messages/stockholm2012.cases.ts'
import { usualSend } from './messages/sverige2026.cases.ts'
import { usualOutreach2012 } from './outreach/stockholm2012.cases.ts'
import { usualOutreach } from './outreach/sverige2026.cases.ts'
import type { PackId, QuestionName } from './questions.ts'
import { usualRecord2012 } from './records/stockholm2012.cases.ts'
import { usualRecord } from './records/sverige2026.cases.ts'
import { usualSearch2012 } from './searches/stockholm2012.cases.ts'
import { usualSearch } from './searches/sverige2026.cases.ts'
import { usualPublish2012 } from './social/stockholm2012.cases.ts'
import { usualPublish } from './social/sverige2026.cases.ts'

export const usualFacts: Readonly<Record<PackId, Readonly<Record<QuestionName, Facts>>>> = {
  'sverige-2026': {
    send: usualSend,
    record: usualRecord,
    search: usualSearch,
    publish: usualPublish,
    outreach: usualOutreach,
  },
  'stockholm-2012': {
    send: usualSend2012,
    record: usualRecord2012,
    search: usualSearch2012,
    publish: usualPublish2012,
    outreach: usualOutreach2012,
  },
}
