import { i18n } from '@lingui/core'
import { questions } from '@slussen/rules'
import { say } from '../../i18n.ts'
import { Select } from '../../ui/Select.tsx'
import { factWord, valueWord } from '../words.ts'
import type { Run, Standing } from './run.ts'

interface Props {
  run: Run
  standing: Standing
  onChange: (fact: string, value: string) => void
}

/** What the answer takes for granted, in one sentence; under it every such fact, to be set as it really is. */
export function CountedOn({ run: { entrance, changed }, standing: { facts, countedOn }, onChange }: Props) {
  const { question, countsOn } = entrance
  const space: Readonly<Record<string, readonly string[]>> = questions[question].space
  const differ = countedOn.filter((fact) => changed[fact] !== undefined)
  return (
    <div className="xs m counted">
      <p>{say(countsOn)}</p>
      {differ.length > 0 && (
        <p>
          {i18n._({ id: 'wizard.counted.but', message: 'Men:' })}{' '}
          {differ
            .map((fact) => `${factWord(question, fact)}: ${valueWord(question, fact, facts[fact] ?? '')}`)
            .join(' · ')}
        </p>
      )}
      <details>
        <summary>{i18n._({ id: 'wizard.counted', message: 'Visa och ändra det vi räknar med' })}</summary>
        <div className="stack">
          {countedOn.map((fact) => (
            <Select
              key={fact}
              label={factWord(question, fact)}
              options={(space[fact] ?? []).map((value) => ({
                value,
                label: valueWord(question, fact, value),
              }))}
              value={facts[fact] ?? ''}
              onChange={(value) => onChange(fact, value)}
            />
          ))}
        </div>
      </details>
    </div>
  )
}
