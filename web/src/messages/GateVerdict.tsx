import { i18n } from '@lingui/core'
import { type Finding, reportSections, type SendDecision, sendWords } from '@slussen/rules'
import type { ChannelOption, ConversationView } from '../../../server/src/contract.ts'
import { say } from '../i18n.ts'
import { Button } from '../ui/Button.tsx'
import { type Level, Verdict } from '../ui/Verdict.tsx'
import type { Draft } from './draft.ts'
import { statusOf } from './gate.ts'
import { Hits } from './Hits.tsx'
import type { WayOn } from './useWays.tsx'
import { stopHeading } from './words.ts'

interface Props {
  decision: SendDecision
  level: Level
  draft: Draft
  option: ChannelOption
  conversation: ConversationView
  hits: readonly Finding[]
  ways: readonly WayOn[]
  sending: { send: () => void; sending: boolean; online: boolean; overtaken: unknown }
  onFix: (text: string) => void
  onGoTo: (hit: Finding) => void
  onAddress: () => void
}

const KEYS = 'Ctrl ↵'

/** The gate's answer to what is written: why, what to mend, what to do instead, and what the receiver gets. */
export function GateVerdict(props: Props) {
  const { decision, level, draft, hits, ways, onFix, onGoTo } = props
  const allowed = level === 'ok'
  return (
    <Verdict
      level={level}
      heading={heading(decision, level, draft)}
      reason={<Reason decision={decision} />}
      hits={hits.length > 0 && <Hits hits={hits} text={draft.text} onFix={onFix} onGoTo={onGoTo} />}
      lead={allowed || ways.length < 2 ? undefined : lead(hits.length)}
      actions={
        allowed
          ? [<SendButton key="send" {...props} />]
          : ways.map((way, index) => (
              <Button
                key={way.way}
                icon={way.icon}
                onClick={way.run}
                kind={index === 0 ? 'primary' : 'plain'}
                keys={index === 0 ? KEYS : undefined}
              >
                {way.label}
              </Button>
            ))
      }
      preview={allowed && <Preview {...props} />}
      source={<SourceLine decision={decision} />}
    />
  )
}

function heading(decision: SendDecision, level: Level, draft: Draft): string {
  if (level === 'ok')
    return draft.channel === 'letter'
      ? i18n._({ id: 'gate.ok.letter', message: 'Får skickas som brev' })
      : i18n._({ id: 'gate.ok.email', message: 'Får skickas som e-post' })
  if (level === 'stop') return stopHeading(draft.channel)
  switch (decision.step) {
    case 'STRIP_ORIGINAL':
      return i18n._({ id: 'gate.if.strip', message: 'Får skickas om du tar bort den citerade texten' })
    case 'OBTAIN_CONSENT':
      return i18n._({ id: 'gate.if.consent', message: 'Får skickas om personen medger det' })
    case 'RISK_ANALYSIS':
      return i18n._({ id: 'gate.if.risk', message: 'Får skickas om riskanalysen är godkänd' })
    case 'ACTIVATE_CHANNEL':
      return i18n._({ id: 'gate.if.active', message: 'Får skickas om kanalen är i drift' })
    case 'RECLASSIFY':
      return i18n._({ id: 'gate.if.class', message: 'Får skickas om klassen stämmer' })
    default:
      return i18n._({ id: 'gate.unsure', message: 'Spärren kan inte avgöra' })
  }
}

function lead(count: number): string {
  if (count === 0)
    return i18n._({ id: 'gate.lead', message: 'Ändra klassen eller texten, eller välj ett annat sätt' })
  return i18n._({
    id: 'gate.lead.hits',
    message:
      '{count, plural, one {Ändra 1, eller välj ett annat sätt} other {Ändra 1–#, eller välj ett annat sätt}}',
    values: { count },
  })
}

function Reason({ decision }: { decision: SendDecision }) {
  return (
    <>
      {decision.reasons.map((reason) => (
        <p key={reason.text.sv}>{say(reason.text)}</p>
      ))}
      {decision.warnings.map((warning) => (
        <p key={warning} className="b">
          {say(sendWords.warnings[warning])}
        </p>
      ))}
    </>
  )
}

function SendButton({ draft, option, sending, onAddress }: Props) {
  const { online, overtaken } = sending
  if (!option.contactPoint)
    return (
      <Button kind="primary" icon="pen" onClick={onAddress}>
        {draft.channel === 'letter'
          ? i18n._({ id: 'send.noAddress', message: 'Lägg till postadress' })
          : i18n._({ id: 'send.noEmail', message: 'Lägg till e-postadress' })}
      </Button>
    )
  if (!online)
    return (
      <p className="sm b">
        {i18n._({ id: 'send.offline', message: 'Kan inte skickas utan kontakt. Texten finns kvar.' })}
      </p>
    )
  if (overtaken)
    return (
      <p className="sm b">
        {i18n._({ id: 'send.readFirst', message: 'Kan skickas när du har läst det nya meddelandet.' })}
      </p>
    )
  return (
    <Button
      kind="primary"
      icon={draft.channel === 'letter' ? 'letter' : 'send'}
      keys={KEYS}
      onClick={sending.send}
      aria-busy={sending.sending}
    >
      {draft.channel === 'letter'
        ? i18n._({ id: 'send.letter', message: 'Gör brevet klart' })
        : i18n._({ id: 'send.email', message: 'Skicka e-post' })}
    </Button>
  )
}

/** Exactly what the receiver sees, address line included. */
function Preview({ draft, option, conversation }: Props) {
  const { unit } = conversation
  return (
    <details className="sm">
      <summary>{i18n._({ id: 'preview.summary', message: 'Så ser mottagaren det' })}</summary>
      <div className="preview">
        {draft.channel === 'external_email' && (
          <p className="m">
            {i18n._({
              id: 'preview.from',
              message: 'Från: {from}',
              values: { from: `${unit.name} <${unit.email}>` },
            })}
          </p>
        )}
        <p className="m">
          {i18n._({
            id: 'preview.to',
            message: 'Till: {to}',
            values: { to: option.contactPoint?.value ?? '–' },
          })}
        </p>
        <p dir="auto">{draft.text}</p>
      </div>
    </details>
  )
}

/** Rule, sections and what this law is worth, in every verdict. */
function SourceLine({ decision }: { decision: SendDecision }) {
  const sources = decision.reasons.flatMap((reason) => reason.sources)
  const sections = new Map(Object.entries(reportSections))
  const status = statusOf(decision.law)
  return (
    <details>
      <summary>
        {i18n._({
          id: 'gate.source',
          message: 'Regel {rule}, avsnitt {sections} · {status}',
          values: {
            rule: decision.rule,
            sections: sources.map((source) => source.section).join(', '),
            status: status ? say(status) : decision.law,
          },
        })}
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.section}>
            {source.section} {say(sections.get(source.section)?.title ?? '')}
          </li>
        ))}
      </ul>
    </details>
  )
}
