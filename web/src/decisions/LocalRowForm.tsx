import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { Examination } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { Link, navigate } from '../router.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { optionsOf } from '../ui/optionsOf.ts'
import { Select } from '../ui/Select.tsx'
import { dayKey } from '../ui/time.ts'
import { useDeed } from '../ui/useDeed.ts'
import { AnswerFields } from './AnswerFields.tsx'
import { DecisionFields } from './DecisionFields.tsx'
import { decided } from './decided.ts'
import { ExaminationBox } from './ExaminationBox.tsx'
import { FactsField } from './FactsField.tsx'
import { bodyOf, emptyForm, type LocalForm, localFaults, withQuestion } from './localForm.ts'
import { QUESTIONS } from './words.ts'

/** Written, tried over every combination that it fits, and only then decided. */
export function LocalRowForm() {
  const [form, setForm] = useState(() => emptyForm(dayKey(Date.now())))
  const [tried, setTried] = useState<Examination>()
  const deed = useDeed('local')
  /** What is changed has to be tried again. */
  const change = (next: LocalForm) => {
    setForm(next)
    setTried(undefined)
  }
  const set = (part: Partial<LocalForm>) => change({ ...form, ...part })
  const examine = () =>
    deed.run(
      async () => setTried(await api('POST /api/local-rules/examinations', {}, bodyOf(form))),
      localFaults(form),
    )
  const decide = async () => {
    const done = await deed.run(async () =>
      decided(
        await api('POST /api/local-rules', {}, bodyOf(form)),
        i18n._({ id: 'local.done', message: 'Det lokala beslutet är infört.' }),
      ),
    )
    if (done) navigate('/rattslaget/lokala')
  }
  return (
    <form
      className="stack local-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void examine()
      }}
    >
      <h2>{i18n._({ id: 'local.new', message: 'Skriv ett strängare beslut' })}</h2>
      <ErrorSummary errors={deed.faults} />
      <Select
        label={i18n._({ id: 'rules.question', message: 'Område' })}
        options={optionsOf(QUESTIONS)}
        value={form.question}
        onChange={(question) => change(withQuestion(form, question))}
      />
      <FactsField form={form} onChange={(facts) => set({ facts })} {...deed.field('facts')} />
      <AnswerFields form={form} deed={deed} set={set} />
      <DecisionFields form={form} deed={deed} set={set} />
      <div className="row">
        <Button type="submit" kind={tried ? 'plain' : 'primary'} disabled={deed.running}>
          {i18n._({ id: 'local.examine', message: 'Pröva raden' })}
        </Button>
        <Link to="/rattslaget/lokala">{i18n._({ id: 'decisions.cancel', message: 'Avbryt' })}</Link>
      </div>
      <div role="status" className="stack">
        {deed.running && (
          <p className="sm m">
            {i18n._({ id: 'local.examining', message: 'Prövar alla kombinationer som raden passar …' })}
          </p>
        )}
        {tried && <ExaminationBox question={form.question} tried={tried} />}
      </div>
      {tried && tried.refusal === null && (
        <div className="row">
          <Button kind="primary" disabled={deed.running} onClick={() => void decide()}>
            {i18n._({ id: 'local.decide', message: 'Besluta' })}
          </Button>
        </div>
      )}
    </form>
  )
}
