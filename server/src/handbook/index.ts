/**
 * Handbook: the rules in words that people read, with what the gate answers, on the screen, on paper and for the intranet.
 * What may never leave it: a sentence that says otherwise than the gate; and what somebody asked about a rule, in which a
 * person's circumstances may stand, to anybody but the one who asked and those who answer for the rules.
 */
export { type Book, readBook } from './book.ts'
export { bookFaults } from './faults.ts'
export { type Edition, editionOf } from './paper/edition.ts'
export { printEdition } from './paper/print.ts'
export { writeSite } from './paper/site.ts'
export { handbookQuestionRoutes } from './questionRoutes.ts'
export { handbookRoutes } from './routes.ts'
export * from './schema.ts'
export { fromFiles, standingOf } from './standing.ts'
export { keepVersion } from './versions.ts'
