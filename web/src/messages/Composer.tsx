import { i18n } from '@lingui/core'
import { decideSend } from '@slussen/rules'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ConversationView, Release } from '../../../server/src/contract.ts'
import { useKeys } from '../frame/keys.ts'
import { useMe } from '../session.tsx'
import { Highlighter } from '../ui/Highlighter.tsx'
import { part } from '../ui/part.tsx'
import { useGateLaw } from '../useLaw.ts'
import { ChannelRow } from './ChannelRow.tsx'
import { ClassChooser } from './ClassChooser.tsx'
import { type ComposerDialog, ComposerDialogs } from './ComposerDialogs.tsx'
import { ComposerNotices } from './ComposerNotices.tsx'
import { hitKeys, select, typeInto } from './edit.ts'
import { GateVerdict } from './GateVerdict.tsx'
import { levelOf, needsRelease, spelledOut, writtenFacts } from './gate.ts'
import { LinkNotice } from './LinkNotice.tsx'
import { SavedWords } from './SavedWords.tsx'
import { onTakenBack } from './undoSending.ts'
import { useDraft } from './useDraft.ts'
import { useFindings } from './useFindings.ts'
import { type Prefill, usePrefill } from './usePrefill.ts'
import { useSending } from './useSending.ts'
import { useWays } from './useWays.tsx'
import './composer.css'

interface Props {
  conversation: ConversationView
  /** What was chosen in the handbook. */
  prefill: Prefill | undefined
  onPrefilled: () => void
}

/** Most answers go to the client, and need none. */
const ReleaseChooser = part('messages', () =>
  import('./ReleaseChooser.tsx').then((room) => room.ReleaseChooser),
)

/** Write, and know at once what may go where. The verdict is the same function as the server's. */
export function Composer({ conversation, prefill, onPrefilled }: Props) {
  const me = useMe()
  const field = useRef<HTMLTextAreaElement>(null)
  const law = useGateLaw(conversation.law)
  const [dialog, setDialog] = useState<ComposerDialog>()
  const writing = useDraft(conversation)
  const { draft, change, reset } = writing
  const { hits: found, quoted, originals, wordsTell } = useFindings(draft.text, conversation)
  const [release, setRelease] = useState<Release>()
  const option = conversation.channels.find((one) => one.channel === draft.channel)
  const sending = useSending(conversation, writing, release)

  const empty = draft.text.trim() === ''
  // The server's no stands until something is changed: it knows more than this page.
  const no = sending.refusal?.draft === draft ? sending.refusal.answer.decision : undefined
  const text = { contentClass: draft.contentClass, carriesOriginal: quoted, wordsTell, release }
  const facts = option && writtenFacts(option, text)
  const here = facts && decideSend(law, facts)
  const decision = no ? spelledOut(law, no) : here
  const level = decision ? levelOf(decision.outcome) : 'unsure'
  const hits = draft.channel === 'letter' ? [] : found
  const write = (text: string) => field.current && typeInto(field.current, text)
  const ways = useWays({
    law,
    conversation,
    draft,
    decision: no ?? here,
    originals,
    change,
    write,
    open: setDialog,
  })
  const addAddress = () => setDialog({ kind: 'person', mode: 'contact' })
  const send = option?.contactPoint ? sending.send : addAddress
  const main = level === 'ok' ? send : ways[0]?.run
  const linked = conversation.client !== null

  usePrefill(prefill, { draft, change, open: setDialog, done: onPrefilled })
  useEffect(
    () => onTakenBack((taken) => taken.id === conversation.id && reset(taken)),
    [conversation.id, reset],
  )
  useKeys({
    s: () => field.current?.focus(),
    'Ctrl+Enter': () => !empty && linked && main?.(),
    ...hitKeys(field, hits),
    '1': () => change({ contentClass: 1 }),
    '2': () => change({ contentClass: 2 }),
    '3': () => change({ contentClass: 3 }),
  })
  const leave = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape')
      document.querySelector<HTMLElement>('.composer input[type="radio"]:checked')?.focus()
  }
  return (
    <section className="composer" aria-label={i18n._({ id: 'composer.name', message: 'Svara' })}>
      <ComposerNotices
        conversation={conversation}
        overtaken={sending.overtaken}
        problem={sending.problem}
        onRead={sending.read}
      />
      <ChannelRow
        law={law}
        options={conversation.channels}
        chosen={draft.channel}
        linked={linked}
        onWrite={(channel) => change({ channel })}
        onTask={(kind) => setDialog({ kind })}
      />
      <Highlighter
        field={field}
        label={i18n._({ id: 'composer.text', message: 'Meddelande' })}
        placeholder={i18n._({
          id: 'composer.placeholder',
          message: 'Skriv här. Spärren svarar medan du skriver.',
        })}
        value={draft.text}
        onChange={(text) => change({ text })}
        marks={hits.map(({ start, end }, index) => ({ start, end, number: index + 1 }))}
        level={empty ? undefined : level === 'unsure' || level === 'checking' ? undefined : level}
        onKeyDown={leave}
        maxLength={20000}
        lang="sv"
        data-pane-focus
      />
      <ClassChooser value={draft.contentClass} onChange={(contentClass) => change({ contentClass })}>
        <SavedWords saved={writing.saved} />
      </ClassChooser>
      {option && needsRelease(option) && <ReleaseChooser value={release} onChange={setRelease} />}
      {!linked && (
        <LinkNotice conversation={conversation} onDialog={(mode) => setDialog({ kind: 'person', mode })} />
      )}
      {linked && !empty && option && facts && (
        <GateVerdict
          decision={decision}
          facts={facts}
          level={level}
          draft={draft}
          option={option}
          conversation={conversation}
          hits={hits}
          ways={ways}
          sending={sending}
          onFix={write}
          onGoTo={(hit) => select(field.current, hit)}
          onAddress={addAddress}
          onSensitive={() => change({ contentClass: 3 })}
        />
      )}
      {dialog && (
        <ComposerDialogs
          dialog={dialog}
          conversation={conversation}
          officer={me}
          onClose={() => setDialog(undefined)}
        />
      )}
    </section>
  )
}
