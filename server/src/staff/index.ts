/**
 * Staff: log-in, sessions, roles in units. Everything else asks this room who somebody is.
 * What may never leave it: password hashes, one-time-code secrets, session tokens.
 */
export * from './officer.ts'
export * from './schema.ts'
