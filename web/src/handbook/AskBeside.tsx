import { i18n } from '@lingui/core'
import type { QuestionName } from '@slussen/rules'
import { useState } from 'react'
import { say } from '../i18n.ts'
import { navigate } from '../router.tsx'
import { Button } from '../ui/Button.tsx'
import type { Doubt } from './doubt.ts'
import { ASK_PATH } from './places.ts'
import type { Entrance, Facts } from './wizard/entrance.ts'
import { entrancesFor } from './wizard/entrances.ts'
import { openingFrom, runFrom } from './wizard/given.ts'
import { Wizard } from './wizard/Wizard.tsx'

interface Props {
  /** The question and the facts that are known, in closed words. */
  query: URLSearchParams
  /** The conversation that the officer came from. */
  from?: string | undefined
  onDoubt: (about: Doubt) => void
}

/** The questions that the page, the link or the message calls for; where several fit, the choice between them comes first. */
export function AskBeside({ query, from, onDoubt }: Props) {
  const [opening] = useState(() => openingFrom(query))
  const [chosen, setChosen] = useState(opening.entrance)
  const { question, facts } = opening
  if (question === undefined) return null
  if (chosen)
    return (
      <Wizard
        key={chosen.id}
        begun={runFrom(chosen, facts)}
        from={from}
        onLeave={() => (opening.entrance ? navigate(ASK_PATH) : setChosen(undefined))}
        onDoubt={(rule, ask) => onDoubt({ rule, ask })}
      />
    )
  return (
    <>
      <h2>{i18n._({ id: 'wizard.which', message: 'Vad gäller det?' })}</h2>
      <ul className="stack">
        {fitting(question, facts).map((entrance) => (
          <li key={entrance.id}>
            <Button className="wide" onClick={() => setChosen(entrance)}>
              {say(entrance.title)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Those that fit the facts; where none does, all that ask the question. */
function fitting(question: QuestionName, facts: Facts): readonly Entrance[] {
  const found = entrancesFor(question, facts)
  return found.length > 0 ? found : entrancesFor(question)
}
