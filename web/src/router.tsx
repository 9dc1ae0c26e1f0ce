import { type ComponentProps, type MouseEvent, useSyncExternalStore } from 'react'
import type { Carried } from './carried.ts'

/** A router of our own: paths are plain nouns and carry ids only, never a name or a search word. */
const listeners = new Set<() => void>()
let luggage: { to: string; holds: Carried } | undefined
const snapshot = () => window.location.pathname + window.location.search

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

/** What was sent along to the page that is open. */
export const carried = (): Carried => (luggage?.to === snapshot() ? luggage.holds : {})

/** Goes to a path of this application. `replace` leaves no trace of the present one in the history. */
export function navigate(to: string, options: { replace?: boolean; carrying?: Carried } = {}): void {
  if (options.replace) window.history.replaceState(null, '', to)
  else window.history.pushState(null, '', to)
  luggage = { to: snapshot(), holds: options.carrying ?? {} }
  for (const listener of listeners) listener()
}

export interface Route {
  path: string
  query: URLSearchParams
}

export function useRoute(): Route {
  const here = useSyncExternalStore(subscribe, snapshot)
  const [path = '/', search = ''] = here.split('?')
  return { path, query: new URLSearchParams(search) }
}

/** The parts of `path` that `pattern` names ('/inkorg/:view?/:id?'), or undefined when it does not fit. */
export function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/').filter(Boolean)
  const given = path.split('/').filter(Boolean)
  if (given.length > wanted.length) return undefined
  const parts: Record<string, string> = {}
  for (const [index, piece] of wanted.entries()) {
    const value = given[index]
    if (!piece.startsWith(':')) {
      if (value !== piece) return undefined
    } else if (value !== undefined) parts[piece.replace(/[:?]/g, '')] = decodeURIComponent(value)
    else if (!piece.endsWith('?')) return undefined
  }
  return parts
}

/** A link inside the application; with Ctrl, Shift or the middle button the browser does as it always does. */
export function Link({
  to,
  carrying,
  onClick,
  ...rest
}: { to: string; carrying?: Carried | undefined } & Omit<ComponentProps<'a'>, 'href'>) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || event.button !== 0) return
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    navigate(to, carrying && { carrying })
  }
  return <a href={to} onClick={follow} {...rest} />
}
