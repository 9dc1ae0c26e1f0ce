/** The words people read for every fact, value, outcome, step and offer of the question of publishing. One missing will not compile. */
import type { Sentence } from '../decision.ts'
import { missing, say } from '../say.ts'
import type { PublishFacts, PublishQuestion } from './facts.ts'

const facts = {
  acc: say('Konto', 'Account'),
  purpose: say('Syfte och målgrupp', 'Purpose and target group'),
  terms: say('Plattformens villkor', 'The platform’s terms'),
  approval: say('Godkännande', 'Approval'),
  setup: say('Sidans uppgifter', 'The page’s set-up'),
  content: say('Innehållet', 'The content'),
  role: say('Rollen', 'The role'),
  joint: say('Gemensamt ansvar med plattformen', 'Joint controllership with the platform'),
  third: say('Överföring utanför EU och EES', 'Transfer outside the EU and EEA'),
  dpia: say('Konsekvensbedömning', 'Impact assessment'),
  info: say('Information till besökarna', 'Information to visitors'),
  comments: say('Kommentarer', 'Comments'),
  watch: say('Uppsikt', 'Watch'),
  access: say('Tillgänglighet', 'Accessibility'),
} as const satisfies Record<keyof PublishFacts, Sentence>

const complete = say('fullständig', 'complete')
const incomplete = say('inte fullständig', 'incomplete')

const values = {
  acc: {
    official: say('enhetens konto', 'the unit’s account'),
    private: say('privat konto', 'private account'),
  },
  purpose: { set: say('bestämt', 'set'), missing },
  terms: {
    followable: say('kan följas', 'can be followed'),
    not_followable: say('kan inte följas', 'cannot be followed'),
    not_reviewed: say('inte granskade', 'not reviewed'),
  },
  approval: { given: say('finns', 'given'), missing },
  setup: { complete, incomplete },
  content: {
    clean: say('rör ingen person', 'concerns no person'),
    privacy_violating: say('kränker någons integritet', 'violates someone’s privacy'),
    secret: say('sekretess', 'secret'),
  },
  role: { clear: say('tydlig', 'clear'), unclear: say('otydlig', 'unclear') },
  joint: { not_needed: say('behövs inte', 'not needed'), arranged: say('ordnat', 'arranged'), missing },
  third: {
    eea_only: say('stannar inom EU och EES', 'stays within the EU and EEA'),
    assessed: say('förs ut, skriftligt bedömt', 'leaves, assessed in writing'),
    missing: say('inte undersökt', 'not examined'),
  },
  dpia: { done: say('gjord', 'done'), missing },
  info: { complete, incomplete },
  comments: { closed: say('stängda', 'closed'), open: say('öppna', 'open') },
  watch: { staffed: say('bemannad', 'staffed'), missing },
  access: { checked: say('kontrollerad', 'checked'), unchecked: say('inte kontrollerad', 'not checked') },
} as const satisfies { [Fact in keyof PublishFacts]: Record<PublishFacts[Fact], Sentence> }

const outcomes = {
  ALLOW: say('Får publiceras', 'May be published'),
  REQUIRE: say('Något behöver göras först', 'Something must be done first'),
  DENY: say('Stopp – får inte publiceras', 'Stop – may not be published'),
} as const satisfies Record<PublishQuestion['outcome'], Sentence>

const steps = {
  SET_PURPOSE: say('Bestäm syfte och målgrupp', 'Set purpose and target group'),
  REVIEW_PLATFORM: say('Granska plattformen', 'Review the platform'),
  APPROVE: say('Skaffa godkännande', 'Get approval'),
  COMPLETE_PAGE: say('Gör sidan färdig', 'Complete the page'),
  EDIT_POST: say('Ändra inlägget', 'Edit the post'),
} as const satisfies Record<PublishQuestion['step'], Sentence>

const offers = {
  official_account: say('Använd enhetens konto', 'Use the unit’s account'),
  own_website: say('Använd kommunens webbplats', 'Use the municipality’s own site'),
  rewrite_without_person: say('Skriv om utan personer', 'Rewrite without people'),
  close_comments: say('Stäng kommentarerna', 'Close the comments'),
} as const satisfies Record<PublishQuestion['offer'], Sentence>

export const publishWords = { facts, values, outcomes, steps, offers } as const
