/** How words that people read are written down: Swedish first, then English. */
import type { Sentence } from './decision.ts'

export const say = (sv: string, en: string): Sentence => ({ sv, en })
export const yes = say('ja', 'yes')
export const no = say('nej', 'no')
export const unsure = say('osäkert', 'unsure')
export const missing = say('saknas', 'missing')
