/**
 * The cases of the pack of 2026 that ask this question, each with its story; and for every rule the facts nearest to the
 * usual ones that meet it, so that a rule which is moved or loosened is missed at once.
 */
import type { RecordFacts } from './facts.ts'

export const usualRecord: RecordFacts = {
  medium: 'email',
  public: 'yes',
  akt: 'no',
  secret: 'no',
  weight: 'not_minor',
  offensive: 'no',
  instr: 'yes',
  needed: 'yes',
  stage: 'received',
  dec: 'both',
  bbs: 'no',
  named: 'yes',
  hold: 'none',
  due: 'not_reached',
}

export const recordCases2026: Readonly<Record<string, readonly string[]>> = {
  'Signe’s SMS belongs to her file; the decision covers removal from the phone.': [
    'medium=sms akt=yes secret=yes -> NR18 TRANSFER',
  ],
  'Same SMS in a municipality without such a decision: filed, but the phone keeps a locked original.': [
    'medium=sms akt=yes secret=yes dec=loss -> NR19 TRANSFER',
  ],
  'A neighbour mails worry about an adult who has no file.': ['secret=yes -> NR23 REGISTER'],
  '"Tack för hjälpen!"; the registrar has decided once that such thanks are obviously minor.': [
    'weight=obviously_minor -> NR38 LEAVE',
  ],
  'Same thanks where nobody has decided anything.': [
    'weight=obviously_minor named=no -> NR33 REQUIRE NAME_DECISION',
  ],
  'A comment threatens a named youth worker: preserved, hidden, registered, nothing destroyed.': [
    'medium=sns_page bbs=yes dec=none -> NR28 REGISTER',
  ],
  'A long angry comment about waiting times: registered, and it stays.': ['medium=sns_page -> NR31 REGISTER'],
  'A picture nobody should see arrives at midnight; nobody copies it.': [
    'medium=sns_message bbs=abuse_image -> NR02 ASK',
  ],
  'Svea’s draft of a letter that was never sent.': ['stage=working weight=minor -> NR06 NO_RECORD'],
  'Aina Brolund’s file is due, but she asked to read it last week.': [
    'akt=yes due=reached hold=active -> NR12 HOLD',
  ],
}

export const recordWitnesses2026: readonly string[] = [
  'medium=oral -> NR01 NO_RECORD',
  'bbs=abuse_image -> NR02 ASK',
  'medium=sns_page public=unsure bbs=yes -> NR03 ASK',
  'public=unsure -> NR04 ASK',
  'stage=working -> NR05 REQUIRE',
  'weight=obviously_minor stage=working -> NR06 NO_RECORD',
  'public=no named=no -> NR07 REQUIRE',
  'medium=sns_page public=no bbs=yes -> NR08 NO_RECORD',
  'public=no -> NR09 NO_RECORD',
  'medium=sns_page akt=unsure bbs=yes -> NR10 ASK',
  'akt=unsure -> NR11 ASK',
  'akt=yes hold=active due=reached -> NR12 HOLD',
  'akt=yes dec=transfer due=reached -> NR13 HOLD',
  'akt=yes due=reached -> NR14 DELETE',
  'medium=sns_page akt=yes bbs=yes -> NR15 TRANSFER',
  'medium=sns_page akt=yes bbs=yes hold=active -> NR16 TRANSFER',
  'medium=paper akt=yes -> NR17 TRANSFER',
  'akt=yes -> NR18 TRANSFER',
  'akt=yes hold=active -> NR19 TRANSFER',
  'medium=sns_page secret=yes -> NR20 REGISTER',
  'medium=sns_page secret=yes hold=active -> NR21 REGISTER',
  'medium=paper secret=yes -> NR22 REGISTER',
  'secret=yes -> NR23 REGISTER',
  'secret=yes hold=active -> NR24 REGISTER',
  'medium=sns_page weight=unsure bbs=yes -> NR25 ASK',
  'weight=unsure -> NR26 ASK',
  'medium=sns_page bbs=yes -> NR27 REGISTER',
  'medium=sns_page bbs=yes hold=active -> NR28 REGISTER',
  'medium=sns_page weight=obviously_minor needed=no bbs=yes -> NR29 DELETE',
  'medium=sns_page weight=obviously_minor bbs=yes -> NR30 KEEP',
  'medium=sns_page -> NR31 REGISTER',
  '-> NR32 REGISTER',
  'weight=obviously_minor named=no -> NR33 REQUIRE',
  'weight=obviously_minor needed=no hold=active -> NR34 HOLD',
  'weight=obviously_minor instr=unsure needed=no -> NR35 ASK',
  'weight=obviously_minor needed=no -> NR36 DELETE',
  'weight=obviously_minor instr=no needed=no -> NR37 KEEP',
  'weight=obviously_minor -> NR38 LEAVE',
  'medium=sns_message weight=minor -> NR39 KEEP',
  'medium=sns_message weight=minor hold=active -> NR40 KEEP',
  'weight=minor -> NR41 KEEP',
]
