import { useEffect, useSyncExternalStore } from 'react'
import { api, contact } from '../api.ts'
import { refresh } from '../query.ts'

let online = true
const listeners = new Set<() => void>()

function set(next: boolean): void {
  if (next === online) return
  online = next
  if (online) refresh('/api')
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Is there contact with the server? Sending and filing wait while there is none. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => online)
}

/** Listens for lost contact, and asks for it every fifth second until it is back. */
export function useContact(): boolean {
  const here = useOnline()
  useEffect(() => {
    const lost = () => set(false)
    contact.onContact = set
    window.addEventListener('offline', lost)
    return () => window.removeEventListener('offline', lost)
  }, [])
  useEffect(() => {
    if (here) return
    const ask = () => void api('GET /api/me', {}).catch(() => {})
    const timer = setInterval(ask, 5000)
    window.addEventListener('online', ask)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', ask)
    }
  }, [here])
  return here
}
