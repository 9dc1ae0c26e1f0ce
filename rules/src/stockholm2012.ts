/** The pack `stockholm-2012`: the report as it stands, which is not the law in force. */
import { deckOf, definePack } from './decision.ts'
import { sendFacts2012, sendSpace2012 } from './messages/facts.ts'
import { sendRules2012 } from './messages/stockholm2012.ts'
import { outreachSpace2012 } from './outreach/facts.ts'
import { outreachRules2012 } from './outreach/stockholm2012.ts'
import type { Questions } from './questions.ts'
import { recordFacts2012, recordSpace2012 } from './records/facts.ts'
import { recordRules2012 } from './records/stockholm2012.ts'
import { searchFacts2012, searchSpace2012 } from './searches/facts.ts'
import { searchRules2012 } from './searches/stockholm2012.ts'
import { publishSpace2012 } from './social/facts.ts'
import { publishRules2012 } from './social/stockholm2012.ts'
import { statusOf } from './status.ts'

/** Raise it with every change to a rule, its acts or its words: stored decisions name the version they were made by. */
const version = '2'

export const stockholm2012 = definePack<Questions>(
  {
    id: 'stockholm-2012',
    version,
    status: statusOf('stockholm-2012'),
  },
  (law) => ({
    send: deckOf(law, sendSpace2012, sendRules2012, { first: ['ch', 'dir'], read: sendFacts2012 }),
    record: deckOf(law, recordSpace2012, recordRules2012, { read: recordFacts2012 }),
    search: deckOf(law, searchSpace2012, searchRules2012, { read: searchFacts2012 }),
    publish: deckOf(law, publishSpace2012, publishRules2012),
    outreach: deckOf(law, outreachSpace2012, outreachRules2012),
  }),
)
