/** What GDPR articles 9 and 10 name, and what stands next to it. */
import { crime } from './crime.ts'
import { disability } from './disability.ts'
import { ethnicOrigin } from './ethnic-origin.ts'
import { health } from './health.ts'
import type { Lexicon } from './lexicon.ts'
import { mentalHealth } from './mental-health.ts'
import { political } from './political.ts'
import { religion } from './religion.ts'
import { sexualLife } from './sexual-life.ts'
import { substance } from './substance.ts'
import { tradeUnion } from './trade-union.ts'

export const sensitive: readonly Lexicon[] = [
  health,
  mentalHealth,
  substance,
  disability,
  sexualLife,
  ethnicOrigin,
  religion,
  political,
  tradeUnion,
  crime,
]
