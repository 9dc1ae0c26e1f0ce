/**
 * The cases of the pack of 2026 that ask this question, each with its story; and for every rule the facts nearest to the
 * usual ones that meet it, so that a rule which is moved or loosened is missed at once.
 */
import type { OutreachFacts } from './facts.ts'

export const usualOutreach: OutreachFacts = {
  account: 'not_needed',
  pageok: 'yes',
  agreement: 'missing',
  contact: 'open_presence',
  relation: 'unknown_person',
  area: 'inside',
  content: 'general',
  alarm: 'none',
  presence: 'open',
  keeps: 'counts',
  opened: 'by_person',
  intro: 'said',
}

export const outreachCases2026: Readonly<Record<string, readonly string[]>> = {
  'Someone on a game forum writes that she has taken pills.': [
    'alarm=acute contact=direct_message opened=by_person content=personal intro=unsaid -> NU01 ALLOW ACT_NOW',
  ],
  'A twelve-year-old tells Jorun that nobody is at home at night.': [
    'alarm=child_at_risk -> NU02 REQUIRE REPORT_CONCERN',
  ],
  'Reading along in a youth server under a nickname.': ['presence=covert -> NU03 DENY'],
  'A list of nicknames and what they said.': ['keeps=persons -> NU04 DENY'],
  'Jorun enters a new forum and has not said who she is.': ['intro=unsaid -> NU10 REQUIRE SAY_WHO_WE_ARE'],
  'The person lives in another municipality and gets help to find it.': ['area=outside -> NU11 ALLOW REFER'],
}

export const outreachWitnesses2026: readonly string[] = [
  'alarm=acute -> NU01 ALLOW',
  'alarm=child_at_risk -> NU02 REQUIRE',
  'presence=covert -> NU03 DENY',
  'keeps=persons -> NU04 DENY',
  'account=needed pageok=no -> NU05 REQUIRE',
  'content=personal -> NU06 DENY',
  'contact=direct_message opened=by_us -> NU07 DENY',
  'contact=direct_message content=personal -> NU08 DENY',
  'contact=direct_message relation=client -> NU09 REQUIRE',
  'intro=unsaid -> NU10 REQUIRE',
  'area=outside -> NU11 ALLOW',
  'area=unknown -> NU12 ALLOW',
  'contact=direct_message -> NU13 ALLOW',
  '-> NU14 ALLOW',
]
