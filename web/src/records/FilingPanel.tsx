import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { FilingView } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { useKeys } from '../frame/keys.ts'
import { navigate } from '../router.tsx'
import { useMe } from '../session.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { RadioCards } from '../ui/RadioCards.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { useGateLaw } from '../useLaw.ts'
import { AskDialog } from './AskDialog.tsx'
import { FilingDetails } from './FilingDetails.tsx'
import { FilingParts } from './FilingParts.tsx'
import { refreshFiling, tellFiled } from './filed.ts'
import { type FilingForm, faultsOf, filingBody, proposedForm } from './filingForm.ts'
import { filingPreview } from './filingPreview.ts'
import { HappensBox } from './HappensBox.tsx'
import { CHOICE_HINTS, CHOICE_NAMES, CHOICES } from './words.ts'

/** The decision: four choices with their keys, what belongs to the choice, and what the button will do. */
export function FilingPanel({ view }: { view: FilingView }) {
  const { shortcuts } = useMe()
  const [form, setForm] = useState<FilingForm>(() => proposedForm(view))
  const law = useGateLaw(view.law)
  const [asking, setAsking] = useState(false)
  // Somebody entitled has to decide it by name (NR07): for others the way on is to ask.
  const mustAsk = filingPreview(law, form, view).step === 'NAME_DECISION'
  const deed = useDeed('filing')
  const change = (part: Partial<FilingForm>) => setForm((before) => ({ ...before, ...part }))

  const file = (then: 'next' | 'stay') =>
    deed.run(async () => {
      const id = view.message.id
      const filed = await api('POST /api/messages/:id/filing', { id }, filingBody(form, view))
      tellFiled(filed, () => navigate(`/bevara/${id}`))
      refreshFiling()
      if (then === 'next') navigate(filed.nextMessageId ? `/bevara/${filed.nextMessageId}` : '/inkorg')
    }, faultsOf(form))
  useKeys({
    ...Object.fromEntries(CHOICES.map((choice, index) => [String(index + 1), () => change({ choice })])),
    'Ctrl+Enter': () => (mustAsk ? setAsking(true) : void file('next')),
  })

  return (
    <form
      className="filing-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!mustAsk) void file('next')
      }}
    >
      <ErrorSummary errors={deed.faults} />
      <RadioCards
        legend={<h2>{i18n._({ id: 'filing.where', message: 'Var ska det bevaras?' })}</h2>}
        cards={CHOICES.map((choice, index) => ({
          value: choice,
          title: i18n._(CHOICE_NAMES[choice]),
          hint: i18n._(CHOICE_HINTS[choice]),
          ...(shortcuts ? { keys: String(index + 1) } : {}),
        }))}
        value={form.choice}
        onChange={(choice) => change({ choice })}
      />
      <FilingDetails view={view} form={form} change={change} field={deed.field} />
      <FilingParts view={view} form={form} change={change} />
      <HappensBox view={view} form={form} />
      <div className="row filing-buttons">
        {mustAsk ? (
          <Button kind="primary" icon="file" keys="Ctrl ↵" onClick={() => setAsking(true)}>
            {i18n._({ id: 'filing.ask', message: 'Fråga registrator' })}
          </Button>
        ) : (
          <>
            <Button type="submit" kind="primary" icon="file" keys="Ctrl ↵" disabled={deed.running}>
              {i18n._({ id: 'filing.fileNext', message: 'Bevara och ta nästa' })}
            </Button>
            <Button onClick={() => void file('stay')} disabled={deed.running}>
              {i18n._({ id: 'filing.fileStay', message: 'Bevara och stanna' })}
            </Button>
            <Button kind="link" onClick={() => setAsking(true)}>
              {i18n._({ id: 'filing.ask', message: 'Fråga registrator' })}
            </Button>
          </>
        )}
      </div>
      {asking && <AskDialog messageId={view.message.id} onClose={() => setAsking(false)} />}
    </form>
  )
}
