import { i18n } from '@lingui/core'
import type { View } from '../../../server/src/contract.ts'
import { Link } from '../router.tsx'
import { Icon } from '../ui/Icon.tsx'
import { inboxPath } from './views.ts'

/** One pane at a time: the way back to the list. */
export function BackToList({ view }: { view: View }) {
  return (
    <Link to={inboxPath(view)} className="back">
      <Icon name="back" /> {i18n._({ id: 'thread.back', message: 'Till listan' })}
    </Link>
  )
}
