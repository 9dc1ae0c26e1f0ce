/**
 * Records: the register (diarium), the personal files (personakt), and questions to the registrar.
 * What may never leave it: a party's name in clear outside the units that own the entry.
 */
export * from './schema.ts'
