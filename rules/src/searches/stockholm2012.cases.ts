/** The scenarios of the requirements that ask this question: the facts that differ from the usual ones, an arrow and the rule. */
import type { SearchFacts2012 } from './facts.ts'

export const usualSearch2012: SearchFacts2012 = {
  actor: 'authority',
  mode: 'single',
  assess: 'done',
  motive: 'relevant',
  subject: 'client',
  concern: 'no',
  informed: 'yes',
  source: 'open',
  account: 'none_needed',
  use: 'preparation',
}

export const searchCases2012: Readonly<Record<string, readonly string[]>> = {
  'S-074 A search with reason': ['-> Z11'],
  'S-078 An account is needed': ['account=private -> Z09'],
  'S-079 A locked profile': ['source=locked -> Z08'],
  'S-080 Into the decision': ['use=decision -> Z01'],
  'S-081 All new applicants': ['mode=routine -> Z02'],
  'S-082 No assessment, no motive': ['assess=missing -> Z03', 'motive=irrelevant -> Z04'],
  'S-084 Parents': ['subject=parent concern=yes -> Z11', 'subject=parent concern=no -> Z06'],
  'S-085 A blog mentioned in the case': ['-> Z11'],
  'S-086 The new boyfriend': ['subject=third_party concern=yes -> Z05'],
  'S-087 Openness': ['informed=no -> Z07', 'actor=other informed=no use=discussion -> Z07'],
  'S-088 A field assistant': ['actor=other use=discussion -> Z12', 'actor=other -> Z10'],
}
