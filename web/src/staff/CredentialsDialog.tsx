import { i18n } from '@lingui/core'
import type { Api } from '../../../server/src/contract.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { InlineNotice } from '../ui/InlineNotice.tsx'
import { SummaryList } from '../ui/SummaryList.tsx'
import { secretInGroups } from './otpauth.ts'

export type Credentials = Api['POST /api/staff']['out']

interface Props {
  credentials: Credentials
  name: string
  onClose: () => void
}

/** Shown once, to be handed over in person. Nobody can look it up afterwards: there are only new ones. */
export function CredentialsDialog({ credentials, name, onClose }: Props) {
  return (
    <Dialog
      title={i18n._({ id: 'credentials.title', message: 'Inloggningsuppgifter' })}
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose}>
          {i18n._({ id: 'credentials.done', message: 'Jag har lämnat över uppgifterna' })}
        </Button>
      }
    >
      <InlineNotice
        kind="warn"
        title={i18n._({ id: 'credentials.once', message: 'Uppgifterna visas bara nu' })}
      >
        {i18n._({
          id: 'credentials.hand',
          message: 'Lämna dem personligen, inte med e-post. Nycklarna läggs in i en app för engångskoder.',
        })}
      </InlineNotice>
      <SummaryList
        rows={[
          { term: i18n._({ id: 'staff.name', message: 'Namn' }), value: <bdi>{name}</bdi> },
          {
            term: i18n._({ id: 'login.password', message: 'Lösenord' }),
            value: <code>{credentials.password}</code>,
          },
          {
            term: i18n._({ id: 'credentials.secret', message: 'Nyckel för engångskoder' }),
            value: <code>{secretInGroups(credentials.totpUri)}</code>,
          },
          {
            term: i18n._({ id: 'credentials.uri', message: 'Samma nyckel som adress' }),
            value: <code>{credentials.totpUri}</code>,
          },
        ]}
      />
    </Dialog>
  )
}
