/** The channel itself, by what right others may have it, and who it is. */
import { law, policy } from '../../law/sverige2026.ts'
import { general, general0, requires, rule } from '../answers.ts'
import type { SendRule } from '../facts.ts'
import * as is from '../groups.ts'

export const channelAndPerson: readonly SendRule[] = [
  rule(
    'N39',
    requires('ACTIVATE_CHANNEL', 'secure_message', 'phone', 'letter', 'meeting'),
    law('must', 'well_known', 'GDPR 32', 'CSL 2:3', 'JO Avesta'),
    {
      when: { dir: is.outgoing, ch: is.setUp, st: ['not_active'] },
      sv: 'Kanalen är inte godkänd och i drift för enheten ännu.',
      en: 'The channel is not yet approved and in operation for the unit.',
    },
  ),
  rule(
    'N40',
    requires('ACTIVATE_CHANNEL', 'secure_message', 'phone', 'letter', 'meeting'),
    law('must', 'well_known', 'GDPR 28', 'OSL 10:2 a'),
    {
      when: { dir: is.outgoing, ch: is.supplied, proc: ['missing'] },
      sv: 'Det saknas ett giltigt avtal med leverantören som behandlar uppgifterna.',
      en: 'There is no valid agreement with the supplier that processes the data.',
    },
  ),
  rule(
    'N41',
    requires('ACTIVATE_CHANNEL', 'secure_message', 'phone', 'letter', 'meeting'),
    law('must', 'verified', 'OSL 10:2 a', 'Lag 2020:914'),
    {
      when: { dir: is.outgoing, ch: is.supplied, proc: ['signed'] },
      sv: 'Avtalet räcker inte, någon måste också ha prövat att sekretessen tillåter att leverantören får uppgifterna.',
      en: 'The agreement is not enough: someone must also have tested that secrecy allows the supplier to have the data.',
    },
  ),
  rule(
    'N42',
    requires('ACTIVATE_CHANNEL', 'secure_message', 'phone', 'letter', 'meeting'),
    law('must', 'well_known', 'GDPR 44-49', 'SoLPuF 16'),
    {
      when: { dir: is.outgoing, ch: is.supplied, third: ['missing'] },
      sv: 'Ingen har kontrollerat om uppgifterna lämnar EU och EES.',
      en: 'Nobody has checked whether the data leave the EU and EEA.',
    },
  ),
  rule(
    'N43',
    requires('ACTIVATE_CHANNEL', 'secure_message', 'phone', 'letter', 'meeting'),
    law('must', 'well_known', 'GDPR 35', 'CSL 2:3'),
    {
      when: { dir: is.outgoing, ch: is.clientChannel, dpia: ['missing'] },
      sv: 'Det saknas en giltig konsekvensbedömning för kanalen.',
      en: 'There is no valid data protection impact assessment for the channel.',
    },
  ),
  rule(
    'N44',
    requires('RECORDING_OFF', 'phone', 'meeting', 'letter'),
    policy('must', 'unsure', 'TF 2:3', 'JO 4034-2011', 'GDPR 5.1'),
    {
      when: { dir: is.outgoing, ch: ['video', 'phone', 'meeting'], rec: ['on'] },
      sv: 'Samtal spelas aldrig in, skrivs inte ut och sammanfattas inte av en maskin, så stäng av det.',
      en: 'Conversations are never recorded, transcribed or summarised by a machine: turn it off.',
    },
  ),
  rule(
    'N45',
    requires('CONFIRM_RELEASE', 'general_reply_no_personal_data', 'meeting', 'phone'),
    law('must', 'verified', 'OSL 12:3', 'OSL 26:1', 'SoL 3'),
    {
      when: { dir: is.outgoing, party: ['guardian_of_child'], sens: is.personalData, release: ['unclear'] },
      sv: 'Barnets uppgifter lämnas inte till vårdnadshavaren förrän någon prövat att barnet inte lider betydande men.',
      en: 'The child’s data do not go to the guardian until someone has tested that the child suffers no considerable harm.',
    },
  ),
  rule(
    'N46',
    requires('CONFIRM_RELEASE', 'general_reply_no_personal_data', 'meeting', 'phone'),
    law('must', 'verified', 'OSL 26:1', 'OSL 12:2', 'OSL 10:1', 'OSL 10:18 a-24'),
    {
      when: { dir: is.outgoing, party: is.others, sens: is.personalData, release: ['unclear'] },
      sv: 'Du måste först veta med vilken rätt uppgiften får lämnas ut: personens medgivande eller en bestämmelse i lag.',
      en: 'First know by what right the data may be given out: the person’s waiver or a provision of law.',
    },
  ),
  rule(
    'N47',
    requires('MASK_WHEREABOUTS', 'meeting', 'phone'),
    policy('must', 'well_known', 'OSL 21:3', 'OSL 21:3 a', 'OSL 26:2'),
    {
      when: {
        dir: is.outgoing,
        party: ['guardian_of_child', ...is.others],
        prot: ['yes'],
        sens: is.personalData,
        mask: ['no'],
      },
      sv: 'Någon annan måste kontrollera att text, bilagor och metadata inte visar var den skyddade personen finns.',
      en: 'Another person must check that text, attachments and metadata do not show where the protected person is.',
    },
  ),
  rule(
    'N48',
    general('verify_identity', 'general_reply_no_personal_data', 'meeting'),
    law('must', 'well_known', 'OSL 26:1', 'GDPR 32'),
    {
      when: { dir: is.outgoing, gen: ['individual'], id: is.notVerified },
      sv: 'Säg inget om personens förhållanden förrän du säkert vet vem det är.',
      en: 'Say nothing about the person’s circumstances until you know for sure who it is.',
    },
  ),
  rule(
    'N49',
    general0('verify_identity', 'general_reply_no_personal_data', 'meeting'),
    law('must', 'verified', 'OSL 21:3', 'OSL 21:3 a', 'OSL 26:1'),
    {
      when: { dir: is.outgoing, prot: ['yes'], sens: ['personal'], id: is.notVerified },
      sv: 'Den det gäller har skyddade uppgifter, så säg ingenting alls förrän du säkert vet vem det är.',
      en: 'Protected identity: say nothing at all until you know for sure who it is.',
    },
  ),
  rule(
    'N50',
    general0('verify_identity', 'general_reply_no_personal_data', 'meeting'),
    law('must', 'well_known', 'OSL 26:1', 'GDPR 32'),
    {
      when: { dir: is.outgoing, ch: is.outside, sens: ['personal'], id: ['unknown'] },
      sv: 'Adressen eller rösten går inte att knyta till någon, så svara utan personuppgifter.',
      en: 'The address or voice cannot be tied to anyone: answer without personal data.',
    },
  ),
  rule(
    'N51',
    requires('STRONG_LOGIN', 'strong_login', 'phone', 'letter', 'meeting'),
    policy('should', 'unsure', 'GDPR 32', 'OSL 26:1', 'Tillit'),
    {
      when: { dir: is.outgoing, ch: ['secure_message'], sens: is.personalData, loa: ['none'] },
      sv: 'Det här läses först efter inloggning, så personen måste logga in eller få en överenskommen kod.',
      en: 'This is read only after log-in: the person must log in or be given an agreed code.',
    },
  ),
  rule(
    'N52',
    requires('STRONG_LOGIN', 'strong_login', 'phone', 'video', 'meeting'),
    policy('should', 'unsure', 'GDPR 32', 'OSL 26:1', 'Tillit'),
    {
      when: { dir: is.outgoing, ch: ['own_chat_identified'], sens: is.protectedContent, loa: is.weakLogin },
      sv: 'Skriv om det känsliga först när personen har loggat in med stark e-legitimation.',
      en: 'Write about sensitive matters only after the person has logged in with a strong e-ID.',
    },
  ),
  rule(
    'N53',
    requires('STRONG_LOGIN', 'strong_login', 'phone', 'video', 'letter', 'meeting'),
    policy('should', 'unsure', 'GDPR 9', 'GDPR 32', 'Tillit'),
    {
      when: { dir: is.outgoing, ch: ['secure_message'], sens: ['sensitive'], loa: ['low'] },
      sv: 'Känsliga uppgifter kräver stark e-legitimation, en kod räcker inte.',
      en: 'Sensitive data need a strong e-ID; a code is not enough.',
    },
  ),
  rule(
    'N54',
    requires('STRONG_LOGIN', 'strong_login', 'phone', 'video', 'letter', 'meeting'),
    policy('should', 'unsure', 'GDPR 32', 'OSL 26:1', 'Tillit'),
    {
      when: { dir: is.outgoing, ch: ['secure_message'], sens: ['secrecy'], loa: ['low'], noeid: ['no'] },
      sv: 'Enkel inloggning räcker inte, om inte enhetschefen har beslutat om undantag för den som saknar e-legitimation.',
      en: 'Simple log-in is not enough unless the head of unit has decided an exception for someone without e-ID.',
    },
  ),
  rule(
    'N55',
    requires('ENCRYPT_AND_SIGN', 'encrypt', 'phone', 'meeting'),
    law('must', 'well_known', 'GDPR 32', 'SoLPuL 10', 'CSL 2:3'),
    {
      when: { dir: is.outgoing, ch: ['internal_email'], sens: is.protectedContent, enc: ['no'] },
      sv: 'Lås meddelandet, för nätets eget skydd slutar vid brevlådan.',
      en: 'Lock the message: the network’s own protection ends at the mailbox.',
    },
  ),
  rule(
    'N56',
    requires('TWO_FACTOR_ONLY', 'phone', 'meeting'),
    law('must', 'well_known', 'GDPR 32', 'CSL 2:3'),
    {
      when: { dir: is.outgoing, ch: ['internal_email'], sens: is.protectedContent, dev: ['pin_only'] },
      sv: 'Mottagaren kan öppna detta på en telefon med bara kod, så begränsa det till enheter med två faktorer.',
      en: 'The recipient can open this on a phone with only a code: limit it to two-factor devices.',
    },
  ),
  rule(
    'N57',
    requires('ENCRYPT_PKI', 'encrypt', 'sdk', 'phone', 'letter', 'meeting'),
    law('must', 'well_known', 'GDPR 32', 'CSL 2:3'),
    {
      when: { dir: is.outgoing, ch: ['authority_email_pki'], sens: is.personalData, enc: ['no'] },
      sv: 'Kryptera med mottagarmyndighetens certifikat innan du skickar.',
      en: 'Encrypt with the receiving authority’s certificate before sending.',
    },
  ),
]
