import { i18n } from '@lingui/core'
import { type QuestionName, wordsOf } from '@slussen/rules'
import type { Examination } from '../../../server/src/contract.ts'
import { language, say } from '../i18n.ts'
import { InlineNotice } from '../ui/InlineNotice.tsx'

interface Props {
  question: QuestionName
  tried: Examination
}

/** Why the row may not be decided, or exactly what it would change. */
export function ExaminationBox({ question, tried: { refusal, changes, examples } }: Props) {
  if (refusal)
    return (
      <InlineNotice kind="stop" title={i18n._({ id: 'local.refused', message: 'Raden får inte beslutas' })}>
        <p>{say(refusal.text)}</p>
      </InlineNotice>
    )
  const words = wordsOf(question, language())
  const answer = ({ rule, outcome, step }: Examination['examples'][number]['after']) =>
    [`${words.outcome(outcome)} (${rule})`, words.step(step)].filter(Boolean).join(', ')
  return (
    <InlineNotice
      kind="ok"
      title={i18n._({ id: 'local.allowed', message: 'Raden är strängare än regelverket och får beslutas' })}
    >
      <p>
        {i18n._({
          id: 'local.changes',
          message: 'Den ändrar svaret för {count} kombinationer av omständigheter. Till exempel:',
          values: { count: BigInt(changes).toLocaleString(language() === 'en' ? 'en-GB' : 'sv-SE') },
        })}
      </p>
      <ul className="stack">
        {examples.map(({ facts, before, after }) => (
          <li key={JSON.stringify(facts)}>
            {words.given(facts)}
            <br />
            <span className="b">
              {i18n._({
                id: 'local.beforeAfter',
                message: '{before} → {after}',
                values: { before: answer(before), after: answer(after) },
              })}
            </span>
          </li>
        ))}
      </ul>
    </InlineNotice>
  )
}
