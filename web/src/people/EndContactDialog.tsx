import { i18n } from '@lingui/core'
import type { ContactPoint } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { writtenPhone } from '../ui/phone.ts'
import { useDeed } from '../ui/useDeed.ts'

interface Props {
  point: ContactPoint
  onClose: () => void
  onChanged: () => void
}

/** An address that is no longer the person's: nothing is sent there any more. It cannot be taken back, so it is asked. */
export function EndContactDialog({ point, onClose, onChanged }: Props) {
  const deed = useDeed('end-contact')
  const end = async () => {
    if (!(await deed.run(() => api('DELETE /api/contact-points/:id', { id: point.id })))) return
    onChanged()
    onClose()
  }
  return (
    <Dialog
      title={i18n._({ id: 'contact.end.title', message: 'Avsluta kontaktvägen' })}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={() => void end()} disabled={deed.running}>
            {i18n._({ id: 'contact.end.do', message: 'Avsluta kontaktvägen' })}
          </Button>
          <Button onClick={onClose}>{i18n._({ id: 'people.cancel', message: 'Avbryt' })}</Button>
        </>
      }
    >
      <ErrorSummary errors={deed.faults} />
      <p className="pre">
        <bdi>{point.kind === 'phone' ? writtenPhone(point.value) : point.value}</bdi>
      </p>
      <p className="sm">
        {i18n._({
          id: 'contact.end.what',
          message:
            'Inget skickas dit efter det här. Ska den användas igen måste den läggas till och kontrolleras på nytt.',
        })}
      </p>
    </Dialog>
  )
}
