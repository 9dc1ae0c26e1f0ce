/** What the gate promises by the law in force. */
import { proofOf } from '../proving/proof.ts'
import { sendSpace, sendTableOrder } from './facts.ts'
import { limits2026 } from './guarantees/limits2026.ts'
import { roads2026 } from './guarantees/roads2026.ts'
import { sendRules2026 } from './sverige2026.ts'

export const sendProof2026 = proofOf({ space: sendSpace, order: sendTableOrder, rules: sendRules2026 }, [
  ...limits2026,
  ...roads2026,
])
