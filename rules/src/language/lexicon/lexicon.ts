import type { LexiconKind } from '../finding.ts'

/** The words of one kind. How they are written: ../pattern.ts. */
export interface Lexicon {
  readonly kind: LexiconKind
  /** Where the words come from. */
  readonly source: string
  /** What belongs here, and what stands in another list. */
  readonly note: string
  readonly words: string
  /** Says little by itself, and nothing beside a word that says more: counts only where its sentence holds nothing else sensitive. */
  readonly hints: string
  /** What looks like one of the words but means something else, or is said to everybody. */
  readonly not: string
}
