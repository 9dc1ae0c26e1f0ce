/**
 * Staff: log-in, sessions, roles in units. Everything else asks this room who somebody is.
 * What may never leave it: password hashes, one-time-code secrets, session tokens.
 */
export { type AdministeringDeed, byAdministrator, subjectOf } from './administering.ts'
export { createStaff } from './createStaff.ts'
export * from './officer.ts'
export { authenticate, officerOf, SIGNED_IN, setSessionCookie } from './request.ts'
export { staffRoutes } from './routes.ts'
export * from './schema.ts'
export { findOfficer, openSession } from './sessions.ts'
export { setRoles } from './setRoles.ts'
export { createBoard, createUnit, getUnit, listColleagues, listUnits } from './units.ts'
