/** Every line of facts and answer that is written down: scenarios, cases, and the facts nearest to each rule's limits. */
import { readCase } from '../cases.ts'
import type { Decision, Question } from '../decision.ts'
import { type PackId, packs, type QuestionName, usualFacts } from '../index.ts'
import { sendBoundaries2012 } from '../messages/stockholm2012.boundaries.ts'
import * as send2012 from '../messages/stockholm2012.cases.ts'
import { sendBoundaries2026 } from '../messages/sverige2026.boundaries.ts'
import * as send2026 from '../messages/sverige2026.cases.ts'
import { outreachBoundaries2012 } from '../outreach/stockholm2012.boundaries.ts'
import * as outreach2012 from '../outreach/stockholm2012.cases.ts'
import { outreachBoundaries2026 } from '../outreach/sverige2026.boundaries.ts'
import * as outreach2026 from '../outreach/sverige2026.cases.ts'
import { recordBoundaries2012 } from '../records/stockholm2012.boundaries.ts'
import * as record2012 from '../records/stockholm2012.cases.ts'
import * as record2026 from '../records/sverige2026.cases.ts'
import { searchBoundaries2012 } from '../searches/stockholm2012.boundaries.ts'
import * as search2012 from '../searches/stockholm2012.cases.ts'
import { searchBoundaries2026 } from '../searches/sverige2026.boundaries.ts'
import * as search2026 from '../searches/sverige2026.cases.ts'
import { publishBoundaries2012 } from '../social/stockholm2012.boundaries.ts'
import * as publish2012 from '../social/stockholm2012.cases.ts'
import { publishBoundaries2026 } from '../social/sverige2026.boundaries.ts'
import * as publish2026 from '../social/sverige2026.cases.ts'

interface Written {
  readonly stories: Readonly<Record<string, readonly string[]>>
  /** For every rule the facts nearest to the usual ones that meet it. */
  readonly witnesses: readonly string[]
  /** On the limits of rules, where nothing else would notice that one has moved. */
  readonly boundaries: readonly string[]
}

export const written: Readonly<Record<PackId, Readonly<Record<QuestionName, Written>>>> = {
  'stockholm-2012': {
    send: {
      stories: send2012.sendCases2012,
      witnesses: [],
      boundaries: sendBoundaries2012,
    },
    record: {
      stories: record2012.recordCases2012,
      witnesses: [],
      boundaries: recordBoundaries2012,
    },
    search: {
      stories: search2012.searchCases2012,
      witnesses: [],
      boundaries: searchBoundaries2012,
    },
    publish: {
      stories: publish2012.publishCases2012,
      witnesses: [],
      boundaries: publishBoundaries2012,
    },
    outreach: {
      stories: outreach2012.outreachCases2012,
      witnesses: [],
      boundaries: outreachBoundaries2012,
    },
  },
  'sverige-2026': {
    send: {
      stories: send2026.sendCases2026,
      witnesses: send2026.sendWitnesses2026,
      boundaries: sendBoundaries2026,
    },
    record: {
      stories: record2026.recordCases2026,
      witnesses: record2026.recordWitnesses2026,
      boundaries: [],
    },
    search: {
      stories: search2026.searchCases2026,
      witnesses: search2026.searchWitnesses2026,
      boundaries: searchBoundaries2026,
    },
    publish: {
      stories: publish2026.publishCases2026,
      witnesses: publish2026.publishWitnesses2026,
      boundaries: publishBoundaries2026,
    },
    outreach: {
      stories: outreach2026.outreachCases2026,
      witnesses: outreach2026.outreachWitnesses2026,
      boundaries: outreachBoundaries2026,
    },
  },
}

/** The line's facts, with the usual ones where it says nothing, and the answer it gives. */
export const readLine = (pack: PackId, question: QuestionName, given: string) =>
  readCase(packs[pack].questions[question].space, usualFacts[pack][question], given)

/** In the words of a line, which may leave out what comes last. */
export const said = ({ rule, outcome, step, acts }: Decision<Question>): string =>
  [rule, outcome, step, ...acts].filter((word) => word !== null).join(' ')
export const says = (decision: Decision<Question>, answer: string): boolean =>
  `${said(decision)} `.startsWith(`${answer} `)
