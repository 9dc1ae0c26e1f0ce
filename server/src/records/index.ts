/**
 * Records: the register (diarium), the personal files (personakt), and questions to the registrar.
 * What may never leave it: a party's name in clear outside the units that own the entry.
 */
export { caseFilesOf, newestEntries, openCaseFile } from './caseFiles.ts'
export { FILING_UNDO_MS, fileRecord } from './file.ts'
export { filingStates } from './filingStates.ts'
export { recordLabel } from './label.ts'
export { getRecord, type ProtectedEntries } from './queries.ts'
export {
  ALREADY_ANSWERED,
  answerQuestion,
  askRegistrar,
  findQuestionAbout,
  openQuestions,
} from './questions.ts'
export { newestRegistered } from './register.ts'
export { recordRoutes } from './routes.ts'
export * from './schema.ts'
export { nextNumber, writtenNumber } from './series.ts'
export { voidRecord } from './void.ts'
