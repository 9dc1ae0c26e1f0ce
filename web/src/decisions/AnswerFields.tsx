import { i18n } from '@lingui/core'
import { rowOffers, rowOutcomes, rowSteps, wordsOf } from '@slussen/rules'
import { language } from '../i18n.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Fieldset } from '../ui/Fieldset.tsx'
import { Select } from '../ui/Select.tsx'
import type { useDeed } from '../ui/useDeed.ts'
import type { LocalForm } from './localForm.ts'

interface Props {
  form: LocalForm
  deed: ReturnType<typeof useDeed>
  set: (part: Partial<LocalForm>) => void
}

/** What the row answers: how strict, what has to be done first, and which ways are left open. */
export function AnswerFields({ form, deed, set }: Props) {
  const { question, outcome, step, offers } = form
  const words = wordsOf(question, language())
  const choose = { value: '', label: i18n._({ id: 'local.step.choose', message: 'Välj …' }) }
  return (
    <>
      <Select
        label={i18n._({ id: 'local.outcome', message: 'Vad ska svaret bli?' })}
        options={rowOutcomes(question).map((value) => ({ value, label: words.outcome(value) }))}
        value={outcome}
        onChange={(next) => set({ outcome: next })}
      />
      {outcome === 'REQUIRE' && (
        <Select
          {...deed.field('step')}
          label={i18n._({ id: 'local.step', message: 'Vad ska göras först?' })}
          options={[
            choose,
            ...rowSteps[question].map((value) => ({ value, label: words.step(value) ?? value })),
          ]}
          value={step}
          onChange={(next) => set({ step: next })}
        />
      )}
      {rowOffers[question].length > 0 && (
        <Fieldset
          legend={i18n._({ id: 'local.offers', message: 'Vad kan man göra i stället?' })}
          hint={i18n._({
            id: 'local.offers.hint',
            message: 'Ett nej ska alltid ha en utväg som lagen tillåter.',
          })}
        >
          <div className="local-fact">
            <div className="choices">
              {rowOffers[question].map((offer) => (
                <Checkbox
                  key={offer}
                  label={words.offer(offer)}
                  checked={offers.includes(offer)}
                  onChange={(on) =>
                    set({ offers: on ? [...offers, offer] : offers.filter((one) => one !== offer) })
                  }
                />
              ))}
            </div>
          </div>
        </Fieldset>
      )}
    </>
  )
}
