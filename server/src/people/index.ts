/**
 * People: clients and others on the other side, where they can be reached and what they have agreed to.
 * What may never leave it: the name, number or address of somebody with protected identity, unless that very
 * request opened it with a reason.
 */
export { changeClient, clientNames, createClient } from './clients.ts'
export { type CaseFilesOf, getClientView } from './clientView.ts'
export { currentConsent, giveConsent, recordImpliedConsent, withdrawConsent } from './consents.ts'
export { addContactPoint, endContactPoint, verifyContactPoint } from './contactPoints.ts'
export { normalContactValue } from './contactValue.ts'
export { findContactPoints, type KnownContactPoint } from './findByContact.ts'
export { identityFact } from './identity.ts'
export { MASK, maskClient } from './mask.ts'
export { openClient } from './openings.ts'
export { peopleRoutes } from './routes.ts'
export * from './schema.ts'
export { searchPeople } from './search.ts'
