import { i18n } from '@lingui/core'
import { conditionWords, type Law, type PackId, policies2026, titleOf, wordsOf } from '@slussen/rules'
import { language, say } from '../i18n.ts'
import { SummaryList } from '../ui/SummaryList.tsx'
import type { ListedRule } from './ruleList.ts'
import { CONFIDENCES, KINDS, STRENGTHS } from './words.ts'

/** Everything that a rule says and rests on: what the lawyer reads, and what a signature stands under. */
export function RuleText({ law, listed: { question, rule } }: { law: Law; listed: ListedRule }) {
  const words = wordsOf(question, language())
  const { space } = law.questions[question]
  const todo = [words.step(rule.step), ...rule.acts.map(words.act)].filter((one) => one !== null)
  const note = law.id === ('sverige-2026' satisfies PackId) ? policies2026[rule.id] : undefined
  const rows = [
    {
      term: i18n._({ id: 'rules.when', message: 'Gäller när' }),
      value: conditionWords(rule.condition, { question, space, language: language() }),
    },
    { term: i18n._({ id: 'rules.answer', message: 'Svar' }), value: words.outcome(rule.outcome) },
    ...(todo.length === 0
      ? []
      : [{ term: i18n._({ id: 'rules.todo', message: 'Ska göras' }), value: todo.join(' → ') }]),
    ...(rule.offers.length === 0
      ? []
      : [
          {
            term: i18n._({ id: 'rules.offers', message: 'Andra sätt' }),
            value: rule.offers.map(words.offer).join(' · '),
          },
        ]),
    { term: i18n._({ id: 'rules.reason', message: 'Skäl' }), value: say(rule.reason) },
    {
      term: i18n._({ id: 'rules.sources', message: 'Källor' }),
      value: (
        <ul>
          {rule.sources.map((source) => (
            <li key={source.section}>{titleOf(source, language())}</li>
          ))}
        </ul>
      ),
    },
    {
      term: i18n._({ id: 'rules.worth', message: 'Tyngd' }),
      value: `${i18n._(STRENGTHS[rule.strength])}, ${i18n._(KINDS[rule.kind])}`,
    },
    {
      term: i18n._({ id: 'rules.confidence', message: 'Säkerhet' }),
      value: i18n._(CONFIDENCES[rule.confidence]),
    },
    { term: i18n._({ id: 'rules.readAsOf', message: 'Läst enligt' }), value: rule.readAsOf },
    ...(note === undefined
      ? []
      : [{ term: i18n._({ id: 'rules.note', message: 'Valet' }), value: say(note) }]),
  ]
  return <SummaryList rows={rows} />
}
