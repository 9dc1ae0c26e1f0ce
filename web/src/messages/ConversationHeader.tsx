import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { ConversationView, View } from '../../../server/src/contract.ts'
import { ApiError } from '../api.ts'
import { useKeys } from '../frame/keys.ts'
import { Link, navigate } from '../router.tsx'
import { useMayWrite } from '../session.tsx'
import { Button, LinkButton } from '../ui/Button.tsx'
import { part } from '../ui/part.tsx'
import { Tag } from '../ui/Tag.tsx'
import { toast } from '../ui/toast.ts'
import { BackToList } from './BackToList.tsx'
import { finish } from './finish.ts'
import { AskedNotice, UnfiledNotice } from './UnfiledNotice.tsx'
import type { Width } from './useWidth.ts'

interface Props {
  conversation: ConversationView
  view: View
  width: Width
  onPanel: () => void
}

const AssignDialog = part('messages', () => import('./AssignDialog.tsx').then((room) => room.AssignDialog))

/** Who it is with, in which file, and what can be done with the whole of it. */
export function ConversationHeader({ conversation, view, width, onPanel }: Props) {
  const [assigning, setAssigning] = useState(false)
  const [refused, setRefused] = useState(false)
  const unfiled = conversation.messages.find((message) => message.filing.state === 'unfiled')
  const asked = conversation.messages.find((message) => message.filing.state === 'asked')
  const stands = unfiled !== undefined || asked !== undefined
  const toFile = unfiled ?? conversation.messages.at(-1)
  const file = () =>
    toFile &&
    navigate(
      unfiled || !toFile.filing.recordId ? `/bevara/${toFile.id}` : `/register/${toFile.filing.recordId}`,
    )
  const done = async () => {
    setRefused(stands)
    if (stands) return
    await finish(conversation.id).catch((thrown: unknown) => {
      if (thrown instanceof ApiError) toast({ text: thrown.text })
    })
  }
  const assign = () => setAssigning(true)
  const mayWrite = useMayWrite(conversation.unit.id)
  const isOpen = conversation.state === 'open'
  useKeys({
    ...(unfiled ? { b: file } : {}),
    ...(mayWrite ? { t: assign } : {}),
    ...(mayWrite && isOpen ? { e: done } : {}),
  })
  const Heading = width === 'one' ? 'h1' : 'h2'
  return (
    <header className="thread-head">
      {width === 'one' && <BackToList view={view} />}
      <div className="row row-split">
        <div className="thread-who">
          <Heading>
            <Title conversation={conversation} />
          </Heading>
          <CaseLine conversation={conversation} />
        </div>
        <div className="row">
          {width !== 'three' && (
            <Button small icon="user" onClick={onPanel}>
              {i18n._({ id: 'client.pane', message: 'Om personen' })}
            </Button>
          )}
          {unfiled && (
            <LinkButton small icon="file" keys="B" to={`/bevara/${unfiled.id}`}>
              {i18n._({ id: 'thread.file', message: 'Bevara' })}
            </LinkButton>
          )}
          {mayWrite && (
            <Button small icon="user" keys="T" onClick={assign}>
              {conversation.assignedTo
                ? i18n._({ id: 'thread.assign', message: 'Tilldela' })
                : i18n._({ id: 'thread.take', message: 'Ta över' })}
            </Button>
          )}
          {mayWrite && isOpen && (
            <Button small icon="ok" keys="E" onClick={() => void done()}>
              {i18n._({ id: 'thread.done', message: 'Klar' })}
            </Button>
          )}
          {!isOpen && (
            <Tag kind="ok" icon="ok">
              {i18n._({ id: 'thread.isDone', message: 'Klar' })}
            </Tag>
          )}
        </div>
      </div>
      {refused && unfiled && <UnfiledNotice conversation={conversation} first={unfiled.id} />}
      {refused && !unfiled && asked && <AskedNotice first={asked.id} />}
      {assigning && <AssignDialog conversation={conversation} onClose={() => setAssigning(false)} />}
    </header>
  )
}

function Title({ conversation }: { conversation: ConversationView }) {
  if (conversation.protectedIdentity && !conversation.title)
    return i18n._({ id: 'inbox.protected', message: 'Skyddade personuppgifter' })
  return <bdi>{conversation.title}</bdi>
}

function CaseLine({ conversation }: { conversation: ConversationView }) {
  const file = conversation.client?.caseFiles.find((one) => !one.closed)
  const holder = conversation.assignedTo?.name ?? i18n._({ id: 'thread.nobody', message: 'Ej tilldelad' })
  return (
    <p className="sm m">
      {file && (
        <>
          <Link to={`/akter/${file.id}`}>
            {i18n._({
              id: 'thread.caseFile',
              message: 'Personakt {number}',
              values: { number: file.number },
            })}
          </Link>
          {' · '}
        </>
      )}
      <bdi>{holder}</bdi>
    </p>
  )
}
