/** What outcomes, facts and values are called, and how an answer looks: the same words and signs as at the gate. */
import { i18n } from '@lingui/core'
import {
  outreachWords,
  publishWords,
  type QuestionName,
  recordWords,
  type Sentence,
  searchWords,
  sendWords,
} from '@slussen/rules'
import { say } from '../i18n.ts'
import type { Level } from '../ui/Verdict.tsx'

type Words = Readonly<Record<string, Sentence>>
interface QuestionWords {
  readonly facts: Words
  readonly values: Readonly<Record<string, Words>>
  readonly outcomes: Words
  readonly steps: Words
  readonly acts?: Words
  readonly offers?: Words
}

const ALL: Readonly<Record<QuestionName, QuestionWords>> = {
  send: sendWords,
  record: { ...recordWords, offers: recordWords.acts },
  search: searchWords,
  publish: publishWords,
  outreach: outreachWords,
}

const told = (words: Words | undefined, name: string) => {
  const sentence = words?.[name]
  return sentence === undefined ? name : say(sentence)
}

export const factWord = (question: QuestionName, fact: string) => told(ALL[question].facts, fact)
export const valueWord = (question: QuestionName, fact: string, value: string) =>
  told(ALL[question].values[fact], value)
export const outcomeWord = (question: QuestionName, outcome: string) => told(ALL[question].outcomes, outcome)
export const stepWord = (question: QuestionName, step: string) => told(ALL[question].steps, step)
export const actWord = (question: QuestionName, act: string) => told(ALL[question].acts, act)
export const offerWord = (question: QuestionName, offer: string) => told(ALL[question].offers, offer)

const LEVELS: Readonly<Record<string, Level>> = {
  ALLOW: 'ok',
  GENERAL: 'warn',
  GENERAL0: 'warn',
  NOTICE_ONLY: 'warn',
  REQUIRE: 'warn',
  DENY: 'stop',
  REGISTER: 'ok',
  TRANSFER: 'ok',
  KEEP: 'ok',
  LEAVE: 'ok',
  NO_RECORD: 'ok',
  DELETE: 'ok',
  HIDE: 'warn',
  HOLD: 'stop',
  ASK: 'unsure',
}

/** An outcome that nobody here knows is unsure, never allowed. A find that must be destroyed is a no. */
export const levelOf = (question: QuestionName, outcome: string): Level =>
  question === 'search' && outcome === 'DELETE' ? 'stop' : (LEVELS[outcome] ?? 'unsure')

/** The answer to "Får jag …?" in a word or two; what to do with a record is an answer of its own. */
export function shortAnswer(question: QuestionName, outcome: string): string {
  if (question === 'record') return outcomeWord(question, outcome)
  switch (outcome) {
    case 'ALLOW':
      return i18n._({ id: 'wizard.yes', message: 'Ja' })
    case 'GENERAL':
    case 'GENERAL0':
    case 'NOTICE_ONLY':
      return i18n._({ id: 'wizard.neutral', message: 'Ja, men bara neutralt' })
    case 'REQUIRE':
      return i18n._({ id: 'wizard.notYet', message: 'Inte än' })
    case 'DENY':
      return i18n._({ id: 'wizard.no', message: 'Nej' })
    case 'DELETE':
      return i18n._({ id: 'wizard.destroy', message: 'Nej, förstör fyndet' })
    default:
      return i18n._({ id: 'wizard.unsure', message: 'Reglerna kan inte avgöra' })
  }
}
