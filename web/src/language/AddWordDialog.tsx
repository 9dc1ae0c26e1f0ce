import { i18n } from '@lingui/core'
import { isEntry, type LexiconKind } from '@slussen/rules'
import { useState } from 'react'
import type { OwnWordBody } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { remember } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { RadioCards } from '../ui/RadioCards.tsx'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { EFFECTS, kindOptions } from './kinds.ts'

/** One word or phrase, what it tells of, and whether it is to warn. */
export function AddWordDialog({ onClose }: { onClose: () => void }) {
  const [form, setForm] = useState<OwnWordBody>({
    word: '',
    kind: 'reveals_social_services',
    effect: 'warn',
  })
  const deed = useDeed('word')
  const set = (part: Partial<OwnWordBody>) => setForm((before) => ({ ...before, ...part }))
  const add = async () => {
    const fault = isEntry(form.word.trim())
      ? undefined
      : /*i18n*/ {
          id: 'words.fault',
          message: 'Skriv ett ord med minst två bokstäver, eller några ord i rad.',
        }
    const done = await deed.run(
      async () => remember('GET /api/language', {}, await api('POST /api/own-words', {}, form)),
      { word: fault },
    )
    if (done) onClose()
  }
  return (
    <Dialog title={i18n._({ id: 'words.add', message: 'Lägg till ord' })} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <ErrorSummary errors={deed.faults} />
        <TextField
          {...deed.field('word')}
          label={i18n._({ id: 'words.word', message: 'Ord' })}
          hint={i18n._({
            id: 'words.word.hint',
            message:
              'I grundform, så hittas alla böjningar. Med * efter hittas också längre ord: kvarn* ger kvarnen och kvarnhuset. Aldrig en persons namn.',
          })}
          value={form.word}
          maxLength={100}
          onChange={(word) => set({ word })}
        />
        <Select
          {...deed.field('kind')}
          label={i18n._({ id: 'words.kind', message: 'Vad det säger något om' })}
          options={kindOptions()}
          value={form.kind}
          onChange={(kind: LexiconKind) => set({ kind })}
        />
        <RadioCards
          side
          legend={i18n._({ id: 'words.effect', message: 'Vad som händer' })}
          cards={[
            {
              value: 'warn',
              title: i18n._(EFFECTS.warn),
              hint: i18n._({ id: 'words.warn.hint', message: 'Ordet markeras när någon skriver det.' }),
            },
            {
              value: 'ignore',
              title: i18n._(EFFECTS.ignore),
              hint: i18n._({ id: 'words.ignore.hint', message: 'Slussens lista markerar det inte längre.' }),
            },
          ]}
          value={form.effect}
          onChange={(effect) => set({ effect })}
        />
        <div className="dialog-foot">
          <Button type="submit" kind="primary" disabled={deed.running}>
            {i18n._({ id: 'words.save', message: 'Spara ordet' })}
          </Button>
          <Button onClick={onClose}>{i18n._({ id: 'words.cancel', message: 'Avbryt' })}</Button>
        </div>
      </form>
    </Dialog>
  )
}
