/** The words of all five questions, by name: what an outcome, a fact or a value is called. */
import type { Language, Sentence } from './decision.ts'
import { sendWords } from './messages/words.ts'
import { outreachWords } from './outreach/words.ts'
import type { QuestionName } from './questions.ts'
import { recordWords } from './records/words.ts'
import { searchWords } from './searches/words.ts'
import { publishWords } from './social/words.ts'

type Words = Readonly<Record<string, Sentence>>

interface QuestionWords {
  readonly facts: Words
  readonly values: Readonly<Record<string, Words>>
  readonly outcomes: Words
  readonly steps: Words
  readonly acts?: Words
  readonly offers?: Words
}

const all: Readonly<Record<QuestionName, QuestionWords>> = {
  send: sendWords,
  record: { ...recordWords, offers: recordWords.acts },
  search: searchWords,
  publish: publishWords,
  outreach: outreachWords,
}

/** Words for one question in one language. What has no words of its own is called by its name in the code. */
export function wordsOf(question: QuestionName, language: Language) {
  const { facts, values, outcomes, steps, acts = {}, offers = {} } = all[question]
  const told = (words: Words | undefined, name: string) => words?.[name]?.[language] ?? name
  return {
    fact: (fact: string) => told(facts, fact),
    value: (fact: string, value: string) => told(values[fact], value),
    outcome: (outcome: string) => told(outcomes, outcome),
    step: (step: string | null) => (step === null ? null : told(steps, step)),
    act: (act: string) => told(acts, act),
    offer: (offer: string) => told(offers, offer),
    /** 'Kanal: Sms · Medgivande: har getts' */
    given: (given: Readonly<Record<string, string>>) =>
      Object.entries(given)
        .map(([fact, value]) => paired(told(facts, fact), told(values[fact], value)))
        .join(' · '),
  }
}

/** 'Kanal: Sms'; a fact that is a question needs no colon. */
export const paired = (fact: string, value: string): string =>
  fact.endsWith('?') ? `${fact} ${value}` : `${fact}: ${value}`
