/**
 * When a file has to go. Pure: whoever asks says which day it is, and asks again on the day of the deed, for the law of
 * that day decides. A date destroys nothing by itself: that is the question `record` (NR12–NR14), which wants a signed
 * decision and nothing that holds the file.
 */
import { birthday, day } from './calendar.ts'
import { type AskedFile, type RetainedFile, retentionRules } from './retention-rules.ts'

/** Kept for ever, to be asked about, or from the first day the file must go to the last day by which it must be gone. */
export type Retention =
  | { readonly rule: string; readonly answer: 'never' | 'ask' }
  | { readonly rule: string; readonly answer: 'date'; readonly due: string; readonly latest: string }

/** `asOf` is the day the answer is for. Throws where a day is none: a wrong date must not destroy anything. */
export function dueDate(file: RetainedFile, asOf: string): Retention {
  const births = file.births.map((birth) => (birth === null ? undefined : birthday(birth)))
  const known = births.filter((birth) => birth !== undefined)
  const asked: AskedFile = {
    ...file,
    lastEntry: day(file.lastEntry),
    asOf: day(asOf),
    births: known,
    allKnown: known.length === births.length,
  }
  for (const { id, fits, answer } of retentionRules) {
    if (!fits(asked)) continue
    if (typeof answer === 'string') return { rule: id, answer }
    const due = answer(asked)
    return { rule: id, answer: 'date', due, latest: `${Number(due.slice(0, 4)) + 1}-12-31` }
  }
  throw new Error('no rule of retention')
}
