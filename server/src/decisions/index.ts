/**
 * Decisions: the one place where the law is asked, the answer stored, and a permit made; and where the municipality
 * decides which law that is. What may never leave it: a permit for anything that no stored decision lets go, and a row
 * that is looser than the law.
 */
export { type Decided, decide, type Permit } from './decide.ts'
export { askCasesAgain } from './keptCases.ts'
export { gateLaw, lawInForce, lawView, packInForce } from './law.ts'
export { type Difference, replay } from './replay.ts'
export { decisionRoutes } from './routes.ts'
export * from './schema.ts'
export { signaturesUnder } from './signatures.ts'
export { versionOf } from './version.ts'
export { decisionView } from './view.ts'
