import { i18n } from '@lingui/core'
import { type SendDecision, type SendFacts, warningWords } from '@slussen/rules'
import type { ChannelOption, ConversationView } from '../../../server/src/contract.ts'
import { say } from '../i18n.ts'
import { Button } from '../ui/Button.tsx'
import { type Level, Verdict } from '../ui/Verdict.tsx'
import type { Draft } from './draft.ts'
import { Hits } from './Hits.tsx'
import { type Hit, isSensitive } from './hits.ts'
import { Preview } from './Preview.tsx'
import { MAIN_KEYS, SendButton, type Sending } from './SendButton.tsx'
import { SourceLine } from './SourceLine.tsx'
import type { WayOn } from './useWays.tsx'
import { stopHeading } from './words.ts'

interface Props {
  /** Undefined when the server answered by rules that this page does not have. */
  decision: SendDecision | undefined
  /** What it was asked. */
  facts: SendFacts
  level: Level
  draft: Draft
  option: ChannelOption
  conversation: ConversationView
  hits: readonly Hit[]
  ways: readonly WayOn[]
  sending: Sending
  onFix: (text: string) => void
  onGoTo: (hit: Hit) => void
  onAddress: () => void
  /** Counts the text as sensitive; the officer's press, never done by itself. */
  onSensitive: () => void
}

/** The gate's answer to what is written: why, what to mend, what to do instead, and what the receiver gets. */
export function GateVerdict(props: Props) {
  const { decision, facts, level, draft, hits, ways, onFix, onGoTo, onSensitive } = props
  const allowed = level === 'ok'
  const doubted = allowed && draft.contentClass < 3 && hits.some(isSensitive)
  return (
    <Verdict
      level={level}
      heading={heading(decision?.step, level, draft)}
      reason={decision && <Reason decision={decision} />}
      hits={hits.length > 0 && <Hits hits={hits} text={draft.text} onFix={onFix} onGoTo={onGoTo} />}
      lead={doubted ? doubt() : allowed || ways.length < 2 ? undefined : lead(hits.length)}
      actions={
        allowed
          ? [<SendButton key="send" {...props} />, doubted && <Sensitive key="doubt" onPress={onSensitive} />]
          : ways.map((way, index) => (
              <Button
                key={way.way}
                icon={way.icon}
                onClick={way.run}
                kind={index === 0 ? 'primary' : 'plain'}
                keys={index === 0 ? MAIN_KEYS : undefined}
              >
                {way.label}
              </Button>
            ))
      }
      preview={allowed && <Preview draft={draft} conversation={props.conversation} />}
      source={decision && <SourceLine decision={decision} facts={facts} />}
    />
  )
}

function heading(step: SendDecision['step'] | undefined, level: Level, draft: Draft): string {
  if (level === 'ok')
    return draft.channel === 'letter'
      ? i18n._({ id: 'gate.ok.letter', message: 'Får skickas som brev' })
      : i18n._({ id: 'gate.ok.email', message: 'Får skickas som e-post' })
  if (level === 'stop') return stopHeading(draft.channel)
  switch (step) {
    case 'STRIP_ORIGINAL':
      return i18n._({ id: 'gate.if.strip', message: 'Får skickas om du tar bort den citerade texten' })
    case 'OBTAIN_CONSENT':
      return i18n._({ id: 'gate.if.consent', message: 'Får skickas om personen medger det' })
    case 'OBTAIN_CHOICE':
      return i18n._({ id: 'gate.if.choice', message: 'Får skickas om personen själv har valt den här vägen' })
    case 'NEUTRALISE':
      return i18n._({
        id: 'gate.if.neutral',
        message: 'Får skickas om det inte syns att det är socialtjänsten',
      })
    case 'CONFIRM_RELEASE':
      return i18n._({ id: 'gate.if.release', message: 'Får skickas om du vet med vilken rätt' })
    case 'MASK_WHEREABOUTS':
      return i18n._({ id: 'gate.if.mask', message: 'Får skickas om någon annan först har granskat det' })
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

function doubt(): string {
  return i18n._({
    id: 'gate.doubt',
    message: 'Texten kan säga något känsligt. Läs den en gång till, eller räkna den som känslig.',
  })
}

function Sensitive({ onPress }: { onPress: () => void }) {
  return (
    <Button icon="warn" onClick={onPress}>
      {i18n._({ id: 'way.sensitive', message: 'Räkna som känsligt' })}
    </Button>
  )
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
          {say(warningWords[warning])}
        </p>
      ))}
    </>
  )
}
