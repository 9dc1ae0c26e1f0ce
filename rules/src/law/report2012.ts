/**
 * The report of 2012 on the internet as a tool in social work: the sections that rules cite, with the report's own
 * headings. The scan lost most numbers; `basis` says how sure each is.
 */
import type { Sentence, Standing, Strength } from '../decision.ts'

/** printed in the scan · confirmed by a cross reference · counted from the order of headings */
type Basis = 'printed' | 'confirmed' | 'counted'

export interface ReportSection {
  readonly title: Sentence
  readonly basis: Basis
}

const section = (basis: Basis, sv: string, en: string): ReportSection => ({ title: { sv, en }, basis })

export const reportSections = {
  '3.1': section(
    'printed',
    'Tillgänglighet via elektroniska kommunikationsformer',
    'Being reachable electronically',
  ),
  '3.2': section(
    'printed',
    'Skyldighet att skydda känsliga personuppgifter',
    'The duty to protect sensitive data',
  ),
  '3.3': section('confirmed', 'Kommunikation av övriga personuppgifter', 'Sending other personal data'),
  '3.4': section('confirmed', 'Hantering av inkommande handlingar', 'Handling incoming records'),
  '3.5.1': section('counted', 'E-post', 'E-mail'),
  '3.5.2': section('counted', 'Sms', 'Text messages'),
  '3.5.3': section('counted', 'Chatt', 'Chat'),
  '3.5.4': section('counted', 'Videosamtal', 'Video calls'),
  '3.5.5': section(
    'confirmed',
    'Skicka meddelanden via sociala nätverkssajter',
    'Messages on social networking sites',
  ),
  '4': section('confirmed', 'Informationssökning', 'Searching for information'),
  '4.1': section('counted', 'Socialstyrelsens bedömning', 'The National Board’s view'),
  '4.2': section('counted', 'När ska en informationssökning göras?', 'When to search'),
  '4.3.2': section('counted', 'Facebook', 'Facebook'),
  '4.4': section('confirmed', 'Dokumentation av informationssökningen', 'Documenting the search'),
  '5': section(
    'confirmed',
    'Informationsspridning via sociala medier',
    'Spreading information in social media',
  ),
  '5.1.1': section('counted', 'Identifiera syfte, målgrupp och kanal', 'Purpose, target group and channel'),
  '5.1.2': section('counted', 'Beslut', 'Decision'),
  '5.2.1': section('counted', 'Utformning', 'Design of the page'),
  '5.2.2': section('counted', 'Användarregler/avtalsvillkor', 'Terms of use'),
  '5.2.3': section('counted', 'Diarieföring', 'Registration'),
  '5.2.5': section('counted', 'Gallring', 'Disposal'),
  '5.2.6': section('counted', 'Uppsikt', 'Supervision of the page'),
  '5.2.7': section('counted', 'Informationskrav', 'What visitors must be told'),
  '5.2.8': section('counted', 'Skyldighet att svara', 'The duty to answer'),
  '5.2.9': section('counted', 'Användande av privata konton', 'Use of private accounts'),
  '5.2.10': section('counted', 'Inloggningsuppgifter', 'Credentials'),
  '5.3': section('counted', 'Förhållningssätt vid informationsspridning', 'How to write and act'),
  '6': section('counted', 'Uppsökande arbete', 'Outreach'),
  memo: section('printed', 'Tjänsteutlåtandet', 'The memo to the Board'),
} as const satisfies Record<string, ReportSection>

export type ReportSectionNumber = keyof typeof reportSections

const cite =
  (strength: Strength) =>
  (...sections: ReportSectionNumber[]): Standing => ({
    strength,
    kind: 'report',
    confidence: 'verified',
    readAsOf: '2012',
    sources: sections.map((section) => ({ work: 'report', section })),
  })

/** `...must('3.3', '3.5.1')` in a rule: how firmly the report speaks, and where. */
export const must = cite('must')
export const should = cite('should')
export const may = cite('may')
