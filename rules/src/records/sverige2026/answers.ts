/** How the record rules of 2026 are written. */
import type { Where } from '../../condition.ts'
import { ruleOf } from '../../rule.ts'
import type { RecordAct, RecordFacts, RecordOutcome, RecordQuestion, RecordStep } from '../facts.ts'

export const rule = ruleOf<RecordQuestion>()
export const becomes = (outcome: RecordOutcome, ...acts: RecordAct[]) => ({ outcome, acts })
export const requires = (step: RecordStep) => ({ outcome: 'REQUIRE', step }) as const

export const socialMedia = ['sns_page', 'sns_message'] as const
/** What the loaded destruction decision covers. */
export const covers = { transfer: ['transfer', 'both'], loss: ['loss', 'both'] } as const

/** In a social medium, and of a kind that may not stand there for others to see. */
export const harm = (where: Where<RecordFacts>): Where<RecordFacts>[] => [
  { ...where, medium: socialMedia, secret: ['yes'] },
  { ...where, medium: socialMedia, offensive: ['yes'] },
  { ...where, medium: socialMedia, bbs: ['yes', 'abuse_image'] },
]
