/**
 * People: clients and others on the other side, where they can be reached and what they have agreed to.
 * What may never leave it: the name, number or address of somebody with protected identity, unless that very
 * request opened it with a reason.
 */
export { clientNames, createClient } from './clients.ts'
export { getClientView } from './clientView.ts'
export { currentConsent, giveConsent, recordImpliedConsent, withdrawConsent } from './consents.ts'
export { addContactPoint } from './contactPoints.ts'
export { addressIndex, findContactPoints } from './findByContact.ts'
export { identityFact } from './identity.ts'
export { MASK } from './mask.ts'
export { partyFact } from './party.ts'
export { peopleRoutes } from './routes.ts'
export * from './schema.ts'
