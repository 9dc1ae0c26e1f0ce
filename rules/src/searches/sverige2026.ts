/** Looking for a person, by the law in force: 22 rules, the first that fits decides. A find is used, documented and shown, or it is destroyed; there is no third state. */
import { law, policy } from '../law/sverige2026.ts'
import { ruleOf } from '../rule.ts'
import type { SearchQuestion, SearchRule } from './facts.ts'

const rule = ruleOf<SearchQuestion>()
const allowWith = (step: SearchRule['step']) => ({ outcome: 'ALLOW', step }) as const
const deny = (...offers: SearchRule['offers']) => ({ outcome: 'DENY', offers }) as const
const requires = (step: SearchRule['step'], ...offers: SearchRule['offers']) =>
  ({ outcome: 'REQUIRE', step, offers }) as const
const remove = (step: SearchRule['step']) => ({ outcome: 'DELETE', step }) as const

export const searchRules2026: readonly SearchRule[] = [
  rule('NS01', deny('name_or_number'), law('must', 'verified', 'SoLPuF 15'), {
    when: { where: ['own_store'], term: ['free_text'] },
    sv: 'I våra egna klientuppgifter får du bara söka på namn, personnummer, samordningsnummer eller ärendenummer.',
    en: 'In our own client data you may search only by name, personal number, coordination number or case number.',
  }),
  rule('NS02', allowWith('LOG_SEARCH'), law('may', 'verified', 'SoLPuF 15', 'SoLPuL 10'), {
    when: { where: ['own_store'] },
    sv: 'Du får söka så här, och sökningen loggas.',
    en: 'You may search like this, and the search is logged.',
  }),
  rule('NS03', deny('open_page', 'ask_client'), law('must', 'verified', 'JO Hultsfred', 'FL 5'), {
    when: { account: ['private', 'fictitious'] },
    sv: 'Sök aldrig med privat eller påhittat konto.',
    en: 'Never search from a private or made-up account.',
  }),
  rule('NS04', deny('open_page', 'ask_client'), law('must', 'verified', 'JO Hultsfred', 'FL 5'), {
    when: { source: ['locked'] },
    sv: 'Sidan är inte öppen för alla, och vi går inte bakom inloggning, vänförfrågan eller sekretessinställning.',
    en: 'The page is not open to all; we do not go behind a log-in, a friend request or a privacy setting.',
  }),
  rule(
    'NS05',
    deny('single_search', 'ask_client'),
    law('must', 'verified', 'JO Hultsfred', 'FL 5', 'IMY 2023', 'SoLPuL 7 a'),
    {
      when: { mode: ['routine', 'bulk'] },
      sv: 'Sökning görs aldrig av rutin eller på många personer.',
      en: 'Searching is never routine and never of many people.',
    },
  ),
  rule('NS06', deny('ask_client'), law('must', 'verified', 'JO Hultsfred', 'FL 5', 'GDPR 5.1', 'SoLPuL 6'), {
    when: { motive: ['irrelevant'] },
    sv: 'Det här behövs inte för ärendet.',
    en: 'This is not needed for the case.',
  }),
  rule('NS07', deny('ask_client'), policy('must', 'well_known', 'FL 5', 'GDPR 5.1', 'SoLPuL 6'), {
    when: { subject: ['third_party'] },
    sv: 'Vi söker inte på vänner, släkt eller andra än klienten och, för ett barn, föräldrarna.',
    en: 'We do not search for friends, relatives or others than the client and, for a child, the parents.',
  }),
  rule('NS08', deny('ask_client'), policy('should', 'well_known', 'FL 5', 'FL 23', 'SoL 3'), {
    when: { subject: ['parent'], concern: ['no'] },
    sv: 'Föräldrar söks bara när det finns oro för barnets hemförhållanden.',
    en: 'Parents are searched only when there is concern for the child’s home.',
  }),
  rule(
    'NS09',
    requires('ASK_LAWYER', 'open_page', 'ask_client'),
    policy('should', 'unsure', 'JO Hultsfred'),
    {
      when: { source: ['login_any'] },
      sv: 'Det är oklart om en sida som kräver inloggning är öppen, så fråga juristen först.',
      en: 'It is unclear whether a page that demands log-in is open: ask the lawyer first.',
    },
  ),
  rule('NS10', requires('SET_PURPOSE', 'ask_client'), law('must', 'verified', 'JO Hultsfred', 'FL 23'), {
    when: { purpose: ['missing'] },
    sv: 'Skriv först vad sökningen ska ge svar på och varför.',
    en: 'First write what the search should answer and why.',
  }),
  rule(
    'NS11',
    requires('INDIVIDUAL_ASSESSMENT', 'ask_client'),
    law('must', 'verified', 'JO Hultsfred', 'FL 5', 'FL 23'),
    {
      when: { assess: ['missing'] },
      sv: 'Bedöm först i just det här ärendet om en sökning behövs och är rimlig.',
      en: 'First assess in this very case whether a search is needed and proportionate.',
    },
  ),
  rule(
    'NS12',
    requires('INFORM_CLIENT', 'ask_client'),
    law('must', 'well_known', 'JO Hultsfred', 'GDPR 14', 'DSL 5:1', 'SoL 14:6'),
    {
      when: { informed: ['no'] },
      sv: 'Berätta först för klienten att vi kan komma att söka öppna uppgifter.',
      en: 'First tell the client that we may look for open information.',
    },
  ),
  rule('NS13', allowWith('SEARCH_ONCE'), law('may', 'verified', 'JO Hultsfred', 'FL 23', 'SoL 14:10'), {
    when: { phase: ['before'] },
    sv: 'Du får göra den här sökningen en gång, och den loggas.',
    en: 'You may make this search once, and it is logged.',
  }),
  rule(
    'NS14',
    remove('DESTROY_FIND'),
    law('must', 'well_known', 'GDPR 5.1', 'SoLPuL 6', 'SoL 14:6', 'TF 2:12'),
    {
      when: { use: ['unused'] },
      sv: 'Det du inte använder får inte sparas, så förstör fyndet nu.',
      en: 'What you do not use may not be kept: destroy the find now.',
    },
  ),
  rule(
    'NS15',
    deny('discussion', 'destroy_find'),
    law('must', 'well_known', 'FL 5', 'FL 23', 'JO Hultsfred'),
    {
      when: { use: ['preparation', 'decision'], ident: ['unsure'] },
      sv: 'Du vet inte säkert att det är rätt person, så uppgiften får inte läggas till grund för något.',
      en: 'You are not sure it is the right person: the find may not be the basis of anything.',
    },
  ),
  rule('NS16', deny('discussion', 'destroy_find'), policy('should', 'well_known', 'FL 5', 'SoLPuL 6'), {
    when: { use: ['preparation', 'decision'], actor: ['other'] },
    sv: 'Er verksamhet fattar inga beslut och får bara ta upp fyndet i samtal med klienten.',
    en: 'Your service takes no decisions and may only raise the find in talk with the client.',
  }),
  rule('NS17', requires('MASK_OTHERS'), law('must', 'well_known', 'GDPR 5.1', 'SoLPuL 6', 'SoL 14:6'), {
    when: { others: ['visible'] },
    sv: 'Dölj andra personer i bilden eller texten först.',
    en: 'First mask other people in the picture or text.',
  }),
  rule(
    'NS18',
    requires('DOCUMENT'),
    law('must', 'verified', 'JO Hultsfred', 'FL 27', 'SoL 14:3', 'OSL 4:3'),
    {
      when: { doc: ['no'] },
      sv: 'Det du använder ska dokumenteras med adress, tid, syfte och vem som sökte.',
      en: 'What you use is documented with address, time, purpose and who searched.',
    },
  ),
  rule(
    'NS19',
    requires('COMMUNICATE'),
    law('must', 'verified', 'FL 25', 'FL 10', 'JO Hultsfred', 'OSL 10:3'),
    {
      when: { use: ['decision'], comm: ['no'] },
      sv: 'Klienten ska få se fyndet och kunna svara innan beslut fattas.',
      en: 'The client must see the find and be able to answer before a decision.',
    },
  ),
  rule(
    'NS20',
    allowWith('WEIGH_WITH_OTHER_FACTS'),
    law('may', 'verified', 'FL 25', 'FL 27', 'FL 5', 'JO Hultsfred'),
    {
      when: { use: ['decision'] },
      sv: 'Fyndet är dokumenterat och kommunicerat och får vägas in, men aldrig ensamt.',
      en: 'The find is documented and communicated and may be weighed in, but never alone.',
    },
  ),
  rule(
    'NS21',
    allowWith('COMMUNICATE_BEFORE_DECISION'),
    law('may', 'verified', 'FL 23', 'FL 25', 'JO Hultsfred'),
    {
      when: { use: ['preparation'] },
      sv: 'Du får använda fyndet i utredningen och ska visa det för klienten före beslut.',
      en: 'You may use the find in the inquiry and must show it to the client before a decision.',
    },
  ),
  rule('NS22', allowWith('TALK_WITH_CLIENT'), law('may', 'verified', 'JO Hultsfred', 'FL 5'), {
    when: {},
    sv: 'Du får ta upp fyndet i samtal med klienten.',
    en: 'You may raise the find in talk with the client.',
  }),
]
