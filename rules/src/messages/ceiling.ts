/** What a channel can carry at most, before a word is written: the composer marks each channel with it. */
import { decide } from '../decision.ts'
import type { DailyLaw } from '../questions.ts'
import type { SendFacts } from './facts.ts'

/** The three classes an officer chooses between: nothing personal, a name or a time, someone's circumstances. */
export const contentClasses = {
  1: { sens: 'none', gen: 'general' },
  2: { sens: 'personal', gen: 'general' },
  3: { sens: 'secrecy', gen: 'individual' },
} as const satisfies Record<number, Pick<SendFacts, 'sens' | 'gen'>>

export type ContentClass = keyof typeof contentClasses

/** The facts that do not depend on what is written. */
export type BaseFacts = Omit<SendFacts, 'sens' | 'gen' | 'quo'>

export type Ceiling = 'everything' | 'general' | 'nothing_personal' | 'nothing'

const highestFirst = [
  [3, 'everything'],
  [2, 'general'],
  [1, 'nothing_personal'],
] as const

/** Asks the gate itself, the most demanding class first and with nothing quoted; a step still to be done is a no. */
export function ceiling(law: DailyLaw, base: BaseFacts): Ceiling {
  for (const [contentClass, name] of highestFirst) {
    const { outcome } = decide(law, 'send', { ...base, ...contentClasses[contentClass], quo: 'no' })
    if (outcome === 'ALLOW') return name
  }
  return 'nothing'
}
