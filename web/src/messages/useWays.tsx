import { i18n } from '@lingui/core'
import { type DailyLaw, quotes } from '@slussen/rules'
import type { ConversationView } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { refresh, remember } from '../query.ts'
import { useMe } from '../session.tsx'
import type { IconName } from '../ui/Icon.tsx'
import { toast } from '../ui/toast.ts'
import type { ComposerDialog } from './ComposerDialogs.tsx'
import type { Draft } from './draft.ts'
import { withoutRanges } from './strip.ts'
import { GENERAL_CLASS, type Way, waysFrom } from './ways.ts'

interface Setting {
  law: DailyLaw
  conversation: ConversationView
  draft: Draft
  decision: { outcome: string; step: string | null; offers: readonly string[] } | undefined
  originals: readonly string[]
  change: (part: Partial<Draft>) => void
  write: (text: string) => void
  open: (dialog: ComposerDialog) => void
}
export interface WayOn {
  way: Way
  label: string
  icon: IconName
  run: () => void
}

/** The alternatives as buttons that act. */
export function useWays(setting: Setting): WayOn[] {
  const me = useMe()
  const { law, conversation, draft, decision } = setting
  if (!decision) return []
  return waysFrom(law, decision, { conversation, channel: draft.channel }).map((way) => ({
    way,
    ...look(way),
    run: () => act(way, setting, me.name),
  }))
}

const MODES = { verify: 'verify', age: 'change', register_consent: 'consent' } as const

function act(
  way: Way,
  { conversation, draft, originals, change, write, open }: Setting,
  officer: string,
): void {
  switch (way) {
    case 'general':
      // The class first: the ready text must never stand a moment under a class it was not meant for.
      change({ contentClass: GENERAL_CLASS })
      write(readyText(conversation, officer))
      break
    case 'strip':
      write(
        withoutRanges(
          draft.text,
          originals.flatMap((original) => quotes(draft.text, original)),
        ),
      )
      break
    case 'sensitive':
      change({ contentClass: 3 })
      break
    case 'letter':
      change({ channel: 'letter' })
      break
    case 'phone':
      open({ kind: 'call' })
      break
    case 'meeting':
      open({ kind: 'meeting' })
      break
    case 'implied_consent':
      void countAsConsent(conversation)
      break
    default:
      open({ kind: 'person', mode: MODES[way] })
  }
}

/** R-KOM-11: who asks in a channel may be answered in it; that the message asks is the officer's word. */
async function countAsConsent(conversation: ConversationView): Promise<void> {
  const asked = conversation.messages.findLast((one) => one.direction === 'in' && !one.automatic)
  if (!asked) return
  try {
    const changed = await api('POST /api/messages/:id/implied-consents', { id: asked.id }, {})
    remember('GET /api/conversations/:id', { id: conversation.id }, changed)
    refresh('/api/conversations?')
    toast({ text: i18n._({ id: 'consent.counted', message: 'Frågan räknas som medgivande till svaret' }) })
  } catch (thrown) {
    if (thrown instanceof ApiError) toast({ text: thrown.text })
  }
}

/** R-KOM-15, R-EPOST-10: says nothing about anybody, and how to hear more. In Swedish, whatever language the officer reads. */
function readyText(conversation: Pick<ConversationView, 'unit'>, officer: string): string {
  return `Hej!\n\nTack för ditt meddelande. Ring mig på ${conversation.unit.phone} så berättar jag mer.\n\nVänliga hälsningar\n${officer}`
}

function look(way: Way): { label: string; icon: IconName } {
  switch (way) {
    case 'general':
      return { label: i18n._({ id: 'way.general', message: 'Svara i allmänna ordalag' }), icon: 'pen' }
    case 'phone':
      return { label: i18n._({ id: 'way.phone', message: 'Boka samtal' }), icon: 'phone' }
    case 'meeting':
      return { label: i18n._({ id: 'way.meeting', message: 'Boka möte' }), icon: 'meeting' }
    case 'letter':
      return { label: i18n._({ id: 'way.letter', message: 'Skriv brev' }), icon: 'letter' }
    case 'implied_consent':
      return {
        label: i18n._({
          id: 'way.implied',
          message: 'Personen frågade i mejlet – räkna som medgivande till svaret',
        }),
        icon: 'ok',
      }
    case 'register_consent':
      return { label: i18n._({ id: 'way.consent', message: 'Registrera personens val' }), icon: 'pen' }
    case 'verify':
      return { label: i18n._({ id: 'way.verify', message: 'Kontrollera vem det är' }), icon: 'user' }
    case 'age':
      return { label: i18n._({ id: 'way.age', message: 'Ange personens ålder' }), icon: 'user' }
    case 'strip':
      return { label: i18n._({ id: 'way.strip', message: 'Ta bort den citerade texten' }), icon: 'close' }
    default:
      return { label: i18n._({ id: 'way.sensitive', message: 'Räkna som känsligt' }), icon: 'warn' }
  }
}
