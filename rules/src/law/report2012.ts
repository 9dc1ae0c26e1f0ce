/**
 * The report of 2012 on the internet as a tool in social work: the sections that rules cite, with the report's own
 * headings. The scan lost most numbers; `basis` says how sure each is.
 */
import type { Sentence, Source, Strength } from '../decision.ts'

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
  '5.1.2': section('counted', 'Beslut', 'Decision'),
  '5.2.2': section('counted', 'Användarregler/avtalsvillkor', 'Terms of use'),
  '5.2.3': section('counted', 'Diarieföring', 'Registration'),
  '5.2.5': section('counted', 'Gallring', 'Disposal'),
  '5.2.6': section('counted', 'Uppsikt', 'Supervision of the page'),
  '5.2.8': section('counted', 'Skyldighet att svara', 'The duty to answer'),
  '5.2.9': section('counted', 'Användande av privata konton', 'Use of private accounts'),
} as const satisfies Record<string, ReportSection>

export type ReportSectionNumber = keyof typeof reportSections

const cite =
  (strength: Strength) =>
  (...sections: ReportSectionNumber[]): { strength: Strength; sources: Source[] } => ({
    strength,
    sources: sections.map((number) => ({ work: 'report', section: number })),
  })

/** `...must('3.3', '3.5.1')` in a rule: how firmly the report speaks, and where. */
export const must = cite('must')
export const should = cite('should')
export const may = cite('may')
