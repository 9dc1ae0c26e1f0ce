/** What each pack is worth, in words that stand in every verdict; apart from the packs, which are large. */
import type { Sentence } from './decision.ts'

const statuses = {
  'sverige-2026': {
    sv: 'gällande rätt, läst i november 2026',
    en: 'the law in force, as read in November 2026',
  },
  'stockholm-2012': { sv: 'rapporten 2012, inte gällande rätt', en: 'the 2012 report, not the law in force' },
} as const satisfies Record<string, Sentence>

export const statusOf = (pack: keyof typeof statuses): Sentence => statuses[pack]

/** The same by the name that an answer carries, 'stockholm-2012@2'; undefined for a pack that nobody knows. */
export const packStatus = (law: string): Sentence | undefined =>
  new Map<string, Sentence>(Object.entries(statuses)).get(law.split('@')[0] ?? '')

/** 'sverige-2026@1+L1+L4' → 'sverige-2026@1': the version of the pack alone, whose words a rule's answer is in. */
export const packVersion = (law: string): string => law.split('+')[0] ?? law
