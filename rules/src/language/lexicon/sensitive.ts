/** How somebody is: health of body and mind, what they take, and with whom they live. GDPR article 9. */
import { disability } from './disability.ts'
import { health } from './health.ts'
import type { Lexicon } from './lexicon.ts'
import { mentalHealth } from './mental-health.ts'
import { sexualLife } from './sexual-life.ts'
import { substance } from './substance.ts'

export const sensitive: readonly Lexicon[] = [health, mentalHealth, substance, disability, sexualLife]
