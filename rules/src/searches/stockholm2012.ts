/** Looking for a person on the internet, as the report of 2012 says: 12 rules, the first that fits decides. */
import { may, must, should } from '../law/report2012.ts'
import { ruleOf } from '../rule.ts'
import type { SearchFacts2012, SearchQuestion, SearchRule2012 } from './facts.ts'

const rule = ruleOf<SearchQuestion, SearchFacts2012>()
const deny = (...offers: SearchRule2012['offers']) => ({ outcome: 'DENY', offers }) as const
const requires = (step: SearchRule2012['step'], ...offers: SearchRule2012['offers']) =>
  ({ outcome: 'REQUIRE', step, offers }) as const
const sortThen = (step: SearchRule2012['step'], ...acts: SearchRule2012['acts']) =>
  ({ outcome: 'ALLOW', step, acts: ['sort', ...acts] }) as const

export const searchRules2012: readonly SearchRule2012[] = [
  rule('Z01', deny('discussion', 'ask_client'), must('4.1', '4.2'), {
    when: { use: ['decision'] },
    requirements: ['R-SOK-06'],
    sv: 'Ett beslut får aldrig vila på det du hittar på internet. Använd det som underlag för samtal eller för att gå vidare i utredningen.',
    en: 'A decision may never rest on what you find on the internet. Use it for a talk, or to go on with the inquiry.',
  }),
  rule('Z02', deny('single_search', 'ask_client'), should('4.2'), {
    when: { mode: ['routine'] },
    requirements: ['R-SOK-10'],
    sv: 'Sök inte av rutin i varje ärende, det är varken rimligt eller önskvärt.',
    en: 'Do not search as a routine in every case: it is neither reasonable nor wanted.',
  }),
  rule('Z03', requires('INDIVIDUAL_ASSESSMENT', 'ask_client'), should('4.2'), {
    when: { assess: ['missing'] },
    requirements: ['R-SOK-11'],
    sv: 'Bedöm först i just det här ärendet om en sökning kan tillföra något.',
    en: 'First judge in this very case whether a search can add something.',
  }),
  rule('Z04', deny('ask_client'), must('4.1', '4.2'), {
    when: { motive: ['irrelevant'] },
    requirements: ['R-SOK-05', 'R-SOK-12', 'R-SOK-13'],
    sv: 'Sök bara efter det som har betydelse för ärendet.',
    en: 'Search only for what matters to the case.',
  }),
  rule('Z05', deny('ask_client'), should('4.2'), {
    when: { subject: ['third_party'] },
    requirements: ['R-SOK-01'],
    sv: 'Rapporten talar om klienten och, för ett barn, om föräldrarna. Sök inte på andra.',
    en: 'The report speaks of the client and, for a child, of the parents. Do not search for others.',
  }),
  rule('Z06', deny('ask_client'), should('4.2'), {
    when: { subject: ['parent'], concern: ['no'] },
    requirements: ['R-SOK-14'],
    sv: 'Oro för barnets hemförhållanden är den enda grund som rapporten nämner för att söka på föräldrar.',
    en: 'Concern for the child’s home is the only ground that the report names for searching on parents.',
  }),
  rule('Z07', requires('INFORM_CLIENT', 'ask_client'), should('4.2'), {
    when: { informed: ['no'] },
    requirements: ['R-SOK-17', 'R-SOK-18'],
    sv: 'Berätta först öppet för klienten att ni kan komma att söka uppgifter som finns öppet på internet.',
    en: 'First tell the client openly that you may look for what lies open on the internet.',
  }),
  rule('Z08', deny('open_page', 'ask_client'), must('4', '4.3.2'), {
    when: { source: ['locked'] },
    requirements: ['R-SOK-02'],
    sv: 'Titta bara på det som är öppet för utomstående.',
    en: 'Look only at what lies open to outsiders.',
  }),
  rule('Z09', deny('open_page', 'ask_client'), should('3.5.5', '4.3.2', '5.2.9'), {
    when: { account: ['private'] },
    requirements: ['R-SOK-25', 'R-SPRID-31'],
    sv: 'Använd inte ett privat konto i tjänsten, inte heller för att söka.',
    en: 'Do not use a private account on duty, not for searching either.',
  }),
  rule('Z10', deny('discussion'), should('4.2'), {
    when: { actor: ['other'], use: ['preparation'] },
    requirements: ['R-SOK-16'],
    sv: 'En verksamhet utan myndighetsutövning får bara ta upp det den hittar i samtal med klienten.',
    en: 'A service without public authority may only raise what it finds in talk with the client.',
  }),
  rule('Z11', sortThen('DOCUMENT', 'document'), should('4.1', '4.4'), {
    when: { use: ['preparation'] },
    requirements: ['R-SOK-03', 'R-SOK-04', 'R-SOK-07', 'R-SOK-15', 'R-SOK-28'],
    sv: 'Du får söka. Sortera bort det som inte rör ärendet och dokumentera det som du använder i utredningen.',
    en: 'You may search. Sort out what does not concern the case and document what you use in the inquiry.',
  }),
  rule('Z12', sortThen('TALK_WITH_CLIENT'), may('4.2'), {
    when: {},
    requirements: ['R-SOK-03', 'R-SOK-05', 'R-SOK-15', 'R-SOK-16'],
    sv: 'Du får söka. Sortera bort det som inte rör ärendet och använd resten som underlag för samtal.',
    en: 'You may search. Sort out what does not concern the case and use the rest as material for a talk.',
  }),
]
