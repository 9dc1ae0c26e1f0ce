import { type DailyLaw, daily2026, type PackId } from '@slussen/rules'
import { use } from 'react'
import type { GateLaw, LocalRow } from '../../server/src/contract.ts'

/** The law in force comes with the page; the report of 2012 is fetched by those who have it in force, or look at its answers. */
const loading = new Map<string, Promise<DailyLaw>>()
const loaded = new Map<string, DailyLaw>([[daily2026.id, daily2026]])

const fetchLaw: Record<PackId, () => Promise<DailyLaw>> = {
  'sverige-2026': async () => daily2026,
  'stockholm-2012': async () => (await import('@slussen/rules/stockholm-2012')).stockholm2012,
}

/** The pack by its id ('sverige-2026', or with its version); waits for it, and is undefined for one that nobody knows. */
export function useLaw(name: PackId): DailyLaw
export function useLaw(name: string): DailyLaw | undefined
export function useLaw(name: string): DailyLaw | undefined {
  const [id = ''] = name.split('@')
  const here = loaded.get(id)
  if (here !== undefined) return here
  const fetch = new Map(Object.entries(fetchLaw)).get(id)
  if (fetch === undefined) return undefined
  const coming = loading.get(id) ?? fetch()
  loading.set(id, coming)
  const law = use(coming)
  loaded.set(id, law)
  return law
}

/** What the server asks here and now: the pack in force, tightened with the municipality's own rows. */
export function useGateLaw({ pack, local }: GateLaw): DailyLaw {
  const law = useLaw(pack)
  if (local.length === 0) return law
  tightening ??= import('@slussen/rules/local').then(({ tightened }) => tightened)
  return withRows(law, local, use(tightening))
}

type Tighten = (law: DailyLaw, rows: readonly LocalRow[]) => DailyLaw

/** Fetched by those whose municipality has rows of its own. */
let tightening: Promise<Tighten> | undefined
/** The latest one only: a unit has one law, and another day's rows are another law. */
let made: { key: string; law: DailyLaw } | undefined

/** A row never changes what it answers, so a law is told by its rows' ids, and made once. */
function withRows(law: DailyLaw, rows: readonly LocalRow[], tighten: Tighten): DailyLaw {
  const key = [law.id, ...rows.map(({ id }) => id)].join('+')
  if (made?.key !== key) made = { key, law: tighten(law, rows) }
  return made.law
}
