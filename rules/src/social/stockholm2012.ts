/** Publishing an open post, as the report of 2012 says: 9 rules, the first that fits decides. */
import { may, must, should } from '../law/report2012.ts'
import { ruleOf } from '../rule.ts'
import type { PublishFacts2012, PublishQuestion, PublishRule2012 } from './facts.ts'

const rule = ruleOf<PublishQuestion, PublishFacts2012>()
const allow = { outcome: 'ALLOW' } as const
const deny = (...offers: PublishRule2012['offers']) => ({ outcome: 'DENY', offers }) as const
const requires = (step: PublishRule2012['step'], ...offers: PublishRule2012['offers']) =>
  ({ outcome: 'REQUIRE', step, offers }) as const

export const publishRules2012: readonly PublishRule2012[] = [
  rule('B01', deny('official_account', 'own_website'), should('5.2.9'), {
    when: { acc: ['private'] },
    requirements: ['R-SPRID-31'],
    sv: 'Ingen talar för förvaltningen från ett privat konto, för då går det inte att hantera allmänna handlingar.',
    en: 'Nobody speaks for the administration from a private account: public records could not be handled.',
  }),
  rule('B02', requires('SET_PURPOSE', 'own_website'), must('5.1.1'), {
    when: { purpose: ['missing'] },
    requirements: ['R-SPRID-05', 'R-SPRID-06'],
    sv: 'Tänk först igenom syfte och målgrupp och välj kanal därefter. Sociala medier är inte alltid rätt.',
    en: 'First think through purpose and target group, then choose a channel. Social media are not always right.',
  }),
  rule('B03', deny('own_website'), should('5.2.2'), {
    when: { terms: ['not_followable'] },
    requirements: ['R-SPRID-15'],
    sv: 'Ett avtal som myndigheten inte kan följa ska aldrig ingås.',
    en: 'A contract that the authority cannot honour should never be entered.',
  }),
  rule('B04', requires('REVIEW_PLATFORM', 'own_website'), should('3.5.5', '5.2.2'), {
    when: { terms: ['not_reviewed'] },
    requirements: ['R-SPRID-15', 'R-SPRID-16', 'R-SPRID-17'],
    sv: 'Granska villkoren innan någon godkänner dem. Juridiska avdelningen hjälper till.',
    en: 'Review the terms before anyone accepts them. The legal department helps.',
  }),
  rule('B05', requires('APPROVE', 'own_website'), must('5.1.2', 'memo'), {
    when: { approval: ['missing'] },
    requirements: ['R-SPRID-08', 'R-SPRID-09'],
    sv: 'Förvaltningen ska godkänna kanalen innan ni börjar. Tills vidare är det förvaltningsledningen som gör det.',
    en: 'The administration must approve the channel before you start. For the time being its management does.',
  }),
  rule('B06', requires('COMPLETE_PAGE', 'own_website'), should('5.2.1', '5.2.6', '5.2.7', '5.2.10'), {
    when: { setup: ['incomplete'] },
    requirements: [
      'R-SPRID-10',
      'R-SPRID-11',
      'R-SPRID-12',
      'R-SPRID-13',
      'R-SPRID-26',
      'R-SPRID-29',
      'R-SPRID-32',
    ],
    sv: 'Sidan är inte färdig: avsändare, officiell adress, länk från stadens webb, lösenord hos flera, information till besökarna och uppsikt.',
    en: 'The page is not ready: sender, official address, link from the city’s site, password with several, information to visitors, and watch.',
  }),
  rule('B07', deny('rewrite_without_person'), must('5.3'), {
    when: { content: ['privacy_violating', 'secret'] },
    requirements: ['R-SPRID-37'],
    sv: 'Inga uppgifter som är sekretessbelagda eller kränker någons integritet får spridas.',
    en: 'Nothing that is secret or violates anyone’s privacy may be spread.',
  }),
  rule('B08', requires('EDIT_POST'), should('5.3'), {
    when: { role: ['unclear'] },
    requirements: ['R-SPRID-36'],
    sv: 'Det ska synas att du skriver som anställd och inte som privatperson.',
    en: 'It must be plain that you write as an employee and not as a private person.',
  }),
  rule('B09', allow, may('5'), {
    when: {},
    requirements: ['R-SPRID-01'],
    sv: 'Du får publicera inlägget.',
    en: 'You may publish the post.',
  }),
]
