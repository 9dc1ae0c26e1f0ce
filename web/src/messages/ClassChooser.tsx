import { i18n } from '@lingui/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { ContentClass } from '../../../server/src/contract.ts'
import { RadioCards } from '../ui/RadioCards.tsx'
import { className } from './words.ts'

interface Props {
  value: ContentClass
  onChange: (value: ContentClass) => void
  children: ReactNode
}

/** What the text says about the person: one key, and the most protected until somebody has thought (R-KOM-05, -09). */
export function ClassChooser({ value, onChange, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const classes: readonly ContentClass[] = [1, 2, 3]
  useEffect(() => {
    // A digit chose another one while focus stood here: focus goes along.
    if (box.current?.contains(document.activeElement))
      box.current.querySelector<HTMLElement>(`input[value="${value}"]`)?.focus()
  }, [value])
  return (
    <div className="classes" ref={box}>
      <RadioCards
        side
        legend={
          <>
            {i18n._({ id: 'class.legend', message: 'Vad säger texten om personen?' })}{' '}
            <span className="hint">{i18n._({ id: 'class.preset', message: 'Förvalt är 3.' })}</span>
          </>
        }
        cards={classes.map((one) => ({ value: String(one), title: className(one), keys: String(one) }))}
        value={String(value)}
        onChange={(next) => onChange(Number(next) as ContentClass)}
      />
      {children}
    </div>
  )
}
