/**
 * People: clients and others on the other side, where they can be reached and what they have agreed to.
 * What may never leave it: the name, number or address of somebody with protected identity, unless that very
 * request opened it with a reason.
 */
export * from './schema.ts'
