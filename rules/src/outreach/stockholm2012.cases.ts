/** The scenarios of the requirements that ask this question: the facts that differ from the usual ones, an arrow and the rule. */
import type { OutreachFacts2012 } from './facts.ts'

export const usualOutreach2012: OutreachFacts2012 = {
  account: 'not_needed',
  pageok: 'yes',
  agreement: 'missing',
  contact: 'open_presence',
  relation: 'unknown_person',
  area: 'inside',
  content: 'general',
}

export const outreachCases2012: Readonly<Record<string, readonly string[]>> = {
  'S-111 A plan': ['-> U08'],
  'S-112 Without an account': ['-> U08'],
  'S-113 An account is needed': ['account=needed pageok=no -> U01'],
  'S-114 Writing first': ['contact=direct_message -> U02', 'contact=direct_message agreement=signed -> U08'],
  'S-115 From elsewhere, or who knows': ['area=outside -> U06', 'area=unknown -> U07'],
  'S-116 It is a client': [
    'contact=direct_message agreement=signed relation=client -> U04',
    'contact=direct_message agreement=signed content=personal -> U05',
  ],
  'S-117 In the open': ['content=personal -> U03'],
}
