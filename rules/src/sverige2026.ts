/**
 * The pack `sverige-2026`: the law in force as it was read in November 2026, with the safest reading where the law
 * leaves a choice or is unsure. No rule is signed here; the municipality's lawyer signs in the product.
 */
import { about2026, daily2026 } from './daily2026.ts'
import { deckOf, definePack } from './decision.ts'
import { outreachSpace } from './outreach/facts.ts'
import { outreachRules2026 } from './outreach/sverige2026.ts'
import type { Questions } from './questions.ts'
import { searchSpace } from './searches/facts.ts'
import { searchRules2026 } from './searches/sverige2026.ts'
import { publishSpace } from './social/facts.ts'
import { publishRules2026 } from './social/sverige2026.ts'

export const sverige2026 = definePack<Questions>(about2026, (law) => ({
  ...daily2026.questions,
  search: deckOf(law, searchSpace, searchRules2026),
  publish: deckOf(law, publishSpace, publishRules2026),
  outreach: deckOf(law, outreachSpace, outreachRules2026),
}))
