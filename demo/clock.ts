import type { Clock } from '../server/src/platform/clock.ts'

/** The real time, which the demo can turn back while it lives through its day. */
export interface TurnableClock extends Clock {
  /** So long ago; `{}` is now. Further calls start from the real time again. */
  ago(time: { days?: number; hours?: number; minutes?: number }): void
  advance(ms: number): void
}

export function turnableClock(): TurnableClock {
  let offset = 0
  return {
    now: () => new Date(Date.now() + offset),
    ago: ({ days = 0, hours = 0, minutes = 0 }) => {
      offset = -((days * 24 + hours) * 60 + minutes) * 60_000
    },
    advance: (ms) => {
      offset += ms
    },
  }
}
