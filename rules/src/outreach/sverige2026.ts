/** Being present where people are, by the law in force: 14 rules, the first that fits decides. */
import { law, policy } from '../law/sverige2026.ts'
import { ruleOf } from '../rule.ts'
import type { OutreachQuestion, OutreachRule } from './facts.ts'

const rule = ruleOf<OutreachQuestion>()
const allow = { outcome: 'ALLOW' } as const
const allowWith = (step: OutreachRule['step'], ...offers: OutreachRule['offers']) =>
  ({ outcome: 'ALLOW', step, offers }) as const
const deny = (...offers: OutreachRule['offers']) => ({ outcome: 'DENY', offers }) as const
const requires = (step: OutreachRule['step'], ...offers: OutreachRule['offers']) =>
  ({ outcome: 'REQUIRE', step, offers }) as const

export const outreachRules2026: readonly OutreachRule[] = [
  rule(
    'NU01',
    allowWith('ACT_NOW', 'phone'),
    law('must', 'verified', 'SoL 20:1', 'SoL 19:1', 'SoL 4:1', 'FL 6'),
    {
      when: { alarm: ['acute'] },
      sv: 'Ring 112 eller jouren först, skriv den neutrala nödtexten och dokumentera efteråt.',
      en: 'Call 112 or the duty service first, write the neutral emergency text and document afterwards.',
    },
  ),
  rule('NU02', requires('REPORT_CONCERN'), law('must', 'verified', 'SoL 19:1', 'SoL 20:1', 'SoL 20:2'), {
    when: { alarm: ['child_at_risk'] },
    sv: 'Ett barn kan fara illa, så gör en orosanmälan genast innan du fortsätter.',
    en: 'A child may be at risk: report the concern at once before going on.',
  }),
  rule('NU03', deny('open_presence'), law('must', 'well_known', 'FL 5', 'SoL 2:1', 'SoL 6:3'), {
    when: { presence: ['covert'] },
    sv: 'Uppsökande arbete görs öppet, aldrig dolt eller under falskt namn.',
    en: 'Outreach is done openly, never hidden or under a false name.',
  }),
  rule('NU04', deny('counts_only'), policy('must', 'unsure', 'SoLPuF 12', 'SoLPuL 6', 'GDPR 5.1'), {
    when: { keeps: ['persons'] },
    sv: 'För ingen lista över personer du ser på nätet, bara antal.',
    en: 'Keep no list of people you see online, only counts.',
  }),
  rule(
    'NU05',
    requires('COMPLETE_PAGE', 'another_place'),
    law('must', 'well_known', 'FL 7', 'BBS 3', 'GDPR 26'),
    {
      when: { account: ['needed'], pageok: ['no'] },
      sv: 'Kontot på den här platsen måste först vara godkänt och komplett.',
      en: 'The account on this site must first be approved and complete.',
    },
  ),
  rule('NU06', deny('general_text', 'safe_chat_link'), law('must', 'verified', 'OSL 26:1', 'GDPR 5.1'), {
    when: { contact: ['open_presence'], content: ['personal'] },
    sv: 'Skriv inget om någon person i det öppna.',
    en: 'Write nothing about any person in the open.',
  }),
  rule(
    'NU07',
    deny('open_presence', 'safe_chat_link'),
    policy('must', 'well_known', 'JO Avesta', 'OSL 26:1', 'GDPR 26'),
    {
      when: { contact: ['direct_message'], opened: ['by_us'] },
      sv: 'Skriv inte först till någon på plattformen, var närvarande öppet och låt personen ta kontakt.',
      en: 'Do not write first to someone on the platform: be openly present and let the person make contact.',
    },
  ),
  rule(
    'NU08',
    deny('general_text', 'safe_chat_link'),
    law('must', 'well_known', 'JO Avesta', 'OSL 26:1', 'GDPR 26', 'GDPR 44-49'),
    {
      when: { contact: ['direct_message'], content: ['personal'] },
      sv: 'Inga personuppgifter i plattformens meddelanden, erbjud länken till vår egen chatt.',
      en: 'No personal data in the platform’s messages: offer the link to our own chat.',
    },
  ),
  rule('NU09', requires('SEND_GATE'), law('must', 'verified', 'OSL 26:1'), {
    when: { contact: ['direct_message'], relation: ['client'] },
    sv: 'Personen är klient, så svaret prövas som vilket meddelande som helst.',
    en: 'The person is a client: the answer is judged like any message.',
  }),
  rule('NU10', requires('SAY_WHO_WE_ARE'), law('must', 'verified', 'SoL 6:3', 'SoL 6:2', 'SoL 18:2'), {
    when: { intro: ['unsaid'] },
    sv: 'Säg vilka ni är och vad socialtjänsten kan erbjuda.',
    en: 'Say who you are and what the social services can offer.',
  }),
  rule('NU11', allowWith('REFER'), law('may', 'verified', 'SoL 4:1', 'FL 6'), {
    when: { area: ['outside'] },
    sv: 'Svara allmänt och hjälp personen vidare till rätt kommun.',
    en: 'Answer in general terms and help the person on to the right municipality.',
  }),
  rule('NU12', allowWith('ASK_WHERE'), law('may', 'verified', 'SoL 4:1', 'FL 6'), {
    when: { area: ['unknown'] },
    sv: 'Hjälp först och fråga sedan vilken kommun personen bor i.',
    en: 'Help first and then ask which municipality the person lives in.',
  }),
  rule('NU13', allowWith('POINT_TO_SAFE_CHANNEL'), law('may', 'verified', 'FL 6', 'SoL 6:3'), {
    when: { contact: ['direct_message'] },
    sv: 'Du får svara allmänt på personens meddelande och visa vägen till en säker kanal.',
    en: 'You may answer the person’s message in general terms and point to a safe channel.',
  }),
  rule('NU14', allow, law('may', 'verified', 'SoL 6:3', 'SoL 18:2', 'SoL 2:4'), {
    when: {},
    sv: 'Du får vara närvarande öppet och berätta om stöd.',
    en: 'You may be openly present and tell about support.',
  }),
]
