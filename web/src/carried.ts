import type { QuestionName } from '@slussen/rules'
import type { Channel, ContentClass } from '../../server/src/contract.ts'

/**
 * What one page sends along to the next, in this window's memory only: what is known of somebody's case stands in no
 * address and is kept nowhere. It is gone with the next step.
 */
export interface Carried {
  /** What the gate was asked, and where. */
  asked?: { question: QuestionName; facts: Readonly<Record<string, string>>; from: string }
  /** What somebody wants to write. */
  draft?: { channel: Channel; contentClass: ContentClass; text: string }
}
