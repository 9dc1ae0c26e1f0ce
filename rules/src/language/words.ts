/** What each kind of finding is called. */
import type { Sentence } from '../decision.ts'
import type { FindingKind } from './finding.ts'

export const findingWords = {
  personnummer: { sv: 'personnummer', en: 'personal identity number' },
  samordningsnummer: { sv: 'samordningsnummer', en: 'coordination number' },
  phone: { sv: 'telefonnummer', en: 'phone number' },
  email: { sv: 'e-postadress', en: 'e-mail address' },
  address: { sv: 'gatuadress', en: 'street address' },
} as const satisfies Record<FindingKind, Sentence>
