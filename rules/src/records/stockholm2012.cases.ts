/**
 * The scenarios of the requirements that ask what happens to a record, with their lines as they stand there: the facts that differ from
 * the usual ones, an arrow and the rule.
 */
import type { RecordFacts2012 } from './facts.ts'

/** What a scenario does not mention: an ordinary e-mail of some weight that is still needed. */
export const usualRecord2012: RecordFacts2012 = {
  medium: 'email',
  public: 'yes',
  akt: 'no',
  secret: 'no',
  weight: 'not_minor',
  offensive: 'no',
  instr: 'yes',
  needed: 'yes',
}

export const recordCases2012: Readonly<Record<string, readonly string[]>> = {
  'S-022 Answer and question are one entry': ['-> H13'],
  'S-023 Sensitive e-mail that belongs to no file': ['secret=yes -> H07'],
  'S-032 Sensitive SMS in an old phone': ['medium=sms secret=yes -> H07'],
  'S-033 Sensitive SMS in a new phone, belonging to a file': ['medium=sms secret=yes akt=yes -> H05'],
  'S-034 Forwarding a harmless SMS': ['medium=sms weight=minor -> H18'],
  'S-035 By hand': ['medium=sms secret=yes -> H07'],
  'S-036 Presumed record': ['medium=chat_log -> H13'],
  'S-038 Is it a record at all?': ['public=unsure weight=minor -> H02', 'public=no weight=minor -> H03'],
  'S-039 Which file?': ['akt=unsure -> H04', 'akt=yes -> H05'],
  'S-040 Thank you': ['weight=minor -> H18', 'weight=minor needed=no -> H14'],
  'S-041 Not in the handling instruction': ['weight=minor needed=no instr=no -> H18'],
  'S-042 Unsure about disposal': ['weight=minor needed=no instr=unsure -> H15'],
  'S-044 Minor or not?': ['weight=unsure -> H08'],
  'S-045 Delete before register': ['medium=sns_message secret=yes -> H07'],
  'S-046 Retention on paper': ['medium=sns_page -> H12'],
  'S-055 The log': ['medium=chat_log weight=minor -> H18', 'medium=chat_log -> H13'],
  'S-059 A video call about treatment': ['medium=oral -> H01'],
  'S-069 Moving messages from the site': [
    'medium=sns_message weight=minor -> H16',
    'medium=sns_message weight=minor offensive=yes -> H16',
  ],
  'S-070 A sensitive site message': [
    'medium=sns_message secret=yes -> H07',
    'medium=sns_message secret=yes akt=yes -> H05',
  ],
  'S-071 An answer of weight from the page’s account': ['medium=sns_message -> H12'],
  'S-098 Small comments': [
    'medium=sns_page weight=obviously_minor -> H17',
    'medium=sns_page weight=minor -> H18',
    'medium=sns_page weight=minor needed=no -> H14',
  ],
  'S-099 A comment of weight': ['medium=sns_page -> H12'],
  'S-100 Health in a comment': [
    'medium=sns_page secret=yes -> H06',
    'medium=sns_page secret=yes akt=yes -> H05',
  ],
  'S-102 Offensive and trivial': [
    'medium=sns_page weight=minor offensive=yes -> H09',
    'medium=sns_page weight=minor offensive=yes instr=no -> H10',
  ],
  'S-103 Offensive and weighty': ['medium=sns_page offensive=yes -> H11'],
}
