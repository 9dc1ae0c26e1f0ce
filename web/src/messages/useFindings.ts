import { type Finding, inspect, quotes } from '@slussen/rules'
import { useMemo } from 'react'
import type { ConversationView } from '../../../server/src/contract.ts'

/** What the text holds that points somebody out, but for the unit's own number and address. */
export function findingsIn(text: string, own: readonly string[]): Finding[] {
  const ours = own.map(bare)
  return inspect(text).filter((finding) => !ours.includes(bare(finding.text)))
}

/** Do the words tell a stranger that it comes from the social services? */
const tells = (text: string) => inspect(text).some(({ kind }) => String(kind) === 'reveals_social_services')

function bare(text: string): string {
  return text.toLowerCase().replace(/[\s()-]/g, '')
}

/** Hits in the text, and whether the person's own words would travel back with it. */
export function useFindings(text: string, conversation: ConversationView) {
  const { unit, messages } = conversation
  const originals = useMemo(
    () => messages.filter((message) => message.direction === 'in').map((message) => message.text),
    [messages],
  )
  return useMemo(
    () => ({
      findings: findingsIn(text, [unit.phone, unit.email]),
      wordsTell: tells(text),
      quoted: originals.some((original) => quotes(text, original).length > 0),
      originals,
    }),
    [text, unit, originals],
  )
}
