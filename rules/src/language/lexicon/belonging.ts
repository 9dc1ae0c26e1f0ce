/** Where somebody belongs and what they believe (GDPR article 9), and what they are suspected of (article 10). */
import { crime } from './crime.ts'
import { ethnicOrigin } from './ethnic-origin.ts'
import type { Lexicon } from './lexicon.ts'
import { political } from './political.ts'
import { religion } from './religion.ts'
import { tradeUnion } from './trade-union.ts'

export const belonging: readonly Lexicon[] = [ethnicOrigin, religion, political, tradeUnion, crime]
