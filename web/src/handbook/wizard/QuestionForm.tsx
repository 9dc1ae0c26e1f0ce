import { i18n } from '@lingui/core'
import { useEffect, useId, useRef } from 'react'
import { useKeys } from '../../frame/keys.ts'
import { say } from '../../i18n.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import type { Asked } from './entrance.ts'
import { choiceOf } from './given.ts'
import { type Answer, optionsOf } from './run.ts'

interface Props {
  asked: Asked
  picked: Answer | undefined
  onPick: (answer: Answer) => void
  onConfirm: () => void
  /** Undefined at the first question. */
  onBack: (() => void) | undefined
  /** Whether somebody has begun: then focus follows from question to question. */
  follow: boolean
}

/** One question with its choices, "Jag vet inte" the last of them. Chosen with 1–9, confirmed with Enter. */
export function QuestionForm({ asked, picked, onPick, onConfirm, onBack, follow }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const name = useId()
  const options = optionsOf(asked)
  const value = picked === undefined ? undefined : String(placeOf(asked, picked))
  const pick = (index: number) => {
    const answer = options[index]
    if (answer === undefined) return
    onPick(answer)
    form.current?.querySelectorAll('input')[index]?.focus()
  }
  useKeys(Object.fromEntries(options.map((_, index) => [String(index + 1), () => pick(index)])))
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves with the question, not with each key
  useEffect(() => {
    if (follow) form.current?.querySelector<HTMLElement>('fieldset')?.focus()
  }, [asked.id])
  return (
    <form
      ref={form}
      className="wizard-question"
      onSubmit={(event) => {
        event.preventDefault()
        onConfirm()
      }}
    >
      <RadioCards
        id={name}
        legend={<h3>{say(asked.asks)}</h3>}
        hint={asked.hint && say(asked.hint)}
        cards={options.map((option, index) => ({
          value: String(index),
          title: answerWords(asked, option),
          keys: String(index + 1),
        }))}
        value={value}
        onChange={(chosen) => pick(Number(chosen))}
      />
      <div className="row">
        <Button type="submit" kind="primary" disabled={picked === undefined}>
          {i18n._({ id: 'wizard.next', message: 'Fortsätt' })}
        </Button>
        {onBack && <Button onClick={onBack}>{i18n._({ id: 'wizard.back', message: 'Tillbaka' })}</Button>}
      </div>
    </form>
  )
}

/** The place of an answer among the choices; −1 for facts that no choice says. */
function placeOf(asked: Asked, answer: Answer): number {
  if (answer === 'unknown') return asked.choices.length
  return asked.choices.findIndex(({ sets }) =>
    Object.entries(sets).every(([fact, one]) => answer[fact] === one),
  )
}

function answerWords(asked: Asked, answer: Answer): string {
  const found = choiceOf(asked, answer)
  return found ? say(found.says) : i18n._({ id: 'wizard.unknown', message: 'Jag vet inte' })
}
