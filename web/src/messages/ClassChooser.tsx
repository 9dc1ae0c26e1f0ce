import { i18n } from '@lingui/core'
import type { ContentClass } from '../../../server/src/contract.ts'
import { RadioCards } from '../ui/RadioCards.tsx'
import { className } from './words.ts'

/** What the text says about the person: one key, and the most protected until somebody has thought. */
export function ClassChooser({
  value,
  onChange,
}: {
  value: ContentClass
  onChange: (value: ContentClass) => void
}) {
  const classes: readonly ContentClass[] = [1, 2, 3]
  return (
    <div className="classes">
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
    </div>
  )
}
