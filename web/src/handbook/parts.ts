import { i18n } from '@lingui/core'
import type { HandbookPageRow } from '../../../server/src/contract.ts'

export type Part = HandbookPageRow['part']

/** The parts in the order in which they are read. */
export const PARTS: readonly Part[] = [
  'communication',
  'searching',
  'spreading',
  'outreach',
  'records',
  'appendices',
]

export function partName(part: Part): string {
  switch (part) {
    case 'communication':
      return i18n._({ id: 'handbook.part.communication', message: 'Kommunikation' })
    case 'searching':
      return i18n._({ id: 'handbook.part.searching', message: 'Söka information' })
    case 'spreading':
      return i18n._({ id: 'handbook.part.spreading', message: 'Sprida information' })
    case 'outreach':
      return i18n._({ id: 'handbook.part.outreach', message: 'Uppsökande arbete' })
    case 'records':
      return i18n._({ id: 'handbook.part.records', message: 'Handlingar' })
    default:
      return i18n._({ id: 'handbook.part.appendices', message: 'Bilagor' })
  }
}
