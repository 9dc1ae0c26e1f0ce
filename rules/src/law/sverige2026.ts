/**
 * The acts, judgements and guidance that the rules of 2026 cite. A section is given only where it was read or is well
 * known; each carries the state of the text it was read from. None is signed: a municipality's lawyer signs in the
 * product, rule by rule.
 */
import type { Confidence, Kind, Standing, Strength } from '../decision.ts'

export interface Citation {
  /** In full, as it is cited in Swedish; laws have no English names to trust. */
  readonly title: string
  /** Of the citation itself; how sure its application is stands with the rule. */
  readonly confidence: Confidence
  readonly readAsOf: string
  /** The lines of the law map that it answers to (docs/law.md). */
  readonly lines: readonly string[]
}

const cite = (
  title: string,
  confidence: Confidence,
  readAsOf: string,
  lines: readonly string[],
): Citation => ({
  title,
  confidence,
  readAsOf,
  lines,
})

export const citations = {
  'FL 5': cite('förvaltningslagen (2017:900) 5 §', 'verified', 'SFS 2025:582', ['L-38']),
  'FL 6': cite('förvaltningslagen (2017:900) 6 §', 'verified', 'SFS 2025:582', ['L-01']),
  'FL 7': cite('förvaltningslagen (2017:900) 7 §', 'verified', 'SFS 2025:582', ['L-01']),
  'FL 10': cite('förvaltningslagen (2017:900) 10 §', 'verified', 'SFS 2025:582', ['L-40']),
  'FL 23': cite('förvaltningslagen (2017:900) 23 §', 'verified', 'SFS 2025:582', ['L-38']),
  'FL 25': cite('förvaltningslagen (2017:900) 25 §', 'verified', 'SFS 2025:582', ['L-40']),
  'FL 27': cite('förvaltningslagen (2017:900) 27 §', 'verified', 'SFS 2025:582', ['L-32']),
  'SoL 2:4': cite('socialtjänstlagen (2025:400) 2 kap. 4 §', 'verified', 'SFS 2025:1501', ['L-01']),
  'SoL 3': cite('socialtjänstlagen (2025:400) 3 kap.', 'verified', 'SFS 2025:1501', ['L-59']),
  'SoL 3:4': cite('socialtjänstlagen (2025:400) 3 kap. 4 §', 'verified', 'SFS 2025:1501', ['L-60']),
  'SoL 4:1': cite('socialtjänstlagen (2025:400) 4 kap. 1 §', 'verified', 'SFS 2025:1501', ['L-58']),
  'SoL 6:2': cite('socialtjänstlagen (2025:400) 6 kap. 2 §', 'verified', 'SFS 2025:1501', ['L-01']),
  'SoL 6:3': cite('socialtjänstlagen (2025:400) 6 kap. 3 §', 'verified', 'SFS 2025:1501', ['L-56']),
  'SoL 2:1': cite('socialtjänstlagen (2025:400) 2 kap. 1 §', 'well_known', 'SFS 2025:1501', ['L-56']),
  'SoL 18:2': cite('socialtjänstlagen (2025:400) 18 kap. 2 §', 'verified', 'SFS 2025:1501', ['L-56']),
  'SoL 19:1': cite('socialtjänstlagen (2025:400) 19 kap. 1 §', 'verified', 'SFS 2025:1501', ['L-57']),
  'SoL 20:1': cite('socialtjänstlagen (2025:400) 20 kap. 1 §', 'verified', 'SFS 2025:1501', []),
  'SoL 20:2': cite('socialtjänstlagen (2025:400) 20 kap. 2 §', 'verified', 'SFS 2025:1501', []),
  'SoL 14:3': cite('socialtjänstlagen (2025:400) 14 kap. 3 §', 'verified', 'SFS 2025:1501', ['L-19']),
  'SoL 14:4': cite('socialtjänstlagen (2025:400) 14 kap. 4 §', 'verified', 'SFS 2025:1501', ['L-28']),
  'SoL 14:5': cite('socialtjänstlagen (2025:400) 14 kap. 5 §', 'verified', 'SFS 2025:1501', ['L-28']),
  'SoL 14:6': cite('socialtjänstlagen (2025:400) 14 kap. 6 §', 'verified', 'SFS 2025:1501', ['L-19']),
  'SoL 14:7': cite('socialtjänstlagen (2025:400) 14 kap. 7 §', 'verified', 'SFS 2025:1501', ['L-19']),
  'SoL 14:10': cite('socialtjänstlagen (2025:400) 14 kap. 10 §', 'verified', 'SFS 2025:1501', ['L-38']),
  'SoL 16:1': cite('socialtjänstlagen (2025:400) 16 kap. 1 §', 'verified', 'SFS 2025:1501', ['L-19']),
  'SoL 16:2': cite('socialtjänstlagen (2025:400) 16 kap. 2 §', 'verified', 'SFS 2025:1501', ['L-19']),
  'SoL 16:2 a': cite('socialtjänstlagen (2025:400) 16 kap. 2 a §', 'verified', 'SFS 2025:1501', ['L-19']),
  'SoL 16:4': cite('socialtjänstlagen (2025:400) 16 kap. 4 §', 'verified', 'SFS 2025:1501', ['L-19']),
  'SoF 13:1': cite('socialtjänstförordningen (2025:468) 13 kap. 1 §', 'verified', '1 januari 2026', ['L-19']),
  'SoLPuL 6': cite('lagen (2001:454) 6 §', 'verified', 'SFS 2025:424', ['L-08']),
  'SoLPuL 7': cite('lagen (2001:454) 7 §', 'verified', 'SFS 2025:424', ['L-05']),
  'SoLPuL 7 a': cite('lagen (2001:454) 7 a §', 'verified', 'SFS 2025:424', ['L-05']),
  'SoLPuL 10': cite('lagen (2001:454) 10 §', 'verified', 'SFS 2025:424', ['L-69']),
  'SoLPuF 11': cite('förordningen (2001:637) 11 §', 'verified', 'SFS 2025:613', ['L-07']),
  'SoLPuF 12': cite('förordningen (2001:637) 12 §', 'verified', 'SFS 2025:613', ['L-57']),
  'SoLPuF 15': cite('förordningen (2001:637) 15 §', 'verified', 'SFS 2025:613', ['L-45']),
  'SoLPuF 16': cite('förordningen (2001:637) 16 §', 'verified', 'SFS 2025:613', ['L-34']),
  'DSL 5:1': cite('dataskyddslagen (2018:218) 5 kap. 1 §', 'verified', 'maj 2026', ['L-41']),
  'OSL 4:3': cite('offentlighets- och sekretesslagen (2009:400) 4 kap. 3 §', 'verified', 'december 2025', [
    'L-18',
  ]),
  'OSL 5:1': cite('offentlighets- och sekretesslagen (2009:400) 5 kap. 1 §', 'verified', 'december 2025', [
    'L-15',
  ]),
  'OSL 5:2': cite('offentlighets- och sekretesslagen (2009:400) 5 kap. 2 §', 'verified', 'december 2025', [
    'L-15',
  ]),
  'OSL 10:1': cite('offentlighets- och sekretesslagen (2009:400) 10 kap. 1 §', 'verified', 'december 2025', [
    'L-08',
  ]),
  'OSL 10:2 a': cite(
    'offentlighets- och sekretesslagen (2009:400) 10 kap. 2 a §',
    'verified',
    'december 2025',
    ['L-31'],
  ),
  'OSL 10:3': cite('offentlighets- och sekretesslagen (2009:400) 10 kap. 3 §', 'verified', 'december 2025', [
    'L-40',
  ]),
  'OSL 10:18 a-24': cite(
    'offentlighets- och sekretesslagen (2009:400) 10 kap. 18 a-24 §§',
    'verified',
    'december 2025',
    ['L-26'],
  ),
  'OSL 12:2': cite('offentlighets- och sekretesslagen (2009:400) 12 kap. 2 §', 'verified', 'december 2025', [
    'L-08',
  ]),
  'OSL 12:3': cite('offentlighets- och sekretesslagen (2009:400) 12 kap. 3 §', 'verified', 'december 2025', [
    'L-60',
  ]),
  'OSL 21:3': cite('offentlighets- och sekretesslagen (2009:400) 21 kap. 3 §', 'verified', 'december 2025', [
    'L-61',
  ]),
  'OSL 21:3 a': cite(
    'offentlighets- och sekretesslagen (2009:400) 21 kap. 3 a §',
    'verified',
    'december 2025',
    ['L-61'],
  ),
  'OSL 26:1': cite('offentlighets- och sekretesslagen (2009:400) 26 kap. 1 §', 'verified', 'december 2025', [
    'L-05',
  ]),
  'OSL 26:2': cite('offentlighets- och sekretesslagen (2009:400) 26 kap. 2 §', 'verified', 'december 2025', [
    'L-61',
  ]),
  'OSL 26:5': cite('offentlighets- och sekretesslagen (2009:400) 26 kap. 5 §', 'verified', 'december 2025', [
    'L-14',
  ]),
  'OSF 2': cite('offentlighets- och sekretessförordningen (2009:641) 2 §', 'verified', 'januari 2026', [
    'L-17',
  ]),
  'TF 2:3': cite('tryckfrihetsförordningen 2 kap. 3 §', 'verified', '2020–2025', ['L-13']),
  'TF 2:8': cite('tryckfrihetsförordningen 2 kap. 8 §', 'verified', '2020–2025', ['L-13']),
  'TF 2:9': cite('tryckfrihetsförordningen 2 kap. 9 §', 'verified', '2020–2025', ['L-13']),
  'TF 2:12': cite('tryckfrihetsförordningen 2 kap. 12 §', 'verified', '2020–2025', ['L-13']),
  'TF 2:23': cite('tryckfrihetsförordningen 2 kap. 23 §', 'verified', '2020–2025', ['L-13']),
  'Arkivlag 3-6': cite('arkivlagen (1990:782) 3-6 §§', 'verified', '2020–2025', ['L-18']),
  'Arkivlag 10': cite('arkivlagen (1990:782) 10 §', 'verified', '2020–2025', ['L-16']),
  'BBS 3': cite('lagen (1998:112) 3 §', 'verified', 'SFS 2024:956', ['L-48']),
  'BBS 4': cite('lagen (1998:112) 4 §', 'verified', 'SFS 2024:956', ['L-46']),
  'BBS 4 a': cite('lagen (1998:112) 4 a §', 'verified', 'SFS 2024:956', ['L-46']),
  'BBS 5': cite('lagen (1998:112) 5 §', 'verified', 'SFS 2024:956', ['L-46']),
  'DOS 11': cite('lagen (2018:1937) 11 §', 'verified', '2020–2025', ['L-53']),
  'RF 2:1': cite('regeringsformen 2 kap. 1 §', 'well_known', '2026-11-21', ['L-52']),
  'CSL 2:3': cite('cybersäkerhetslagen (2025:1506) 2 kap. 3 §', 'verified', 'december 2025', ['L-11']),
  'Lag 2020:914': cite('lagen (2020:914) om tystnadsplikt vid utkontraktering', 'verified', '2026-11-21', [
    'L-31',
  ]),
  'GDPR 5.1': cite('dataskyddsförordningen artikel 5.1 b-c', 'well_known', '2026-11-21', ['L-39']),
  'GDPR 9': cite('dataskyddsförordningen artikel 9', 'well_known', '2026-11-21', ['L-05']),
  'GDPR 10': cite('dataskyddsförordningen artikel 10', 'well_known', '2026-11-21', ['L-06']),
  'GDPR 13': cite('dataskyddsförordningen artikel 13', 'well_known', '2026-11-21', ['L-48']),
  'GDPR 14': cite('dataskyddsförordningen artikel 14', 'well_known', '2026-11-21', ['L-41']),
  'GDPR 26': cite('dataskyddsförordningen artikel 26', 'well_known', '2026-11-21', ['L-33']),
  'GDPR 28': cite('dataskyddsförordningen artikel 28', 'well_known', '2026-11-21', ['L-31']),
  'GDPR 32': cite('dataskyddsförordningen artikel 32', 'well_known', '2026-11-21', ['L-03']),
  'GDPR 35': cite('dataskyddsförordningen artikel 35', 'well_known', '2026-11-21', ['L-11']),
  'GDPR 44-49': cite('dataskyddsförordningen artikel 44-49', 'well_known', '2026-11-21', ['L-34']),
  'IMY e-post': cite(
    'Integritetsskyddsmyndigheten, sidorna om personuppgifter i e-post',
    'verified',
    '2026-11-21',
    ['L-10'],
  ),
  'JO 1376-2013': cite('JO dnr 1376-2013 (Limhamn-Bunkeflo)', 'verified', '2026-11-21', ['L-23']),
  'JO 494-2016': cite('JO dnr 494-2016 (Ånge)', 'verified', '2026-11-21', ['L-12']),
  'JO Avesta': cite('JO:s beslut om Avesta kommun (Snapchat)', 'verified', '2026-11-21', ['L-32']),
  'JO Hultsfred': cite('JO:s beslut om Hultsfred (information från internet)', 'verified', '2026-11-21', [
    'L-37',
  ]),
  'JO 4034-2011': cite('JO dnr 4034-2011 (Heby)', 'verified', '2026-11-21', ['L-62']),
  'IMY 2023': cite(
    'Integritetsskyddsmyndighetens beslut 2023 om kartläggning av en anställd',
    'verified',
    '2026-11-21',
    ['L-44'],
  ),
  SDK: cite('Säker digital kommunikation (SDK), federationens regler', 'verified', '2026-11-21', ['L-25']),
  Tillit: cite('tillitsramverket för e-legitimation, nivå 2-4', 'verified', '2026-11-21', ['L-29']),
} as const satisfies Record<string, Citation>

export type CitationKey = keyof typeof citations

const standing =
  (kind: Kind) =>
  (strength: Strength, confidence: Confidence, ...keys: CitationKey[]): Standing => ({
    strength,
    kind,
    confidence,
    readAsOf: [...new Set(keys.map((key) => citations[key].readAsOf))].join(' · '),
    sources: keys.map((section) => ({ work: 'law', section })),
  })

/** `law('must', 'verified', 'OSL 26:1', …)` in a rule: the law decides, the wording is ours. */
export const law = standing('law')
/** The law leaves a choice, or is unsure: the reading that protects the client is the default. */
export const policy = standing('policy')
