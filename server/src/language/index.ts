/**
 * Language: the words that warn here and nowhere else – the municipality's own, and what its units are called. The
 * reading itself is done by the rules, where the text is written.
 * What may never leave it: nothing; no text that anybody writes comes in.
 */
export { languageRoutes } from './routes.ts'
