/** What the gate of the report promises. */
import { proofOf } from '../proving/proof.ts'
import { sendSpace2012, sendTableOrder2012 } from './facts.ts'
import { limits2012 } from './guarantees/limits2012.ts'
import { roads2012 } from './guarantees/roads2012.ts'
import { sendRules2012 } from './stockholm2012.ts'

export const sendProof2012 = proofOf(
  { space: sendSpace2012, order: sendTableOrder2012, rules: sendRules2012 },
  [...limits2012, ...roads2012],
)
