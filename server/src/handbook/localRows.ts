/** The stricter rows of the municipality and its units, as they stand among the rules. */
import { conditionWords, type Language, type Law, packs, wordsOf } from '@slussen/rules'
import type { LocalRow } from '../decisions/index.ts'
import { type Book, homeOf, type Reading } from './book.ts'
import type { RuleView } from './schema.ts'

/** Those that tighten one of these rules: read before them, for where one fits it decides. */
export function stricterViews(
  { book, language, law, local }: Reading,
  rules: readonly RuleView[],
): RuleView[] {
  const shown = new Set(rules.filter(({ pack }) => pack === law.id).map(({ id }) => id))
  return local
    .filter((row) => tightenedBy(law, row).some((rule) => shown.has(rule)))
    .map((row) => localRuleView(row, { book, language, law }))
}

/** The rules of the law whose answer the row makes stricter somewhere. */
function tightenedBy(law: Law, { id, question }: LocalRow): string[] {
  const cases = law.questions[question].cases
  const own = cases.flatMap(({ decision }) => (decision.rule === id ? (decision.local?.tightens ?? []) : []))
  return [...new Set(own)]
}

interface Reader {
  book: Book
  language: Language
  law: Law
}

export function localRuleView(row: LocalRow, { book, language, law }: Reader): RuleView {
  const { id, question, outcome, step, offers, reason, decidedBy, decidedOn } = row
  const words = wordsOf(question, language)
  const pack = law.id === 'stockholm-2012' ? 'stockholm-2012' : 'sverige-2026'
  const space = packs[pack].questions[question].space
  const rules = tightenedBy(law, row).join(', ')
  const note = { sv: `Strängare än ${rules}.`, en: `Stricter than ${rules}.` }
  return {
    id,
    question,
    pack,
    when: conditionWords([row.where], { question, space, language }),
    outcome,
    word: words.outcome(outcome),
    step,
    stepWord: words.step(step),
    acts: [],
    offers: offers.map(words.offer),
    reason: reason[language],
    sources: [{ text: `${decidedBy}, ${decidedOn}` }],
    strength: 'must',
    kind: 'local',
    confidence: 'verified',
    readAsOf: decidedOn,
    note: rules === '' ? null : note[language],
    signedBy: decidedBy,
    signedOn: decidedOn,
    page: homeOf(book, id) ?? null,
  }
}
