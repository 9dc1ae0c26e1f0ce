import { useEffect, useSyncExternalStore } from 'react'
import type { Api } from '../../server/src/contract.ts'
import { ApiError, address, api, type Query } from './api.ts'

type Reads = Extract<keyof Api, `GET ${string}`>
interface Entry {
  data?: unknown
  error?: ApiError
  at: number
  running: boolean
  stale: boolean
  listeners: Set<() => void>
  load: () => Promise<unknown>
  seen: object
}
export interface Answer<T> {
  data: T | undefined
  error: ApiError | undefined
  loading: boolean
  /** When `data` was read, in milliseconds. */
  at: number
  refetch: () => void
}

/** What has been read, by address. In memory only: nothing about a person is left in the browser. */
const cache = new Map<string, Entry>()

async function run(entry: Entry): Promise<void> {
  if (entry.running) {
    entry.stale = true
    return
  }
  entry.running = true
  entry.stale = false
  tell(entry)
  try {
    entry.data = await entry.load()
    entry.at = Date.now()
    delete entry.error
  } catch (thrown) {
    entry.error = thrown instanceof ApiError ? thrown : new ApiError('failed', String(thrown))
  }
  entry.running = false
  tell(entry)
  if (entry.stale) void run(entry)
}

function tell(entry: Entry): void {
  entry.seen = {}
  for (const listener of entry.listeners) listener()
}

/** Reads again what is on the page and begins with one of `prefixes`; forgets the rest of it. */
export function refresh(...prefixes: string[]): void {
  for (const [key, entry] of cache) {
    if (!prefixes.some((prefix) => key.startsWith(prefix))) continue
    if (entry.listeners.size > 0) void run(entry)
    else cache.delete(key)
  }
}

/** Reads `route` and keeps it fresh; a page that already has the data shows it while it asks again. */
export function useApi<R extends Reads>(
  route: R,
  params: Record<string, string> = {},
  query: Query = {},
): Answer<Api[R]['out']> {
  const key = address(route, params, query)
  const entry = entryFor(key, () => api(route, params as never, undefined, query))
  useSyncExternalStore(
    (listener) => {
      entry.listeners.add(listener)
      return () => entry.listeners.delete(listener)
    },
    () => entry.seen,
  )
  useEffect(() => {
    void run(entry)
  }, [entry])
  return {
    data: entry.data as Api[R]['out'] | undefined,
    error: entry.error,
    loading: entry.running || (entry.data === undefined && entry.error === undefined),
    at: entry.at,
    refetch: () => void run(entry),
  }
}

/** Puts an answer that came another way (the body of a change) where its reader looks for it. */
export function remember<R extends Reads>(
  route: R,
  params: Record<string, string>,
  data: Api[R]['out'],
): void {
  const entry = cache.get(address(route, params))
  if (!entry) return
  entry.data = data
  tell(entry)
}

function entryFor(key: string, load: () => Promise<unknown>): Entry {
  const known = cache.get(key)
  if (known) return known
  const entry: Entry = { at: 0, running: false, stale: false, listeners: new Set(), load, seen: {} }
  cache.set(key, entry)
  return entry
}
