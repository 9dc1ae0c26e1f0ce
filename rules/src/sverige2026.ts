/**
 * The pack `sverige-2026`: the law in force as it was read in November 2026, with the safest reading where the law
 * leaves a choice or is unsure. No rule is signed here; the municipality's lawyer signs in the product.
 */
import { deckOf, definePack } from './decision.ts'
import { sendSpace } from './messages/facts.ts'
import { sendRules2026 } from './messages/sverige2026.ts'
import { outreachSpace } from './outreach/facts.ts'
import { outreachRules2026 } from './outreach/sverige2026.ts'
import type { Questions } from './questions.ts'
import { recordSpace } from './records/facts.ts'
import { recordRules2026 } from './records/sverige2026.ts'
import { searchSpace } from './searches/facts.ts'
import { searchRules2026 } from './searches/sverige2026.ts'
import { publishSpace } from './social/facts.ts'
import { publishRules2026 } from './social/sverige2026.ts'

/** Raise it with every change to a rule, its acts or its words: stored decisions name the version they were made by. */
const version = '1'

export const sverige2026 = definePack<Questions>(
  {
    id: 'sverige-2026',
    version,
    status: {
      sv: 'gällande rätt, läst i november 2026',
      en: 'the law in force, as read in November 2026',
    },
  },
  (law) => ({
    send: deckOf(law, sendSpace, sendRules2026, { first: ['ch', 'dir'] }),
    record: deckOf(law, recordSpace, recordRules2026),
    search: deckOf(law, searchSpace, searchRules2026),
    publish: deckOf(law, publishSpace, publishRules2026),
    outreach: deckOf(law, outreachSpace, outreachRules2026),
  }),
)
