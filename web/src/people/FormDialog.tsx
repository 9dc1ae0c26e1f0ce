import { i18n } from '@lingui/core'
import type { ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import type { useDeed } from '../ui/useDeed.ts'

interface Props {
  title: string
  /** Verb and object. */
  submit: string
  deed: ReturnType<typeof useDeed>
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** A dialog that is a form: what is wrong on top, the fields, then the button. */
export function FormDialog({ title, submit, deed, onSubmit, onClose, children }: Props) {
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="person-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <ErrorSummary errors={deed.faults} />
        {children}
        <div className="dialog-foot">
          <Button type="submit" kind="primary" disabled={deed.running}>
            {submit}
          </Button>
          <Button onClick={onClose}>{i18n._({ id: 'people.cancel', message: 'Avbryt' })}</Button>
        </div>
      </form>
    </Dialog>
  )
}
