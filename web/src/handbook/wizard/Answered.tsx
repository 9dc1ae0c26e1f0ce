import { i18n } from '@lingui/core'
import type { QuestionName } from '@slussen/rules'
import { say } from '../../i18n.ts'
import { Button } from '../../ui/Button.tsx'
import { factWord, valueWord } from '../words.ts'
import type { Asked } from './entrance.ts'
import { choiceOf } from './given.ts'
import type { Answer } from './run.ts'

interface Props {
  question: QuestionName
  answered: readonly { asked: Asked; answer: Answer }[]
  onChange: (id: string) => void
}

/** What has been answered so far; each answer can be changed, and those after it are kept. */
export function Answered({ question, answered, onChange }: Props) {
  if (answered.length === 0) return null
  return (
    <ul className="answered card" aria-label={i18n._({ id: 'wizard.answered', message: 'Dina svar' })}>
      {answered.map(({ asked, answer }) => (
        <li key={asked.id}>
          <span>
            {say(asked.asks)} <b>{toldAnswer(question, asked, answer)}</b>
          </span>
          <Button kind="link" onClick={() => onChange(asked.id)}>
            {i18n._({ id: 'wizard.change', message: 'Ändra' })}
            <span className="vh"> {say(asked.asks)}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** The words of the choice, or of the facts themselves when they came with a message and no choice says them. */
function toldAnswer(question: QuestionName, asked: Asked, answer: Answer): string {
  if (answer === 'unknown') return i18n._({ id: 'wizard.unknown', message: 'Jag vet inte' })
  const choice = choiceOf(asked, answer)
  if (choice) return say(choice.says)
  return Object.entries(answer)
    .map(([fact, value]) => `${factWord(question, fact)}: ${valueWord(question, fact, value)}`)
    .join(', ')
}
