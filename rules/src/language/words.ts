/** What each kind of finding is called. */
import type { Sentence } from '../decision.ts'
import type { FindingKind } from './finding.ts'

export const findingWords = {
  personnummer: { sv: 'personnummer', en: 'personal identity number' },
  samordningsnummer: { sv: 'samordningsnummer', en: 'coordination number' },
  phone: { sv: 'telefonnummer', en: 'phone number' },
  email: { sv: 'e-postadress', en: 'e-mail address' },
  address: { sv: 'adress', en: 'address' },
  name: { sv: 'namn', en: 'name' },
  case_number: { sv: 'ärendenummer', en: 'case number' },
  account_number: { sv: 'kontonummer', en: 'account number' },
  health: { sv: 'hälsa', en: 'health' },
  mental_health: { sv: 'psykisk hälsa', en: 'mental health' },
  substance: { sv: 'alkohol, droger eller spel', en: 'alcohol, drugs or gambling' },
  disability: { sv: 'funktionsnedsättning', en: 'disability' },
  sexual_life: { sv: 'sexualliv eller könsidentitet', en: 'sexual life or gender identity' },
  ethnic_origin: { sv: 'etniskt ursprung', en: 'ethnic origin' },
  religion: { sv: 'religion', en: 'religion' },
  political: { sv: 'politisk åsikt', en: 'political opinion' },
  trade_union: { sv: 'fackligt medlemskap', en: 'trade union membership' },
  crime: { sv: 'brott eller straff', en: 'crime or punishment' },
  economy: { sv: 'ekonomi', en: 'economy' },
  family_violence: { sv: 'våld eller hot av närstående', en: 'violence or threats by somebody close' },
  child_welfare: { sv: 'barn som far illa, vårdnad', en: 'children at risk, custody' },
  housing_distress: { sv: 'saknar trygg bostad', en: 'without a safe home' },
  reveals_social_services: {
    sv: 'visar att det gäller socialtjänsten',
    en: 'shows that it is the social services',
  },
} as const satisfies Record<FindingKind, Sentence>
