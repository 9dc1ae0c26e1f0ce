/** Where `now` comes from. Time is read at the edge and handed on; nothing deep inside asks for it. */
export interface Clock {
  now(): Date
}

export const realClock: Clock = { now: () => new Date() }

export interface SettableClock extends Clock {
  set(to: Date | string): void
  advance(ms: number): void
}

/** A clock a test moves by hand. It stands still in between. */
export function settableClock(start: Date | string = '2026-03-02T09:00:00Z'): SettableClock {
  let now = new Date(start)
  return {
    now: () => new Date(now),
    set: (to) => {
      now = new Date(to)
    },
    advance: (ms) => {
      now = new Date(now.getTime() + ms)
    },
  }
}
