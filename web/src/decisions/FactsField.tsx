import { i18n } from '@lingui/core'
import { wordsOf } from '@slussen/rules'
import { language } from '../i18n.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Fieldset } from '../ui/Fieldset.tsx'
import { Select } from '../ui/Select.tsx'
import { factsLeft, type LocalForm, valuesOf } from './localForm.ts'

interface Props {
  form: LocalForm
  onChange: (facts: LocalForm['facts']) => void
  id: string
  error: string | undefined
}

/** The facts that the row speaks of, each with the values it fits. What is not named may be anything. */
export function FactsField({ form, onChange, id, error }: Props) {
  const { question, facts } = form
  const words = wordsOf(question, language())
  const left = factsLeft(form)
  const change = (at: number, part: Partial<LocalForm['facts'][number]>) =>
    onChange(facts.map((one, place) => (place === at ? { ...one, ...part } : one)))
  return (
    <Fieldset
      legend={i18n._({ id: 'local.facts', message: 'När gäller raden?' })}
      hint={i18n._({
        id: 'local.facts.hint',
        message: 'Det du inte nämner kan vara vad som helst. Allt du nämner ska stämma på en gång.',
      })}
      id={id}
      error={error}
    >
      {facts.map(({ fact, values }, at) => (
        <div key={fact} className="local-fact stack">
          <div className="row">
            <Select
              label={i18n._({
                id: 'local.fact',
                message: 'Omständighet {number}',
                values: { number: at + 1 },
              })}
              options={[fact, ...left].map((name) => ({ value: name, label: words.fact(name) }))}
              value={fact}
              onChange={(next) => change(at, { fact: next, values: [] })}
            />
            {facts.length > 1 && (
              <Button small onClick={() => onChange(facts.filter((_, place) => place !== at))}>
                {i18n._({ id: 'local.fact.remove', message: 'Ta bort' })}
                <span className="vh"> {words.fact(fact)}</span>
              </Button>
            )}
          </div>
          <Fieldset legend={words.fact(fact)}>
            <div className="choices">
              {valuesOf(question, fact).map((value) => (
                <Checkbox
                  key={value}
                  label={words.value(fact, value)}
                  checked={values.includes(value)}
                  onChange={(on) =>
                    change(at, { values: on ? [...values, value] : values.filter((one) => one !== value) })
                  }
                />
              ))}
            </div>
          </Fieldset>
        </div>
      ))}
      {left[0] !== undefined && (
        <div className="row">
          <Button small onClick={() => onChange([...facts, { fact: left[0] ?? '', values: [] }])}>
            {i18n._({ id: 'local.fact.add', message: 'Lägg till en omständighet' })}
          </Button>
        </div>
      )}
    </Fieldset>
  )
}
