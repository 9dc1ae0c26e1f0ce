import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { ClientView, ConversationView } from '../../../server/src/contract.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { CaseLinks } from './CaseLinks.tsx'
import { ChangeDialog } from './ChangeDialog.tsx'
import { Consents } from './Consents.tsx'
import { ContactPoints } from './ContactPoints.tsx'
import { OpeningDialog } from './OpeningDialog.tsx'
import { PersonDialog, type PersonDialogMode } from './PersonDialog.tsx'
import { writtenNumber } from './personForm.ts'
import { Reach } from './Reach.tsx'
import { Remarks } from './Remarks.tsx'
import { UnlinkedPanel } from './UnlinkedPanel.tsx'
import { UpcomingTasks } from './UpcomingTasks.tsx'
import { unmasked } from './unmasked.ts'
import { CLIENT_KINDS } from './words.ts'
import './people.css'

interface Props {
  client: ClientView | null
  conversation: ConversationView
  onChanged: () => void
}

/** Who is on the other side: how they may be reached, what to think of, and what belongs to them. */
export function ClientPanel({ client, conversation, onChanged }: Props) {
  if (!client) return <UnlinkedPanel conversation={conversation} onChanged={onChanged} />
  // Another conversation is another panel: what was opened in this one closes with it.
  return (
    <LinkedPanel
      key={`${conversation.id} ${client.id}`}
      client={client}
      conversation={conversation}
      onChanged={onChanged}
    />
  )
}

type Shown = { mode: PersonDialogMode; contactPointId?: string } | 'opening' | 'change'

function LinkedPanel({ client, conversation, onChanged }: Props & { client: ClientView }) {
  const [opened, setOpened] = useState<ClientView>()
  const [shown, setShown] = useState<Shown>()
  const person = unmasked(client, opened)
  const close = () => setShown(undefined)
  return (
    <div className="person">
      <Identity
        person={person}
        onOpen={() => setShown('opening')}
        onClose={opened && (() => setOpened(undefined))}
      />
      <Reach person={person} law={conversation.law} channels={conversation.channels} />
      <Remarks person={person} onChange={() => setShown('change')} />
      <UpcomingTasks tasks={conversation.tasks} onChanged={onChanged} />
      <ContactPoints
        person={person}
        onAdd={() => setShown({ mode: 'contact' })}
        onVerify={(contactPointId) => setShown({ mode: 'verify', contactPointId })}
        onChanged={onChanged}
      />
      <Consents
        person={person}
        messages={conversation.messages}
        onAdd={() => setShown({ mode: 'consent' })}
      />
      <CaseLinks person={person} />
      <p>
        <Button kind="link" small onClick={() => setShown({ mode: 'find' })}>
          {i18n._({ id: 'person.wrong', message: 'Fel person? Koppla en annan' })}
        </Button>
      </p>
      {shown === 'opening' && <OpeningDialog client={client} onOpened={setOpened} onClose={close} />}
      {shown === 'change' && <ChangeDialog client={client} onClose={close} onChanged={onChanged} />}
      {typeof shown === 'object' && (
        <PersonDialog {...shown} conversation={conversation} onClose={close} onChanged={onChanged} />
      )}
    </div>
  )
}

interface IdentityProps {
  person: ClientView
  onOpen: () => void
  onClose: (() => void) | undefined
}

function Identity({ person, onOpen, onClose }: IdentityProps) {
  const masked = person.protectedIdentity && !person.opened
  const hidden = i18n._({ id: 'person.masked', message: 'Namnet är dolt' })
  const born =
    person.born && i18n._({ id: 'person.born', message: 'Född {year}', values: { year: person.born } })
  const about = [person.kind === 'client' ? '' : i18n._(CLIENT_KINDS[person.kind]), born].filter(Boolean)
  const canOpen = masked || (person.hasPersonalNumber && !person.opened)
  return (
    <section>
      {person.protectedIdentity && (
        <p className="protected">
          <Icon name="stop" /> {i18n._({ id: 'person.protected', message: 'Skyddade personuppgifter' })}
        </p>
      )}
      <h2>{masked ? hidden : <bdi>{person.name}</bdi>}</h2>
      <p className="sm">
        {about.join(' · ')}
        {person.personalNumber && (
          <>
            {about.length > 0 && ' · '}
            {writtenNumber(person.personalNumber)}
          </>
        )}
      </p>
      {canOpen && (
        <p className="sm">
          <Button kind="link" small onClick={onOpen}>
            {masked
              ? i18n._({ id: 'person.open', message: 'Visa uppgifterna' })
              : i18n._({ id: 'person.showNumber', message: 'Visa personnummer' })}
          </Button>{' '}
          <span className="m xs">{i18n._({ id: 'person.logged', message: 'Visningen loggas' })}</span>
        </p>
      )}
      {onClose && (
        <p className="sm">
          <Button kind="link" small onClick={onClose}>
            {i18n._({ id: 'person.hide', message: 'Dölj igen' })}
          </Button>
        </p>
      )}
    </section>
  )
}
