/** A few plain examples of what a row would change: as near to the usual facts as they come, each of another rule first. */
import type { Facts } from '../condition.ts'
import type { Decision, Question } from '../decision.ts'
import type { StricterRow } from '../local.ts'
import { usualSend } from '../messages/sverige2026.cases.ts'
import { usualOutreach } from '../outreach/sverige2026.cases.ts'
import type { QuestionName } from '../questions.ts'
import { usualRecord } from '../records/sverige2026.cases.ts'
import { usualSearch } from '../searches/sverige2026.cases.ts'
import { usualPublish } from '../social/sverige2026.cases.ts'

const usual: Readonly<Record<QuestionName, Facts>> = {
  send: usualSend,
  record: usualRecord,
  search: usualSearch,
  publish: usualPublish,
  outreach: usualOutreach,
}

export interface Example {
  /** What differs from the usual facts, and what the row itself speaks of. */
  readonly facts: Facts
  readonly before: Decision<Question>
  readonly after: Decision<Question>
}

const MOST = 3

interface Keeper {
  readonly see: (known: Facts, before: Decision<Question>, after: Decision<Question>) => void
  readonly kept: () => readonly Example[]
}

export function exampleKeeper({ question, where }: StricterRow): Keeper {
  const nearest = new Map<string, { far: number; example: Example }[]>()
  const isFar = ([fact, value]: [string, string]) => value !== usual[question][fact]
  return {
    see: (known, before, after) => {
      const far = Object.entries(known).filter(isFar).length
      const found = nearest.get(before.rule) ?? []
      if (found.length === MOST && far >= (found.at(-1)?.far ?? 0)) return
      const told = Object.entries({ ...usual[question], ...known }).filter(
        (one) => isFar(one) || Object.hasOwn(where, one[0]),
      )
      found.push({ far, example: { facts: Object.fromEntries(told), before, after } })
      nearest.set(before.rule, found.sort((a, b) => a.far - b.far).slice(0, MOST))
    },
    kept: () =>
      [...nearest.values()]
        .flatMap((found) => found.map(({ far, example }, place) => ({ far, place, example })))
        .sort((a, b) => a.place - b.place || a.far - b.far)
        .slice(0, MOST)
        .map(({ example }) => example),
  }
}
