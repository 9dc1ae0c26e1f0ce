import type { ConversationView } from '../../../server/src/contract.ts'
import { ChangeDialog } from './ChangeDialog.tsx'
import { ConsentDialog } from './ConsentDialog.tsx'
import { ContactDialog } from './ContactDialog.tsx'
import { FindPersonDialog } from './FindPersonDialog.tsx'
import { NewPersonDialog } from './NewPersonDialog.tsx'
import { VerifyDialog } from './VerifyDialog.tsx'

export type PersonDialogMode = 'new' | 'find' | 'contact' | 'consent' | 'verify' | 'change'

interface Props {
  mode: PersonDialogMode
  conversation: ConversationView
  /** The one to verify; without it the first that nobody has made sure of. */
  contactPointId?: string
  onClose: () => void
  onChanged: () => void
}

/** The forms about the person on the other side. All but the first two need somebody to be linked. */
export function PersonDialog({ mode, contactPointId, ...rest }: Props) {
  const { client } = rest.conversation
  if (mode === 'new') return <NewPersonDialog {...rest} />
  if (mode === 'find' || !client) return <FindPersonDialog {...rest} />
  if (mode === 'contact') return <ContactDialog client={client} {...rest} />
  if (mode === 'change') return <ChangeDialog client={client} {...rest} />
  if (mode === 'consent') return <ConsentDialog client={client} {...rest} />
  const point =
    client.contactPoints.find((one) => one.id === contactPointId) ??
    client.contactPoints.find((one) => one.verified === null)
  if (!point) return <ContactDialog client={client} {...rest} />
  return <VerifyDialog point={point} {...rest} />
}
