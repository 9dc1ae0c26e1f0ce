/** Reaching out online, as the report of 2012 says: 8 rules, the first that fits decides. */
import { may, must, should } from '../law/report2012.ts'
import { ruleOf } from '../rule.ts'
import type { OutreachFacts2012, OutreachQuestion, OutreachRule2012 } from './facts.ts'

const rule = ruleOf<OutreachQuestion, OutreachFacts2012>()
const allow = { outcome: 'ALLOW' } as const
const allowWith = (step: OutreachRule2012['step']) => ({ outcome: 'ALLOW', step }) as const
const deny = (...offers: OutreachRule2012['offers']) => ({ outcome: 'DENY', offers }) as const
const requires = (step: OutreachRule2012['step'], ...offers: OutreachRule2012['offers']) =>
  ({ outcome: 'REQUIRE', step, offers }) as const

export const outreachRules2012: readonly OutreachRule2012[] = [
  rule('U01', requires('COMPLETE_PAGE', 'another_place'), must('6'), {
    when: { account: ['needed'], pageok: ['no'] },
    requirements: ['R-UPP-06'],
    sv: 'Sajten kräver ett konto, och då gäller allt som gäller för våra egna sidor och konton först.',
    en: 'The site demands an account, and then all that holds for our own pages and accounts comes first.',
  }),
  rule('U02', deny('open_presence'), should('3.5.5', '6'), {
    when: { contact: ['direct_message'], agreement: ['missing'] },
    requirements: ['R-UPP-06', 'R-UPP-07'],
    sv: 'Utan avtal med sajten skickar vi inga direktmeddelanden. Var närvarande öppet i stället.',
    en: 'Without an agreement with the site we send no direct messages. Be present openly instead.',
  }),
  rule('U03', deny('general_text'), must('5.3', '6'), {
    when: { content: ['personal'], contact: ['open_presence'] },
    requirements: ['R-UPP-06', 'R-SPRID-37'],
    sv: 'Skriv inget om en person i det öppna.',
    en: 'Write nothing about a person in the open.',
  }),
  rule('U04', requires('SEND_GATE'), must('3.5.5'), {
    when: { relation: ['client'], contact: ['direct_message'] },
    requirements: ['R-UPP-01'],
    sv: 'En känd klient är inte längre uppsökande arbete. Meddelandet prövas som vilket annat som helst.',
    en: 'A known client is no longer outreach. The message is judged like any other.',
  }),
  rule('U05', requires('SEND_GATE'), must('3.3', '3.5.5'), {
    when: { content: ['personal'], contact: ['direct_message'] },
    requirements: ['R-UPP-06'],
    sv: 'Så snart det finns personuppgifter i texten prövas meddelandet som vilket annat som helst.',
    en: 'As soon as the text holds personal data, the message is judged like any other.',
  }),
  rule('U06', allowWith('REFER'), may('6'), {
    when: { area: ['outside'] },
    requirements: ['R-UPP-04'],
    sv: 'Ge allmänt stöd och hänvisa personen till rätt kommun.',
    en: 'Give general support and refer the person to the right municipality.',
  }),
  rule('U07', allowWith('ASK_WHERE'), may('6'), {
    when: { area: ['unknown'] },
    requirements: ['R-UPP-04'],
    sv: 'Ge allmänt stöd och fråga var personen bor.',
    en: 'Give general support and ask where the person lives.',
  }),
  rule('U08', allow, may('6'), {
    when: {},
    requirements: ['R-UPP-01', 'R-UPP-02', 'R-UPP-03', 'R-UPP-05'],
    sv: 'Du får vara närvarande och berätta om det stöd som finns.',
    en: 'You may be present and tell about the support there is.',
  }),
]
