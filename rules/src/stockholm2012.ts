/** The pack `stockholm-2012`: the report as it stands, which is not the law in force. */
import { deckOf, definePack } from './decision.ts'
import { type SendQuestion, sendSpace } from './messages/facts.ts'
import { sendRules } from './messages/stockholm2012.ts'
import { type RecordQuestion, recordSpace } from './records/facts.ts'
import { recordRules } from './records/stockholm2012.ts'

/** Raise it with every change to a rule, its acts or its words: stored decisions name the version they were made by. */
const version = '1'

export const stockholm2012 = definePack<{ send: SendQuestion; record: RecordQuestion }>(
  {
    id: 'stockholm-2012',
    version,
    status: { sv: 'rapporten 2012, inte gällande rätt', en: 'the 2012 report, not the law in force' },
  },
  (law) => ({
    send: deckOf(law, sendRules, ['ch', sendSpace.ch]),
    record: deckOf(law, recordRules, ['medium', recordSpace.medium]),
  }),
)
