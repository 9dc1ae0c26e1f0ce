/** One line of the map from the report's references to the law of today. */
import type { Sentence } from '../../decision.ts'

/** V verified: the wording was read. W well known, not read again. U unsure: a lawyer has to say. */
type Confidence = 'V' | 'W' | 'U'

/** What carries a line besides rules: a register, a screen text or a job, and the file that says so. */
interface Carrier extends Sentence {
  readonly where: string
}

export interface LawLine {
  /** What the law says, in one line. */
  readonly title: Sentence
  /** Empty where the line is history and cites no law. */
  readonly confidence: readonly Confidence[]
  /** What is unsure; given exactly when something is. */
  readonly unsure?: Sentence
  /** Up to which change or day each act was read, as 'FL SFS 2025:582 · OSL 2025-12'. */
  readonly readAsOf: string
  readonly carriedBy?: readonly Carrier[]
  /** Other lines whose rules carry this one too. */
  readonly through?: readonly string[]
  /** What of it the product does not say or do, and why. */
  readonly notModelled?: Sentence
}

/** Each act with the last change, or the day, up to which its text was read. */
const readTo = {
  FL: 'SFS 2025:582',
  SoL: 'SFS 2025:1501',
  SoF: '2026-01-01',
  SoLPuL: 'SFS 2025:424',
  SoLPuF: 'SFS 2025:613',
  DSL: '2026-05',
  OSL: '2025-12',
  OSF: '2026-01',
  CSL: '2025-12',
  BBS: 'SFS 2024:956',
  TF: '2020–2025',
  Arkivlag: '2020–2025',
  DOS: '2020–2025',
} as const

/** The day the map was written: for what is no act of parliament, and for what was not read again. */
const written = '2026-11-21'

/** 'FL SFS 2025:582 · SoL SFS 2025:1501'; without acts the day the map was written. */
export function read(...acts: (keyof typeof readTo)[]): string {
  return acts.length === 0 ? written : acts.map((act) => `${act} ${readTo[act]}`).join(' · ')
}
