import { i18n } from '@lingui/core'
import { useState } from 'react'
import { api } from '../api.ts'
import { refresh } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { toast } from '../ui/toast.ts'
import { useDeed } from '../ui/useDeed.ts'
import type { Doubt } from './doubt.ts'

/** Asks those who answer for the rules: that a rule is wrong, or what the handbook does not say (R-HANDBOK-03, R-HANDBOK-07). */
export function DoubtDialog({ about, onClose }: { about: Doubt; onClose: () => void }) {
  const [text, setText] = useState('')
  const deed = useDeed('doubt')
  const wrong = 'rule' in about
  const ask = wrong ? about.ask : undefined
  const send = async () => {
    const sent = await deed.run(
      () =>
        api(
          'POST /api/handbook/questions',
          {},
          {
            kind: wrong ? 'wrong_rule' : 'guidance',
            rule: wrong ? about.rule : null,
            page: wrong ? null : about.page,
            ask: ask ? { question: ask.question, facts: { ...ask.facts } } : null,
            text: text.trim(),
          },
        ),
      {
        text:
          text.trim() === ''
            ? /*i18n*/ { id: 'doubt.fault.text', message: 'Skriv vad du undrar.' }
            : undefined,
      },
    )
    if (!sent) return
    onClose()
    refresh('/api/handbook/questions')
    toast({
      text: i18n._({
        id: 'doubt.sent',
        message: 'Frågan är skickad till den som svarar för reglerna. Svaret kommer under Frågor och svar.',
      }),
    })
  }
  return (
    <Dialog
      title={
        wrong
          ? i18n._({
              id: 'doubt.title',
              message: 'Jag tror att regel {rule} är fel',
              values: { rule: about.rule },
            })
          : i18n._({ id: 'handbook.guidance', message: 'Fråga om vägledning' })
      }
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={() => void send()} disabled={deed.running}>
            {i18n._({ id: 'doubt.send', message: 'Skicka frågan' })}
          </Button>
          <Button onClick={onClose}>{i18n._({ id: 'handbook.cancel', message: 'Avbryt' })}</Button>
        </>
      }
    >
      <ErrorSummary errors={deed.faults} />
      <p className="sm">
        {ask
          ? i18n._({
              id: 'doubt.withCase',
              message: 'Dina svar i Får jag …? följer med. Regeln gäller tills den har ändrats.',
            })
          : i18n._({ id: 'doubt.stands', message: 'Regeln gäller tills den har ändrats.' })}
      </p>
      <TextArea
        {...deed.field('text')}
        label={
          wrong
            ? i18n._({ id: 'doubt.text', message: 'Vad är det som inte stämmer?' })
            : i18n._({ id: 'guidance.text', message: 'Vad behöver du veta?' })
        }
        hint={i18n._({ id: 'doubt.hint', message: 'Skriv inget om någon person.' })}
        value={text}
        maxLength={2000}
        rows={4}
        onChange={setText}
      />
    </Dialog>
  )
}
