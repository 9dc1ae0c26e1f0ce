import { type ReactNode, useId } from 'react'
import { Fieldset } from './Fieldset.tsx'
import { KeyHint } from './KeyHint.tsx'
import './choice.css'

export interface Card<T extends string> {
  value: T
  title: ReactNode
  hint?: ReactNode
  /** The key that chooses it. */
  keys?: string
}
interface Props<T extends string> {
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  id?: string
  cards: readonly Card<T>[]
  value: T | undefined
  onChange: (value: T) => void
  /** Beside each other where there is room. */
  side?: boolean
}

/** A few choices with their consequence in one line each. */
export function RadioCards<T extends string>({ cards, value, onChange, side, ...fieldset }: Props<T>) {
  const name = useId()
  return (
    <Fieldset {...fieldset}>
      <div className={side ? 'choices side' : 'choices'}>
        {cards.map((card) => (
          <label className="choice" key={card.value}>
            <input
              type="radio"
              name={name}
              value={card.value}
              checked={card.value === value}
              onChange={() => onChange(card.value)}
            />
            <span>
              <strong>
                {card.title} {card.keys && <KeyHint>{card.keys}</KeyHint>}
              </strong>
              {card.hint && <span className="hint">{card.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
