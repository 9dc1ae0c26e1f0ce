import { type FactSpace, type QuestionName, questions, rowOutcomes, untouchable } from '@slussen/rules'
import type { LocalRuleBody } from '../../../server/src/contract.ts'
import { isDay } from '../ui/days.ts'
import type { Faults } from '../ui/useDeed.ts'

/** A stricter row while it is being written. */
export interface LocalForm {
  question: QuestionName
  /** In the order in which they were added; a fact is named once. */
  facts: readonly { fact: string; values: readonly string[] }[]
  outcome: string
  step: string
  offers: readonly string[]
  sv: string
  en: string
  /** '': the whole municipality. */
  unitId: string
  decidedBy: string
  decidedOn: string
  from: string
  /** '': until further notice. */
  until: string
}

export function emptyForm(today: string): LocalForm {
  const about = { unitId: '', decidedBy: '', decidedOn: today, from: today, until: '' }
  return {
    question: 'send',
    facts: firstFacts('send'),
    outcome: 'DENY',
    step: '',
    offers: [],
    sv: '',
    en: '',
    ...about,
  }
}

/**
 * The fact that a row is first about, and then those that leave alone what nobody may tighten: they stand there from the
 * start, to be seen and changed, so that the first row somebody writes is one that may be decided.
 */
function firstFacts(question: QuestionName): LocalForm['facts'] {
  const unless: Readonly<Record<string, readonly string[] | undefined>> = Object.assign(
    {},
    ...untouchable[question].map((one) => one.unless),
  )
  const kept = Object.entries(unless).map(([fact, values = []]) => ({ fact, values }))
  const first = ABOUT[question] ?? Object.keys(questions[question].space)[0] ?? ''
  return [{ fact: first, values: [] }, ...kept.filter(({ fact }) => fact !== first)]
}
const ABOUT: Partial<Record<QuestionName, string>> = { send: 'ch' }

/** Another question has other facts and other answers: what was chosen of them is let go. */
export function withQuestion(form: LocalForm, question: QuestionName): LocalForm {
  const [outcome = ''] = rowOutcomes(question)
  const answer = rowOutcomes(question).includes('DENY') ? 'DENY' : outcome
  return { ...form, question, facts: firstFacts(question), outcome: answer, step: '', offers: [] }
}

/** The facts that are not named yet. */
export const factsLeft = ({ question, facts }: LocalForm): string[] =>
  Object.keys(questions[question].space).filter((fact) => facts.every((one) => one.fact !== fact))

export const valuesOf = (question: QuestionName, fact: string): readonly string[] => {
  const space: FactSpace = questions[question].space
  return space[fact] ?? []
}

export function bodyOf(form: LocalForm): LocalRuleBody {
  const { question, outcome, step, offers, unitId, decidedBy, decidedOn, from, until } = form
  return {
    question,
    where: Object.fromEntries(form.facts.map(({ fact, values }) => [fact, [...values]])),
    outcome,
    step: outcome === 'REQUIRE' ? step : null,
    offers: [...offers],
    reason: { sv: form.sv.trim(), en: form.en.trim() },
    unitId: unitId === '' ? null : unitId,
    decidedBy: decidedBy.trim(),
    decidedOn,
    from,
    until: until === '' ? null : until,
  }
}

/** What has to be mended before the row can be tried. Whether it may be decided, the server says. */
export function localFaults(form: LocalForm): Faults {
  const { facts, outcome, step, sv, en, decidedBy, decidedOn, from, until } = form
  return {
    facts:
      facts.length === 0 || facts.some(({ values }) => values.length === 0)
        ? /*i18n*/ { id: 'local.fault.facts', message: 'Kryssa i minst ett värde för varje omständighet.' }
        : undefined,
    step:
      outcome === 'REQUIRE' && step === ''
        ? /*i18n*/ { id: 'local.fault.step', message: 'Välj vad som ska göras först.' }
        : undefined,
    sv: sv.trim().length < 10 ? REASON_SV : undefined,
    en: en.trim().length < 10 ? REASON_EN : undefined,
    decidedBy: decidedBy.trim().length < 3 ? DECIDED_BY : undefined,
    decidedOn: isDay(decidedOn) ? undefined : DAY,
    from: isDay(from) ? undefined : DAY,
    until: until === '' || isDay(until) ? undefined : DAY,
  }
}

const REASON_SV = /*i18n*/ {
  id: 'local.fault.sv',
  message: 'Skriv skälet på svenska, minst tio tecken.',
}
const REASON_EN = /*i18n*/ {
  id: 'local.fault.en',
  message: 'Skriv skälet på engelska, minst tio tecken.',
}
export const DECIDED_BY = /*i18n*/ {
  id: 'decisions.fault.decidedBy',
  message: 'Skriv vem som beslutade och paragrafen, till exempel Socialnämnden § 41.',
}
export const DAY = /*i18n*/ { id: 'decisions.fault.day', message: 'Skriv datumet som 2026-11-26.' }
