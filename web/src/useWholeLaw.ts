import { type Law, type PackId, tightened } from '@slussen/rules'
import { useEffect, useMemo, useState } from 'react'
import { useApi } from '../../query.ts'
import { useMe } from '../../session.tsx'

/** All five questions of a pack; three of them travel only with the handbook. */
const fetchPack: Readonly<Record<PackId, () => Promise<Law>>> = {
  'sverige-2026': async () => (await import('@slussen/rules/sverige-2026')).sverige2026,
  'stockholm-2012': async () => (await import('@slussen/rules/stockholm-2012')).stockholm2012,
}

export interface Fetched {
  law: Law | undefined
  failed: boolean
  again: () => void
}

/**
 * The law that the officer's own unit is under: the pack in force with the stricter rows beside it. Where either cannot
 * be fetched there is no law, and so no answer: without the rows it might be too kind.
 */
export function useWholeLaw(): Fetched {
  const decided = useApi('GET /api/law', {}, { unit: useMe().units[0]?.id })
  const { pack, failed, again } = usePack(decided.data?.pack)
  const rows = decided.data?.local
  const law = useMemo(() => pack && rows && tightened(pack, rows), [pack, rows])
  return {
    law,
    failed: law === undefined && (failed || decided.error !== undefined),
    again: () => {
      decided.refetch()
      again()
    },
  }
}

function usePack(name: PackId | undefined): { pack: Law | undefined; failed: boolean; again: () => void } {
  const [pack, setPack] = useState<Law>()
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks again
  useEffect(() => {
    if (name === undefined) return
    let here = true
    setFailed(false)
    fetchPack[name]().then(
      (found) => here && setPack(found),
      () => here && setFailed(true),
    )
    return () => {
      here = false
    }
  }, [name, tries])
  return { pack: pack?.id === name ? pack : undefined, failed, again: () => setTries(tries + 1) }
}
