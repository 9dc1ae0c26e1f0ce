import { type Law, tightened } from '@slussen/rules'
import { useMemo } from 'react'
import { useApi } from '../../query.ts'
import { useMe } from '../../session.tsx'
import { useWholeLaw } from '../../useWholeLaw.ts'

/**
 * The law that the officer's own unit is under: the pack in force with the stricter rows beside it. Where either cannot
 * be fetched there is no law, and so no answer: without the rows it might be too kind.
 */
export function useUnitLaw(): { law: Law | undefined; failed: boolean; again: () => void } {
  const decided = useApi('GET /api/law', {}, { unit: useMe().units[0]?.id })
  const { law: pack, failed, again } = useWholeLaw(decided.data?.pack ?? 'sverige-2026')
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
