/** What may go, and what goes with it. Whatever is left has not been examined. */
import { law, policy } from '../../law/sverige2026.ts'
import { allow, allowWith, deny, rule } from '../answers.ts'
import type { SendRule } from '../facts.ts'
import * as is from '../groups.ts'

export const permitted: readonly SendRule[] = [
  rule('N72', allowWith('NOTE_WHAT_MATTERS'), law('may', 'verified', 'SoL 14:3', 'FL 27', 'FL 6'), {
    when: { dir: is.outgoing, ch: ['phone', 'meeting'] },
    sv: 'Du får tala om det här, och du antecknar det som har betydelse.',
    en: 'You may speak about this; note what matters.',
  }),
  rule('N73', allowWith('NOTE_WHAT_MATTERS'), law('may', 'verified', 'SoL 14:3', 'FL 27', 'JO Avesta'), {
    when: { dir: is.outgoing, ch: ['video'] },
    sv: 'Du får tala om det här i det granskade videosamtalet, utan chatt och utan inspelning.',
    en: 'You may speak about this in the examined video service, without chat and without recording.',
  }),
  rule('N74', allowWith('PROTECTED_ROUTE'), policy('may', 'well_known', 'OSL 21:3', 'OSL 21:3 a'), {
    when: { dir: is.outgoing, ch: ['letter'], prot: ['yes'] },
    sv: 'Brevet får gå, men bara den väg och till den adress som gäller för skyddade uppgifter.',
    en: 'The letter may go, but only by the route and to the address set for protected identity.',
  }),
  rule('N75', allow, law('may', 'verified', 'FL 6', 'OSL 26:1'), {
    when: { dir: is.outgoing, ch: ['letter'] },
    sv: 'Brevet får skickas och är en handling.',
    en: 'The letter may be sent and is a record.',
  }),
  rule('N76', allow, law('may', 'verified', 'SoLPuL 10', 'GDPR 32'), {
    when: { dir: is.outgoing, ch: ['internal_email'] },
    sv: 'Du får skicka detta internt till den som behöver det i sitt arbete.',
    en: 'You may send this internally to someone who needs it for their work.',
  }),
  rule('N77', allow, law('may', 'verified', 'SDK', 'GDPR 32'), {
    when: { dir: is.outgoing, ch: ['authority_email_pki', 'sdk'] },
    sv: 'Du får skicka detta krypterat till den andra myndigheten.',
    en: 'You may send this encrypted to the other authority.',
  }),
  rule('N78', allow, law('may', 'verified', 'SoL 14:4', 'SoL 14:5', 'SoL 2:4'), {
    when: { dir: is.outgoing, ch: ['own_chat_anonymous'] },
    sv: 'Du får ge allmänna råd i den anonyma chatten.',
    en: 'You may give general advice in the anonymous chat.',
  }),
  rule('N79', allow, law('may', 'well_known', 'GDPR 32', 'SoL 2:4'), {
    when: { dir: is.outgoing, ch: ['own_chat_identified'] },
    sv: 'Du får skriva detta i chatten.',
    en: 'You may write this in the chat.',
  }),
  rule('N80', allowWith('LOG_EXCEPTION'), policy('may', 'unsure', 'GDPR 32', 'OSL 26:1', 'Tillit'), {
    when: { dir: is.outgoing, ch: ['secure_message'], sens: ['secrecy'], loa: ['low'] },
    sv: 'Du får skriva detta enligt det beslutade undantaget, men bara detta meddelande visas och ingen historik.',
    en: 'You may write this under the decided exception; only this message is shown and no history.',
  }),
  rule('N81', allowWith('NEUTRAL_NOTICE'), law('may', 'well_known', 'GDPR 32', 'OSL 26:1', 'FL 6'), {
    when: { dir: is.outgoing, ch: ['secure_message'] },
    sv: 'Du får skriva detta, det läses efter inloggning och bara en neutral avisering går ut.',
    en: 'You may write this: it is read after log-in and only a neutral notice leaves.',
  }),
  rule('N82', allow, policy('may', 'well_known', 'GDPR 32', 'IMY e-post'), {
    when: { dir: is.outgoing, ch: ['external_email'], sens: is.protectedContent },
    sv: 'Du får skicka detta eftersom bara mottagaren kan öppna det.',
    en: 'You may send this because only the recipient can open it.',
  }),
  rule('N83', allow, law('may', 'verified', 'FL 6', 'IMY e-post', 'JO 1376-2013'), {
    when: { dir: is.outgoing, ch: ['external_email'] },
    sv: 'Du får skicka detta neutrala mejl.',
    en: 'You may send this neutral e-mail.',
  }),
  rule('N84', allow, law('may', 'verified', 'FL 6', 'JO 494-2016'), {
    when: { dir: is.outgoing, ch: ['sms'] },
    sv: 'Du får skicka detta neutrala sms.',
    en: 'You may send this neutral SMS.',
  }),
  rule(
    'N85',
    allowWith('POINT_TO_SAFE_CHANNEL', 'own_chat', 'phone'),
    law('may', 'verified', 'FL 6', 'JO Avesta'),
    {
      when: { dir: ['reply'], ch: is.foreign },
      sv: 'Du får svara allmänt här och visa vägen till en säker kanal.',
      en: 'You may answer generally here and point to a safe channel.',
    },
  ),
  rule('N86', deny('secure_message', 'phone', 'letter', 'meeting'), law('must', 'verified', 'FL 5'), {
    when: {},
    sv: 'Det här fallet är inte prövat, så skicka inte.',
    en: 'This case has not been examined: do not send.',
  }),
]
