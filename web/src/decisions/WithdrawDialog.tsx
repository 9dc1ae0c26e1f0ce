import { i18n } from '@lingui/core'
import type { Signature } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { refresh } from '../query.ts'
import { day } from '../ui/time.ts'
import { useDeed } from '../ui/useDeed.ts'
import { DecisionDialog } from './DecisionDialog.tsx'

export function WithdrawDialog({ signature, onClose }: { signature: Signature; onClose: () => void }) {
  const { id, rule, by, on } = signature
  const deed = useDeed('withdraw')
  const withdraw = async () => {
    if (!(await deed.run(() => api('DELETE /api/rule-signatures/:id', { id })))) return
    refresh('/api/rule-signatures', '/api/law')
    onClose()
  }
  return (
    <DecisionDialog
      title={i18n._({ id: 'withdraw.title', message: 'Ta tillbaka signaturen' })}
      submit={i18n._({ id: 'withdraw.submit', message: 'Ta tillbaka signaturen' })}
      deed={deed}
      onSubmit={withdraw}
      onClose={onClose}
    >
      <p>
        {i18n._({
          id: 'withdraw.what',
          message:
            'Regel {rule} signerades av {by} den {on}. Den gäller även utan signatur, men visas som ej signerad överallt. Att den har varit signerad finns kvar i loggen.',
          values: { rule, by, on: day(on) },
        })}
      </p>
    </DecisionDialog>
  )
}
