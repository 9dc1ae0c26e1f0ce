import { useEffect, useRef, useState } from 'react'
import type { FoundPerson, FoundRecords } from '../../../server/src/contract.ts'
import { ApiError, api } from '../api.ts'
import { navigate } from '../router.tsx'

type Numbered = FoundRecords['records'][number]
export type Hit =
  | { kind: 'person'; id: string; person: FoundPerson }
  | { kind: 'caseFile' | 'record'; id: string; found: Numbered }
type Answer = { hits: readonly Hit[] } | { error: string }

/** 'BoU 2026-0412', 'SN 2026-17': only what is written so can be the number of a file or an entry. */
const LOOKS_NUMBERED = /^\s*\p{Letter}.*\d{4}-\d{1,6}\s*$/u

/** Asks a third of a second after the last letter, or at once on Enter. A late answer to an old word is thrown away. */
export function useSearch(query: string) {
  const [answer, setAnswer] = useState<Answer>()
  const newest = useRef('')
  const ask = async () => {
    const words = query.trim()
    newest.current = words
    if (words.length < 2) return setAnswer(undefined)
    const found = await find(words).catch((thrown: unknown) => ({
      error: thrown instanceof ApiError ? thrown.text : String(thrown),
    }))
    if (newest.current === words) setAnswer(found)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks anew for each new word only
  useEffect(() => {
    const timer = setTimeout(ask, 330)
    return () => clearTimeout(timer)
  }, [query])
  return { answer, ask: () => void ask() }
}

async function find(query: string): Promise<{ hits: Hit[] }> {
  const nothing: FoundRecords = { caseFiles: [], records: [] }
  const [{ people }, { caseFiles, records }] = await Promise.all([
    api('POST /api/people/searches', {}, { query }),
    LOOKS_NUMBERED.test(query) ? api('POST /api/records/searches', {}, { query }) : nothing,
  ])
  return {
    hits: [
      ...records.map((found): Hit => ({ kind: 'record', id: found.id, found })),
      ...caseFiles.map((found): Hit => ({ kind: 'caseFile', id: found.id, found })),
      ...people.map((person): Hit => ({ kind: 'person', id: person.id, person })),
    ],
  }
}

/** An entry and a file are pages; a person is the conversation with them. */
export async function openHit(hit: Hit): Promise<void> {
  if (hit.kind === 'record') return navigate(`/register/${hit.id}`)
  if (hit.kind === 'caseFile') return navigate(`/akter/${hit.id}`)
  const { conversationId } = await api('POST /api/people/:id/conversations', { id: hit.id }, {})
  navigate(`/inkorg/teamet/${conversationId}`)
}
