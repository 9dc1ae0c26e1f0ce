/** The parts of the handbook: the report's four areas (R-HANDBOK-02), then what holds for all of them. */
import type { Sentence } from '@slussen/rules'

export const parts = {
  communication: { sv: 'Kommunikation', en: 'Communication' },
  searching: { sv: 'Söka information', en: 'Searching' },
  spreading: { sv: 'Sprida information', en: 'Spreading information' },
  outreach: { sv: 'Uppsökande arbete', en: 'Outreach' },
  records: { sv: 'Handlingar', en: 'Records' },
  appendices: { sv: 'Bilagor', en: 'Appendices' },
} as const satisfies Record<string, Sentence>

export type Part = keyof typeof parts

export const isPart = (word: string | undefined): word is Part =>
  word !== undefined && Object.hasOwn(parts, word)
