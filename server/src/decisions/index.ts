/**
 * Decisions: the one place where the law is asked, the answer stored, and a permit made.
 * What may never leave it: a permit for anything that no stored decision lets go.
 */
export { type Decided, decide, type Permit } from './decide.ts'
export { lawInForce, packInForce } from './law.ts'
export { type Difference, replay } from './replay.ts'
export * from './schema.ts'
export { decisionView } from './view.ts'
