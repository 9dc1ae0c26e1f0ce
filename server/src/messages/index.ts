/**
 * Messages: conversations, what comes in and what goes out. The spine runs through here: facts → decide →
 * record → deliver.
 * What may never leave it: a message without a permit; a client's own words back to the client; anything to an
 * address that is not in the register.
 */
export { conversationRoutes } from './conversationRoutes.ts'
export { deliverMessage } from './deliver.ts'
export { protectedEntries } from './filedRecord.ts'
export { filingRoutes } from './filingRoutes.ts'
export { letterRoutes } from './letterRoutes.ts'
export { lookAfter } from './lookAfter.ts'
export { noticeRoutes } from './notices.ts'
export { keepRaw } from './receive.ts'
export { sendRoutes } from './sendRoutes.ts'
export { understand } from './understand.ts'
export { setUnitChannel } from './unitChannels.ts'
