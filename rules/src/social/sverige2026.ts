/** Publishing on a page or account of ours, by the law in force: 15 rules, the first that fits decides. */
import { law, policy } from '../law/sverige2026.ts'
import { ruleOf } from '../rule.ts'
import type { PublishQuestion, PublishRule } from './facts.ts'

const rule = ruleOf<PublishQuestion>()
const allow = { outcome: 'ALLOW' } as const
const deny = (...offers: PublishRule['offers']) => ({ outcome: 'DENY', offers }) as const
const requires = (step: PublishRule['step'], ...offers: PublishRule['offers']) =>
  ({ outcome: 'REQUIRE', step, offers }) as const

export const publishRules2026: readonly PublishRule[] = [
  rule(
    'NP01',
    deny('official_account', 'own_website'),
    law('must', 'well_known', 'TF 2:8', 'JO Hultsfred', 'GDPR 32'),
    {
      when: { acc: ['private'] },
      sv: 'Ingen talar för verksamheten från ett privat konto.',
      en: 'No one speaks for the service from a private account.',
    },
  ),
  rule('NP02', deny('rewrite_without_person'), law('must', 'verified', 'OSL 26:1', 'GDPR 5.1'), {
    when: { content: ['privacy_violating', 'secret'] },
    sv: 'Inlägget röjer eller kränker någon, så det får inte publiceras.',
    en: 'The post reveals or violates someone: it may not be published.',
  }),
  rule('NP03', deny('own_website'), law('must', 'well_known', 'FL 5', 'GDPR 28'), {
    when: { terms: ['not_followable'] },
    sv: 'Vi kan inte följa plattformens villkor och skaffar därför inget konto där.',
    en: 'We cannot follow the platform’s terms and therefore have no account there.',
  }),
  rule(
    'NP04',
    requires('SET_PURPOSE', 'own_website'),
    law('should', 'well_known', 'FL 6', 'FL 7', 'SoL 6:2', 'GDPR 5.1'),
    {
      when: { purpose: ['missing'] },
      sv: 'Bestäm först syfte och målgrupp och om ett annat sätt är bättre.',
      en: 'First decide purpose and target group and whether another way is better.',
    },
  ),
  rule(
    'NP05',
    requires('REVIEW_PLATFORM', 'own_website'),
    law('must', 'well_known', 'GDPR 26', 'GDPR 28', 'JO Avesta'),
    {
      when: { terms: ['not_reviewed'] },
      sv: 'Villkoren måste granskas innan någon godkänner dem.',
      en: 'The terms must be reviewed before anyone accepts them.',
    },
  ),
  rule('NP06', requires('REVIEW_PLATFORM', 'own_website'), law('must', 'well_known', 'GDPR 26'), {
    when: { joint: ['missing'] },
    sv: 'Vi och plattformen är gemensamt ansvariga för sidan, så klargör vem som svarar för vad.',
    en: 'We and the platform are joint controllers of the page: settle who answers for what.',
  }),
  rule(
    'NP07',
    requires('REVIEW_PLATFORM', 'own_website'),
    policy('must', 'unsure', 'GDPR 44-49', 'SoLPuF 16'),
    {
      when: { third: ['missing'] },
      sv: 'Ingen har prövat om besökarnas uppgifter lämnar EU och EES.',
      en: 'Nobody has tested whether visitors’ data leave the EU and EEA.',
    },
  ),
  rule('NP08', requires('REVIEW_PLATFORM', 'own_website'), law('must', 'well_known', 'GDPR 35', 'CSL 2:3'), {
    when: { dpia: ['missing'] },
    sv: 'Det saknas en konsekvensbedömning för sidan.',
    en: 'There is no impact assessment for the page.',
  }),
  rule('NP09', requires('APPROVE', 'own_website'), policy('should', 'well_known', 'SoLPuF 11', 'FL 5'), {
    when: { approval: ['missing'] },
    sv: 'Den som får godkänna kanalen har inte gjort det.',
    en: 'The one who may approve the channel has not done so.',
  }),
  rule('NP10', requires('COMPLETE_PAGE', 'own_website'), law('should', 'well_known', 'FL 7', 'CSL 2:3'), {
    when: { setup: ['incomplete'] },
    sv: 'Sidan saknar något av avsändare, officiell adress, länk från kommunens webb, flera behöriga och säker inloggning.',
    en: 'The page lacks something of sender, official address, link from the municipality’s site, several holders and safe log-in.',
  }),
  rule('NP11', requires('COMPLETE_PAGE', 'own_website'), law('must', 'well_known', 'BBS 3', 'GDPR 13'), {
    when: { info: ['incomplete'] },
    sv: 'Sidan måste säga vilka vi är, vem som kan läsa det man skriver och hur uppgifterna används.',
    en: 'The page must say who we are, who can read what is written and how data are used.',
  }),
  rule(
    'NP12',
    requires('COMPLETE_PAGE', 'close_comments'),
    policy('should', 'unsure', 'BBS 4', 'BBS 4 a', 'BBS 5'),
    {
      when: { comments: ['open'], watch: ['missing'] },
      sv: 'Kommentarer får bara vara öppna när någon är satt att läsa dem, annars stäng dem.',
      en: 'Comments may be open only when someone is set to read them: otherwise close them.',
    },
  ),
  rule('NP13', requires('EDIT_POST'), law('should', 'well_known', 'FL 5', 'FL 7'), {
    when: { role: ['unclear'] },
    sv: 'Det måste synas att du skriver i tjänsten.',
    en: 'It must be plain that you write as an employee.',
  }),
  rule('NP14', requires('EDIT_POST'), law('must', 'verified', 'DOS 11'), {
    when: { access: ['unchecked'] },
    sv: 'Gör inlägget tillgängligt: bildtext, textning och läsbar text.',
    en: 'Make the post accessible: alternative text, captions and readable text.',
  }),
  rule('NP15', allow, law('may', 'verified', 'FL 6', 'SoL 6:2'), {
    when: {},
    sv: 'Du får publicera.',
    en: 'You may publish.',
  }),
]
