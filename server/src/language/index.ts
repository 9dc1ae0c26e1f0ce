/**
 * Language: the words that warn here and nowhere else – the municipality's own, and what its units are called. The
 * reading itself is done by the rules.
 * What may never leave it: a text that somebody has written; it is read here, and nothing of it is kept.
 */
export { languageRoutes } from './routes.ts'
export { tellsWhoWrites } from './tells.ts'
