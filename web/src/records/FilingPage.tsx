import { i18n } from '@lingui/core'
import { useEffect, useRef } from 'react'
import type { FilingView } from '../../../server/src/contract.ts'
import { inboxPath } from '../messages/views.ts'
import { useApi } from '../query.ts'
import { Icon } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { useTitle } from '../ui/Page.tsx'
import { WaitingPage } from '../ui/WaitingPage.tsx'
import { useLaw } from '../useLaw.ts'
import { FiledNotice } from './FiledNotice.tsx'
import { FilingPanel } from './FilingPanel.tsx'
import { proposedForm } from './filingForm.ts'
import { filingFacts, filingPreview } from './filingPreview.ts'
import { MessageCard } from './MessageCard.tsx'
import { QuestionNotice } from './QuestionNotice.tsx'
import { RecentEntries } from './RecentEntries.tsx'
import { RuleBox } from './RuleBox.tsx'
import { CHOICE_NAMES } from './words.ts'
import './records.css'

/** Where does this message live? The message to the left, the decision to the right. Source: ux 3.3, R-HAND-03. */
export function FilingPage({ messageId }: { messageId: string }) {
  const { data, error, refetch } = useApi('GET /api/messages/:id/filing', { id: messageId })
  const heading = useRef<HTMLHeadingElement>(null)
  const loaded = data !== undefined
  const title = i18n._({ id: 'filing.title', message: 'Bevara meddelandet' })
  useTitle(title)
  useEffect(() => {
    if (loaded) heading.current?.focus()
  }, [loaded])
  if (!data) return <WaitingPage title={title} error={error} onRetry={refetch} />
  return (
    <div className="filing">
      <section
        className="filing-message"
        aria-label={i18n._({ id: 'filing.message', message: 'Meddelandet' })}
      >
        <p className="crumbs">
          <Link to={inboxPath('team', data.conversationId)}>
            {i18n._({ id: 'filing.toInbox', message: 'Inkorg' })}
          </Link>
          <Icon name="next" />
          <bdi>{data.title || i18n._({ id: 'filing.protected', message: 'Skyddade personuppgifter' })}</bdi>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <MessageCard message={data.message} />
        <Proposal view={data} />
        <RecentEntries view={data} />
        {data.message.filing.state !== 'filed' && <Place queue={data.queue} />}
      </section>
      <section
        className="filing-panel"
        aria-label={i18n._({ id: 'filing.decision', message: 'Var det ska bevaras' })}
      >
        <Decision view={data} />
      </section>
    </div>
  )
}

function Proposal({ view }: { view: FilingView }) {
  const law = useLaw(view.law.pack)
  const proposed = view.choices.find((one) => one.choice === view.proposal)
  if (!proposed || view.message.filing.state === 'filed') return null
  const choice = i18n._(CHOICE_NAMES[view.proposal]).toLocaleLowerCase()
  const form = proposedForm(view)
  // The handbook opens filled in with the facts of this very answer, or not at all.
  const same = filingPreview(law, form, view).rule === proposed.decision.rule
  return (
    <RuleBox
      heading={i18n._({ id: 'filing.proposal', message: 'Förslag: {choice}', values: { choice } })}
      decision={proposed.decision}
      {...(same && { facts: filingFacts(form, view) })}
    />
  )
}

function Place({ queue }: { queue: FilingView['queue'] }) {
  if (queue.of === 0) return null
  return (
    <p className="sm m">
      {i18n._({
        id: 'filing.queue',
        message: 'Meddelande {position} av {of} som ska bevaras.',
        values: queue,
      })}
    </p>
  )
}

/** What can be done depends on whether it is filed already, or locked by a question. */
function Decision({ view }: { view: FilingView }) {
  const { filing } = view.message
  if (filing.state === 'filed') return <FiledNotice view={view} />
  if (view.question && view.question.answer === null) return <QuestionNotice question={view.question} />
  return (
    <>
      {view.question && <QuestionNotice question={view.question} />}
      <FilingPanel view={view} />
    </>
  )
}
