/** How well the language warns, measured on texts that somebody has marked by hand. */
import { type FindingKind, identifierKinds, sensitiveKinds } from '../finding.ts'
import type { Inspect } from '../inspect.ts'

/** One line of an evaluation file. */
export interface MarkedText {
  readonly id: string
  readonly text: string
  /** Says nothing about anybody: to warn of something sensitive in it, or of who writes, is a false alarm. */
  readonly neutral?: boolean
  readonly findings: readonly { readonly start: number; readonly end: number; readonly kind: FindingKind }[]
  /** Does the text tell that it is the social services? */
  readonly reveals: boolean
}

export interface Score {
  /** Marked and found. */
  readonly hits: number
  /** Marked, and not found. */
  readonly missed: number
  /** Found that is marked. */
  readonly right: number
  /** Found, and not marked. */
  readonly wrong: number
}
export interface Evaluation {
  readonly kinds: ReadonlyMap<FindingKind, Score>
  readonly identifiers: Score
  readonly sensitive: Score
  /** Of whole texts. */
  readonly reveals: Score
  readonly neutral: { readonly texts: number; readonly falseAlarms: readonly string[] }
}

/** A finding counts when one of the same kind is marked somewhere on the same stretch. */
export function evaluate(texts: readonly MarkedText[], inspect: Inspect): Evaluation {
  const read = texts.map((marked) => ({ marked, found: inspect(marked.text) }))
  const scores = read.flatMap(({ marked, found }) => scoresOf(marked.findings, found.findings))
  const kinds = new Map<FindingKind, Score>()
  for (const { kind, ...score } of scores) kinds.set(kind, sum([kinds.get(kind) ?? nothing, score]))
  const of = (some: readonly FindingKind[]) => sum(some.map((kind) => kinds.get(kind) ?? nothing))
  const neutral = read.filter(({ marked }) => marked.neutral === true)
  return {
    kinds,
    identifiers: of(identifierKinds),
    sensitive: of(sensitiveKinds),
    reveals: sum(read.map(({ marked, found }) => ofText(marked.reveals, found.revealsContact))),
    neutral: {
      texts: neutral.length,
      falseAlarms: neutral
        .filter(({ found }) => found.sensitivity === 'sensitive' || found.revealsContact)
        .map(({ marked }) => marked.id),
    },
  }
}

type Stretch = MarkedText['findings'][number]

function scoresOf(marked: readonly Stretch[], found: readonly Stretch[]): ({ kind: FindingKind } & Score)[] {
  const same = (a: Stretch) => (b: Stretch) => a.kind === b.kind && a.start < b.end && b.start < a.end
  return [
    ...marked.map((one) => {
      const hit = found.some(same(one))
      return { ...nothing, kind: one.kind, hits: hit ? 1 : 0, missed: hit ? 0 : 1 }
    }),
    ...found.map((one) => {
      const right = marked.some(same(one))
      return { ...nothing, kind: one.kind, right: right ? 1 : 0, wrong: right ? 0 : 1 }
    }),
  ]
}

function ofText(reveals: boolean, said: boolean): Score {
  return {
    hits: reveals && said ? 1 : 0,
    missed: reveals && !said ? 1 : 0,
    right: reveals && said ? 1 : 0,
    wrong: !reveals && said ? 1 : 0,
  }
}

const nothing: Score = { hits: 0, missed: 0, right: 0, wrong: 0 }

const sum = (scores: readonly Score[]): Score =>
  scores.reduce(
    (all, one) => ({
      hits: all.hits + one.hits,
      missed: all.missed + one.missed,
      right: all.right + one.right,
      wrong: all.wrong + one.wrong,
    }),
    nothing,
  )

/** Of what is found, how much is marked. Nothing found is nothing wrong. */
export const precision = ({ right, wrong }: Score): number =>
  right + wrong === 0 ? 1 : right / (right + wrong)
/** Of what is marked, how much is found. */
export const recall = ({ hits, missed }: Score): number => (hits + missed === 0 ? 1 : hits / (hits + missed))
export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

/** The texts of a file, one JSON object a line. Throws on a mark that lies outside its text. */
export function markedTexts(lines: string): MarkedText[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const marked: MarkedText = JSON.parse(line)
      const outside = marked.findings.find(
        ({ start, end }) => !(start >= 0 && start < end && end <= marked.text.length),
      )
      if (outside) throw new Error(`${marked.id}: a mark lies outside its text`)
      return marked
    })
}
