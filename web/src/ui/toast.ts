export interface Toast {
  text: string
  /** 'Ångra': what the button does and says. */
  action?: { label: string; run: () => void }
  /** How long it stays. */
  seconds?: number
  /** What the eye sees instead of `text`, each second. */
  counting?: (secondsLeft: number) => string
}
export type Shown = Toast & { key: number; until: number }

let shown: readonly Shown[] = []
let next = 1
const listeners = new Set<() => void>()

function set(list: readonly Shown[]) {
  shown = list
  for (const listener of listeners) listener()
}

/** Says what happened, for a while. Returns a function that takes it away. */
export function toast(what: Toast): () => void {
  const key = next++
  const stays = (what.seconds ?? 8) * 1000
  set([...shown.slice(-2), { ...what, key, until: Date.now() + stays }])
  const timer = setTimeout(() => dismiss(key), stays)
  return () => {
    clearTimeout(timer)
    dismiss(key)
  }
}

export function dismiss(key: number): void {
  set(shown.filter((one) => one.key !== key))
}

/** The newest undo on the page: what the key z does. */
export function undoNewest(): void {
  const newest = shown.findLast((one) => one.action)
  if (!newest) return
  dismiss(newest.key)
  newest.action?.run()
}

export const toasts = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: () => shown,
}
