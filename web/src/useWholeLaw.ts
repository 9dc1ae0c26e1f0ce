import type { Law, PackId } from '@slussen/rules'
import { useEffect, useState } from 'react'

/** All five questions of a pack; three of them travel only with the handbook. */
const fetchLaw: Readonly<Record<PackId, () => Promise<Law>>> = {
  'sverige-2026': async () => (await import('@slussen/rules/sverige-2026')).sverige2026,
  'stockholm-2012': async () => (await import('@slussen/rules/stockholm-2012')).stockholm2012,
}

export interface Fetched {
  law: Law | undefined
  failed: boolean
  again: () => void
}

/** Fetches the pack in force. Without contact it says so instead of answering. */
export function useWholeLaw(pack: PackId): Fetched {
  const [law, setLaw] = useState<Law>()
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks again
  useEffect(() => {
    let here = true
    setFailed(false)
    fetchLaw[pack]().then(
      (found) => here && setLaw(found),
      () => here && setFailed(true),
    )
    return () => {
      here = false
    }
  }, [pack, tries])
  // Until another pack has come there is none, rather than the one before.
  return { law: law?.id === pack ? law : undefined, failed, again: () => setTries(tries + 1) }
}
