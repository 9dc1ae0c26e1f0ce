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
  onSubmit: () => Promise<void>
  onClose: () => void
  wide?: boolean
  children: ReactNode
}

/** What is decided, and the button that decides it. */
export function DecisionDialog({ title, submit, deed, onSubmit, onClose, wide = false, children }: Props) {
  return (
    <Dialog title={title} onClose={onClose} wide={wide}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void onSubmit()
        }}
      >
        <ErrorSummary errors={deed.faults} />
        {children}
        <div className="dialog-foot">
          <Button type="submit" kind="primary" disabled={deed.running}>
            {submit}
          </Button>
          <Button onClick={onClose}>{i18n._({ id: 'decisions.cancel', message: 'Avbryt' })}</Button>
        </div>
      </form>
    </Dialog>
  )
}
