import { i18n } from '@lingui/core'
import type { QuestionName } from '@slussen/rules'
import { useState } from 'react'
import { api } from '../../api.ts'
import { refresh } from '../../query.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/toast.ts'
import { useDeed } from '../../ui/useDeed.ts'
import type { Facts } from './entrance.ts'

interface Props {
  question: QuestionName
  facts: Facts
  onClose: () => void
}

/** The lawyer keeps the case with the answer it has today; it is asked again at every change of the rules. */
export function KeepCaseDialog({ question, facts, onClose }: Props) {
  const [note, setNote] = useState('')
  const deed = useDeed('keep-case')
  const keep = async () => {
    const kept = await deed.run(
      () => api('POST /api/rule-cases', {}, { question, facts: { ...facts }, note: note.trim() }),
      {
        note:
          note.trim().length < 3
            ? /*i18n*/ { id: 'case.fault.note', message: 'Skriv med några ord vad fallet prövar.' }
            : undefined,
      },
    )
    if (!kept) return
    onClose()
    refresh('/api/rule-cases')
    toast({
      text: i18n._({ id: 'case.kept', message: 'Fallet är sparat. Det prövas på nytt när en regel ändras.' }),
    })
  }
  return (
    <Dialog
      title={i18n._({ id: 'case.keep', message: 'Spara som prövofall' })}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={() => void keep()} disabled={deed.running}>
            {i18n._({ id: 'case.save', message: 'Spara fallet' })}
          </Button>
          <Button onClick={onClose}>{i18n._({ id: 'handbook.cancel', message: 'Avbryt' })}</Button>
        </>
      }
    >
      <ErrorSummary errors={deed.faults} />
      <p className="sm">
        {i18n._({
          id: 'case.how',
          message: 'Svaren sparas med det svar reglerna ger i dag. Ändras svaret senare får du veta det.',
        })}
      </p>
      <TextField
        {...deed.field('note')}
        label={i18n._({ id: 'case.note', message: 'Vad prövar fallet?' })}
        hint={i18n._({ id: 'doubt.hint', message: 'Skriv inget om någon person.' })}
        value={note}
        maxLength={300}
        onChange={setNote}
      />
    </Dialog>
  )
}
