/** How the questions of "Får jag …?" are written down: as data, so that a test can walk every way through them. */
import type { QuestionName, Sentence } from '@slussen/rules'

export type Facts = Readonly<Record<string, string>>

export interface Choice {
  readonly says: Sentence
  readonly sets: Facts
}

export interface Asked {
  readonly id: string
  readonly asks: Sentence
  /** Where the answer can be found. */
  readonly hint?: Sentence
  /** Every choice sets the same facts. */
  readonly choices: readonly Choice[]
  /** Asked only when these facts have one of these values. */
  readonly when?: Readonly<Record<string, readonly string[]>>
  /** What "Jag vet inte" counts as, where the pack has no stand-in for it or a stricter one is called for. */
  readonly unknown?: Facts
}

/** A ready text; some are only for an answer to somebody who wrote first. */
export type ReadyText = Sentence & { readonly reply?: true }

/** One way into the questions: a channel, a medium, a moment. Named by the facts that it settles. */
export interface Entrance {
  readonly id: string
  readonly question: QuestionName
  readonly title: Sentence
  readonly is: Facts
  /** What we count on without asking, in one sentence; every fact of it can be changed. */
  readonly countsOn: Sentence
  readonly presets: Facts
  /** Answered at once, before any question: somebody is in danger. */
  readonly alarms: readonly Choice[]
  readonly asks: readonly Asked[]
  /** Ready neutral texts, for a notice or an answer without personal data. {phone} and {name} are the officer's. */
  readonly notices: readonly ReadyText[]
  /** Ready texts that may name a day and an hour. */
  readonly texts: readonly ReadyText[]
}

export const say = (sv: string, en: string): Sentence => ({ sv, en })

export const reply = (sv: string, en: string): ReadyText => ({ sv, en, reply: true })

/** 'dir=reply sens=none' */
export const factsIn = (line: string): Facts =>
  Object.fromEntries(
    line
      .split(' ')
      .filter(Boolean)
      .map((pair) => pair.split('=', 2)),
  )

export const choice = (sv: string, en: string, sets: string): Choice => ({
  says: say(sv, en),
  sets: factsIn(sets),
})

/** The facts that a question settles. */
export const factsAsked = (asked: Asked): string[] => Object.keys(asked.choices[0]?.sets ?? {})
