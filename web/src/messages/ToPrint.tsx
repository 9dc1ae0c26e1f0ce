import { i18n } from '@lingui/core'
import { ApiError, api } from '../api.ts'
import { remember } from '../query.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { toast } from '../ui/toast.ts'

/** A letter that lies here until somebody has printed and posted it. */
export function ToPrint({ id, conversationId }: { id: string; conversationId: string }) {
  const posted = async () => {
    try {
      const changed = await api('POST /api/messages/:id/postings', { id }, {})
      remember('GET /api/conversations/:id', { id: conversationId }, changed)
      toast({ text: i18n._({ id: 'letter.posted', message: 'Brevet är markerat som postat' }) })
    } catch (thrown) {
      if (thrown instanceof ApiError) toast({ text: thrown.text })
    }
  }
  return (
    <p className="row">
      <a className="btn small" href={`/api/messages/${id}/letter`} target="_blank" rel="noopener">
        <Icon name="letter" />
        {i18n._({ id: 'letter.print', message: 'Skriv ut brevet' })}
        <span className="vh"> {i18n._({ id: 'newTab', message: '(ny flik)' })}</span>
      </a>
      <Button small onClick={() => void posted()}>
        {i18n._({ id: 'letter.markPosted', message: 'Markera som postat' })}
      </Button>
    </p>
  )
}
