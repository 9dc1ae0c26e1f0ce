/** Which class the text is, and what never goes this way. */
import { law, policy } from '../../law/sverige2026.ts'
import { deny, general0, noticeOnly, requires, rule } from '../answers.ts'
import type { SendRule } from '../facts.ts'
import * as is from '../groups.ts'

export const whichClass: readonly SendRule[] = [
  rule('N16', requires('RECLASSIFY'), law('must', 'verified', 'OSL 26:1', 'SoLPuL 7'), {
    when: { dir: is.outgoing, sens: ['none', 'personal'], gen: ['individual'] },
    sv: 'Text om en persons förhållanden omfattas nästan alltid av sekretess, så märk den så.',
    en: 'Text about a person’s circumstances is nearly always secret: mark it so.',
  }),
  rule('N17', requires('RECLASSIFY'), law('must', 'verified', 'OSL 26:1', 'GDPR 9', 'GDPR 10'), {
    when: { dir: is.outgoing, sens: is.protectedContent, gen: ['general'] },
    sv: 'Känsliga eller sekretessbelagda uppgifter är aldrig allmänt hållna, så märk texten som individuell.',
    en: 'Sensitive or secret content is never in general terms: mark the text as individual.',
  }),
  rule(
    'N18',
    general0('general_reply_no_personal_data', 'secure_message', 'phone', 'letter', 'meeting'),
    law('must', 'well_known', 'JO Avesta', 'OSL 26:1', 'GDPR 26', 'FL 6'),
    {
      when: { dir: ['reply'], ch: is.foreign, sens: is.personalData },
      sv: 'Här får inga personuppgifter skrivas, svara allmänt och visa vägen till en säker kanal.',
      en: 'No personal data may be written here: answer generally and point to a safe channel.',
    },
  ),
  rule(
    'N19',
    general0('general_reply_no_personal_data', 'own_chat', 'phone', 'meeting'),
    law('must', 'verified', 'OSL 26:1', 'SoL 14:4'),
    {
      when: { dir: is.outgoing, ch: ['own_chat_anonymous'], sens: is.personalData },
      sv: 'I den anonyma chatten vet vi inte vem som läser, så ge råd utan personuppgifter.',
      en: 'In the anonymous chat we do not know who reads: give advice without personal data.',
    },
  ),
  rule(
    'N20',
    general0('person', 'general_reply_no_personal_data'),
    policy('must', 'well_known', 'FL 6', 'OSL 26:1'),
    {
      when: { dir: ['reply'], ch: is.automatable, auto: ['yes'], sens: is.personalData },
      sv: 'Ett automatiskt svar får bara säga att meddelandet kommit fram, hur lång tid det tar och vart man vänder sig vid fara.',
      en: 'An automatic answer may only say that the message arrived, how long it takes and where to turn in danger.',
    },
  ),
  rule('N21', deny('person', 'phone', 'meeting'), policy('must', 'well_known', 'OSL 26:1', 'GDPR 32'), {
    when: { dir: ['initiated'], ch: is.automatable, auto: ['yes'], sens: is.protectedContent },
    sv: 'Automatiska utskick får aldrig innehålla uppgifter om en persons förhållanden, en människa måste läsa och skicka.',
    en: 'Automatic messages may never carry a person’s circumstances: a human must read and send.',
  }),
  rule(
    'N22',
    deny('phone', 'meeting', 'letter', 'secure_message'),
    policy('must', 'well_known', 'OSL 21:3', 'OSL 21:3 a', 'OSL 26:1'),
    {
      when: {
        dir: ['initiated'],
        ch: is.mailOrSms,
        prot: ['yes'],
        party: is.clientSideOrUnknown,
        cons: is.noChoice,
      },
      sv: 'Personen har skyddade uppgifter och har inte själv valt den här vägen, så ett enda meddelande kan avslöja kontakten.',
      en: 'The person has protected identity and has not chosen this way: one single message may reveal the contact.',
    },
  ),
  rule(
    'N23',
    deny('phone', 'meeting', 'letter', 'secure_message'),
    policy('must', 'well_known', 'OSL 21:3', 'OSL 21:3 a', 'OSL 26:1'),
    {
      when: {
        dir: ['initiated'],
        ch: is.mailOrSms,
        prot: ['yes'],
        party: is.clientSideOrUnknown,
        id: is.notVerified,
      },
      sv: 'Personen har skyddade uppgifter och numret eller adressen är inte kontrollerat tillsammans med personen.',
      en: 'The person has protected identity and the number or address has not been confirmed with the person.',
    },
  ),
  rule(
    'N24',
    noticeOnly('neutral_notice', 'phone', 'meeting', 'letter'),
    policy('must', 'well_known', 'OSL 21:3', 'OSL 21:3 a', 'OSL 26:1'),
    {
      when: {
        dir: ['initiated'],
        ch: is.mailOrSms,
        prot: ['yes'],
        party: is.clientSide,
        sens: is.personalData,
      },
      sv: 'Personen har skyddade uppgifter, så bara en neutral avisering får gå ut medan innehållet ligger kvar bakom inloggning.',
      en: 'Protected identity: only a neutral notice may leave, the content stays behind log-in.',
    },
  ),
  rule(
    'N25',
    general0('general_reply_no_personal_data', 'secure_message', 'phone', 'letter', 'meeting'),
    law('must', 'well_known', 'OSL 21:3', 'OSL 21:3 a', 'OSL 26:1'),
    {
      when: { dir: ['reply'], ch: is.mailOrSms, prot: ['yes'], sens: is.personalData },
      sv: 'Den det gäller har skyddade uppgifter, så svara här utan personuppgifter och ta resten på en säker väg.',
      en: 'Protected identity: answer here without personal data and take the rest a safe way.',
    },
  ),
  rule(
    'N26',
    deny('sdk', 'phone', 'meeting', 'letter'),
    law('must', 'well_known', 'OSL 21:3', 'OSL 21:3 a', 'OSL 26:1'),
    {
      when: { dir: ['initiated'], ch: is.mailOrSms, prot: ['yes'], party: is.others, sens: is.personalData },
      sv: 'Uppgifterna rör någon med skyddad identitet och får inte gå i vanlig e-post eller sms till andra.',
      en: 'The data concern someone with protected identity and may not go to others by ordinary e-mail or SMS.',
    },
  ),
  rule(
    'N27',
    general0('general_reply_no_personal_data', 'verify_identity', 'meeting'),
    law('must', 'verified', 'OSL 26:1', 'GDPR 32'),
    {
      when: {
        dir: is.outgoing,
        ch: [
          'external_email',
          'sms',
          'own_chat_identified',
          'video',
          'phone',
          'letter',
          'meeting',
          'secure_message',
        ],
        party: ['unknown'],
        sens: is.personalData,
      },
      sv: 'Du vet inte vem du har kontakt med, så säg ingenting om någon person.',
      en: 'You do not know who this is: say nothing about any person.',
    },
  ),
  rule(
    'N28',
    noticeOnly('neutral_notice', 'secure_message', 'phone', 'letter', 'meeting'),
    law('must', 'verified', 'OSL 26:1', 'GDPR 32', 'IMY e-post', 'JO 1376-2013'),
    {
      when: is.openMailOrSms({
        dir: is.outgoing,
        sens: is.protectedContent,
        party: is.clientSide,
        cons: ['given'],
      }),
      sv: 'Innehållet får inte gå öppet ens om personen vill det, men en neutral avisering får gå ut och texten läses efter inloggning.',
      en: 'The content may not travel openly even if the person wants it, but a neutral notice may leave and the text is read after log-in.',
    },
  ),
  rule(
    'N29',
    deny('sdk', 'authority_email_pki', 'secure_message', 'phone', 'letter', 'meeting'),
    law('must', 'verified', 'OSL 26:1', 'GDPR 32', 'IMY e-post', 'JO 1376-2013'),
    {
      when: is.openMailOrSms({ dir: ['initiated'], sens: is.protectedContent }),
      sv: 'Känsliga eller sekretessbelagda uppgifter får inte gå öppet, och ett samtycke ändrar inte det.',
      en: 'Sensitive or secret content may not travel openly, and consent does not change that.',
    },
  ),
  rule(
    'N30',
    general0('general_reply_no_personal_data', 'secure_message', 'phone', 'letter', 'meeting'),
    law('must', 'verified', 'OSL 26:1', 'GDPR 32', 'IMY e-post', 'FL 6'),
    {
      when: is.openMailOrSms({ dir: ['reply'], sens: is.protectedContent }),
      sv: 'Svara kort och neutralt här och ta innehållet på en säker väg.',
      en: 'Answer briefly and neutrally here and take the substance a safe way.',
    },
  ),
  rule(
    'N31',
    deny('sdk', 'authority_email_pki', 'phone', 'letter', 'meeting'),
    law('must', 'well_known', 'OSL 26:1', 'GDPR 32', 'IMY e-post'),
    {
      when: is.openMailOrSms({
        dir: ['initiated'],
        sens: ['personal'],
        party: is.others,
        release: ['waived', 'statute', 'unclear'],
      }),
      sv: 'Redan att en klient har kontakt med oss är hemligt, så det får inte gå i öppen e-post eller sms till någon annan.',
      en: 'That a client is in contact with us is itself secret and may not go to someone else by open e-mail or SMS.',
    },
  ),
  rule(
    'N32',
    general0('general_reply_no_personal_data', 'sdk', 'phone', 'letter', 'meeting'),
    law('must', 'well_known', 'OSL 26:1', 'GDPR 32', 'FL 6'),
    {
      when: is.openMailOrSms({
        dir: ['reply'],
        sens: ['personal'],
        party: is.others,
        release: ['waived', 'statute', 'unclear'],
      }),
      sv: 'Svara utan personuppgifter, för redan att en klient har kontakt med oss är hemligt.',
      en: 'Answer without personal data: that a client is in contact with us is itself secret.',
    },
  ),
  rule(
    'N33',
    noticeOnly('neutral_notice', 'verify_identity', 'phone', 'letter', 'meeting'),
    policy('must', 'well_known', 'OSL 26:1', 'GDPR 32', 'JO 494-2016'),
    {
      when: is.openMailOrSms({
        dir: ['initiated'],
        sens: ['personal'],
        party: is.clientSide,
        cons: ['given'],
        id: is.notVerified,
      }),
      sv: 'Numret eller adressen är inte kontrollerat med personen, så bara en neutral avisering får gå ut.',
      en: 'The number or address has not been confirmed with the person: only a neutral notice may leave.',
    },
  ),
  rule(
    'N34',
    noticeOnly('neutral_notice', 'secure_message', 'phone', 'meeting'),
    policy('should', 'unsure', 'OSL 26:1', 'OSL 12:3', 'SoL 3'),
    {
      when: is.openMailOrSms({
        dir: ['initiated'],
        sens: ['personal'],
        party: ['child_under_15'],
        cons: ['given'],
      }),
      sv: 'Ett barns telefon läses ofta av andra, så skicka bara en neutral avisering utan tid och plats.',
      en: 'A child’s phone is often read by others: send only a neutral notice without time and place.',
    },
  ),
  rule(
    'N35',
    general0(
      'general_reply_no_personal_data',
      'verify_identity',
      'secure_message',
      'phone',
      'letter',
      'meeting',
    ),
    law('must', 'well_known', 'OSL 26:1', 'GDPR 32', 'FL 6'),
    {
      when: is.openMailOrSms({
        dir: ['reply'],
        sens: ['personal'],
        id: is.notVerified,
        party: is.clientSide,
      }),
      sv: 'Vi vet inte säkert vem som har skrivit, så svara utan personuppgifter.',
      en: 'We do not know for sure who wrote: answer without personal data.',
    },
  ),
  rule(
    'N36',
    general0('general_reply_no_personal_data', 'secure_message', 'phone', 'meeting'),
    policy('should', 'unsure', 'OSL 26:1', 'OSL 12:3', 'SoL 3'),
    {
      when: is.openMailOrSms({ dir: ['reply'], sens: ['personal'], party: ['child_under_15'] }),
      sv: 'Ett barns telefon läses ofta av andra, så svara utan tid, plats och namn.',
      en: 'A child’s phone is often read by others: answer without time, place and name.',
    },
  ),
  rule(
    'N37',
    deny('meeting', 'phone', 'secure_message'),
    policy('should', 'unsure', 'OSL 12:3', 'OSL 26:1', 'SoL 3'),
    {
      when: { dir: is.outgoing, ch: ['letter'], party: ['child_under_15'], sens: is.protectedContent },
      sv: 'Ett barns post öppnas ofta av en vårdnadshavare, så ta det i ett samtal eller ett möte.',
      en: 'A child’s post is often opened by a guardian: take it in a talk or a meeting.',
    },
  ),
  rule(
    'N38',
    general0(
      'general_reply_no_personal_data',
      'obtain_consent',
      'secure_message',
      'phone',
      'letter',
      'meeting',
    ),
    law('must', 'well_known', 'OSL 26:1', 'JO 494-2016', 'SoLPuL 6', 'FL 6'),
    {
      when: is.openMailOrSms({
        dir: ['reply'],
        sens: ['personal'],
        cons: ['not_applicable', 'none', 'implied', 'withdrawn'],
        party: is.clientSide,
      }),
      sv: 'Att personen skrev hit räcker bara för ett neutralt svar, tider och annat kräver att personen har valt kanalen.',
      en: 'That the person wrote here covers only a neutral answer; times and the like need the person’s own choice of channel.',
    },
  ),
]
