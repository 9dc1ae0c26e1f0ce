/** What decides when a file has to go, by the law in force: eight rules, the first that fits decides. */
import type { Sentence, Standing } from '../decision.ts'
import { law, policy } from '../law/sverige2026.ts'
import { yearsLater, youngest } from './calendar.ts'

export const retainedKinds = [
  'personal_file',
  /** The inquiry about a child, whatever came of it. */
  'child_inquiry',
  /** A report of concern that led to no inquiry. */
  'report_not_opened',
  'paternity',
  'adoption',
  'child_placement',
  /** An entry in the register that belongs to no file. */
  'register_other',
] as const
export const counties = [
  'Stockholms län',
  'Uppsala län',
  'Södermanlands län',
  'Östergötlands län',
  'Jönköpings län',
  'Kronobergs län',
  'Kalmar län',
  'Gotlands län',
  'Blekinge län',
  'Skåne län',
  'Hallands län',
  'Västra Götalands län',
  'Värmlands län',
  'Örebro län',
  'Västmanlands län',
  'Dalarnas län',
  'Gävleborgs län',
  'Västernorrlands län',
  'Jämtlands län',
  'Västerbottens län',
  'Norrbottens län',
] as const

export type RetainedKind = (typeof retainedKinds)[number]
export type County = (typeof counties)[number]

/** Days are written as 2026-11-21. */
export interface RetainedFile {
  readonly kind: RetainedKind
  readonly lastEntry: string
  /** Of everyone the file is about; null where nobody knows. A coordination number's day may be given as it stands. */
  readonly births: readonly (string | null)[]
  readonly county: County
  readonly municipality: string
}

/** The file as it is asked about. */
export interface AskedFile extends Omit<RetainedFile, 'births'> {
  readonly asOf: string
  /** Those that are known; everybody's, or not. */
  readonly births: readonly string[]
  readonly allKnown: boolean
}
export interface RetentionRule extends Standing {
  readonly id: string
  readonly fits: (file: AskedFile) => boolean
  /** The first day it must go, or what is answered instead. */
  readonly answer: 'never' | 'ask' | ((file: AskedFile) => string)
  readonly reason: Sentence
  /** The choice that was made where the law leaves one. */
  readonly note: Sentence | null
}

/** The day SFS 2025:1501 came into force; before it all files alike went after five years. */
const changeOfLaw = '2026-01-15'
const keptForResearch: readonly string[] = ['Östergötlands län', 'Gotlands län', 'Västernorrlands län']
const never: readonly string[] = ['paternity', 'adoption', 'child_placement']
const byLaw: readonly string[] = ['personal_file', 'child_inquiry', 'report_not_opened']
const sampled = (birth: string) => ['05', '15', '25'].includes(birth.slice(8))
const fiveYearsOn = ({ lastEntry }: AskedFile) => yearsLater(lastEntry, 5)

export const retentionRules: readonly RetentionRule[] = [
  {
    id: 'ND02',
    ...law('must', 'verified', 'SoL 16:2'),
    fits: ({ kind }) => never.includes(kind),
    answer: 'never',
    reason: {
      sv: 'Akter om faderskap, adoption och placerade barn gallras aldrig.',
      en: 'Files on paternity, adoption and placed children are never destroyed.',
    },
    note: null,
  },
  {
    id: 'ND07',
    ...law('must', 'verified', 'Arkivlag 10'),
    fits: ({ kind }) => !byLaw.includes(kind),
    answer: 'ask',
    reason: {
      sv: 'Socialtjänstlagen säger inget om när det här ska gallras, så kommunens eget beslut avgör. Fråga arkivarien.',
      en: 'The Social Services Act says nothing of when this goes, so the municipality’s own decision does. Ask the archivist.',
    },
    note: null,
  },
  {
    id: 'ND04',
    ...law('must', 'verified', 'SoL 16:4', 'SoF 13:1'),
    fits: ({ county, municipality }) =>
      keptForResearch.includes(county) || /^göteborg/i.test(municipality.normalize('NFC')),
    answer: 'never',
    reason: {
      sv: 'I det här länet eller den här kommunen bevaras alla akter för forskningen.',
      en: 'In this county or municipality every file is kept for research.',
    },
    note: null,
  },
  {
    id: 'ND05',
    ...law('must', 'verified', 'SoL 16:4', 'SoF 13:1'),
    fits: ({ births }) => births.some(sampled),
    answer: 'never',
    reason: {
      sv: 'Någon som akten handlar om är född den 5, 15 eller 25, så hela akten bevaras för forskningen.',
      en: 'Someone the file is about was born on the 5th, 15th or 25th, so the whole file is kept for research.',
    },
    note: {
      sv: 'Att det räcker med någon av dem är den skyddande läsningen.',
      en: 'That any one of them suffices is the protective reading.',
    },
  },
  {
    id: 'ND06',
    ...policy('must', 'well_known', 'SoF 13:1'),
    fits: ({ births, allKnown }) => births.length === 0 || !allKnown,
    answer: 'ask',
    reason: {
      sv: 'Det saknas ett födelsedatum, så ingen kan utesluta att akten ska bevaras för forskningen. Fråga arkivarien.',
      en: 'A birth date is missing, so nobody can rule out that the file is kept for research. Ask the archivist.',
    },
    note: {
      sv: 'Lagen säger inte vad som gäller när ett datum saknas. Inget förstörs på en gissning.',
      en: 'The law does not say what holds when a date is missing. Nothing is destroyed on a guess.',
    },
  },
  {
    id: 'ND03',
    ...law('must', 'verified', 'SoL 16:2 a', 'SoL 16:1'),
    fits: ({ kind, asOf }) => kind === 'child_inquiry' && asOf >= changeOfLaw,
    answer: (file) => [fiveYearsOn(file), yearsLater(youngest(file.births), 30)].sort().at(-1) ?? '',
    reason: {
      sv: 'En barnutredning gallras först när fem år har gått efter sista anteckningen och det yngsta barnet har fyllt 30 år.',
      en: 'A child inquiry goes only when five years have passed after the last entry and the youngest child has turned 30.',
    },
    note: {
      sv: 'Att båda måste ha gått och att det yngsta barnet räknas är den skyddande läsningen. Den gäller alla akter som fanns den 15 januari 2026.',
      en: 'That both must have passed, and that the youngest child counts, is the protective reading. It holds for every file there was on 15 January 2026.',
    },
  },
  {
    id: 'ND03b',
    ...law('must', 'verified', 'SoL 16:2 a'),
    fits: ({ kind, asOf }) => kind === 'report_not_opened' && asOf >= changeOfLaw,
    answer: fiveYearsOn,
    reason: {
      sv: 'En anmälan som inte ledde till någon utredning gallras fem år efter sista anteckningen.',
      en: 'A report that led to no inquiry goes five years after the last entry.',
    },
    note: {
      sv: 'Från vilken dag tiden räknas är ett val: den sista anteckningen.',
      en: 'From which day the time runs is a choice: the last entry.',
    },
  },
  {
    id: 'ND01',
    ...law('must', 'verified', 'SoL 16:1'),
    fits: () => true,
    answer: fiveYearsOn,
    reason: {
      sv: 'Akten gallras fem år efter sista anteckningen.',
      en: 'The file goes five years after the last entry.',
    },
    note: null,
  },
]
