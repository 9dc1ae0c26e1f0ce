import { type Finding, quotes } from '@slussen/rules'
import { useMemo } from 'react'
import type { ConversationView } from '../../../server/src/contract.ts'
import { type Reader, useReader } from '../language/useReader.ts'
import { useMe } from '../session.tsx'
import { hitsFrom } from './hits.ts'

/** What the text holds that points somebody out or is sensitive, but for what is the sender's own. */
export function findingsIn(text: string, own: readonly string[], read: Reader): Finding[] {
  const ours = own.map(bare)
  return read(text).filter((finding) => !ours.includes(bare(finding.text)))
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[\s()-]/g, '')
}

/** Hits in the text, whether it tells a stranger who writes, and whether the person's own words travel back with it. */
export function useFindings(text: string, conversation: ConversationView) {
  const { unit, messages } = conversation
  const { name } = useMe()
  const read = useReader()
  const originals = useMemo(
    () => messages.filter((message) => message.direction === 'in').map((message) => message.text),
    [messages],
  )
  return useMemo(() => {
    const findings = findingsIn(text, [unit.phone, unit.email, name], read)
    return {
      hits: hitsFrom(text, findings),
      wordsTell: findings.some(({ kind }) => kind === 'reveals_social_services'),
      quoted: originals.some((original) => quotes(text, original).length > 0),
      originals,
    }
  }, [text, unit, name, read, originals])
}
