/** How somebody lives, which OSL 26:1 protects, and what tells that it is the social services who write. */
import { childWelfare } from './child-welfare.ts'
import { economy } from './economy.ts'
import { familyViolence } from './family-violence.ts'
import { housingDistress } from './housing-distress.ts'
import type { Lexicon } from './lexicon.ts'
import { reveals } from './reveals.ts'

export const circumstances: readonly Lexicon[] = [
  economy,
  familyViolence,
  childWelfare,
  housingDistress,
  reveals,
]
