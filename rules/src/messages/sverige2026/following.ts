/** What shows and follows along, the client’s own choice, and the analysis. */
import { law, policy } from '../../law/sverige2026.ts'
import { general0, requires, rule } from '../answers.ts'
import type { SendRule } from '../facts.ts'
import * as is from '../groups.ts'

export const whatFollows: readonly SendRule[] = [
  rule('N58', requires('NEUTRALISE'), law('must', 'well_known', 'OSL 26:1', 'JO 494-2016', 'GDPR 32'), {
    when: { dir: is.outgoing, ch: is.shows, party: is.clientSideOrUnknown, reveals: ['yes'] },
    sv: 'Avsändare, nummer, ämne eller kuvert visar att det är socialtjänsten, så gör det neutralt.',
    en: 'Sender, number, subject or envelope shows that this is the social services: make it neutral.',
  }),
  rule('N59', requires('NEUTRALISE'), policy('must', 'well_known', 'OSL 21:3', 'OSL 21:3 a', 'OSL 26:1'), {
    when: {
      dir: is.outgoing,
      ch: is.shows,
      party: is.clientSideOrUnknown,
      prot: ['yes'],
      reveals: ['chosen'],
    },
    sv: 'Personen har skyddade uppgifter, så avsändaren ska vara neutral även om personen har sagt att det går bra.',
    en: 'Protected identity: the sender stays neutral even if the person has said it is fine.',
  }),
  rule('N60', requires('NEUTRALISE'), policy('should', 'unsure', 'OSL 26:1', 'OSL 12:3', 'SoL 3:4'), {
    when: { dir: is.outgoing, ch: is.shows, party: ['child_under_15', 'unknown'], reveals: ['chosen'] },
    sv: 'Ett barn under 15 år kan inte ensamt välja att socialtjänstens namn visas, så gör det neutralt.',
    en: 'A child under 15 cannot alone choose that the social services’ name is shown: make it neutral.',
  }),
  rule('N61', requires('NEUTRALISE'), law('must', 'well_known', 'OSL 26:1'), {
    when: {
      dir: is.outgoing,
      ch: is.shows,
      party: ['other_person'],
      sens: is.personalData,
      reveals: ['yes', 'chosen'],
    },
    sv: 'Avsändaren avslöjar för någon annan att en klient har kontakt med oss, så gör den neutral.',
    en: 'The sender tells someone else that a client is in contact with us: make it neutral.',
  }),
  rule(
    'N62',
    requires('STRIP_ORIGINAL', 'strip_original'),
    law('must', 'verified', 'GDPR 32', 'JO 1376-2013', 'IMY e-post'),
    {
      when: {
        dir: is.outgoing,
        ch: ['external_email', 'sms', 'external_chat', 'sns_message', 'own_chat_anonymous'],
        quo: ['yes'],
      },
      sv: 'Ta bort det citerade, för personens egen text får inte skickas tillbaka öppet.',
      en: 'Remove the quote: the person’s own text may not travel back openly.',
    },
  ),
  rule('N63', requires('STRIP_ORIGINAL', 'strip_original', 'encrypt'), law('must', 'well_known', 'GDPR 32'), {
    when: { dir: is.outgoing, ch: ['internal_email', 'authority_email_pki'], quo: ['yes'], enc: ['no'] },
    sv: 'Ta bort det citerade eller kryptera meddelandet.',
    en: 'Remove the quote or encrypt the message.',
  }),
  rule('N64', requires('STRIP_ORIGINAL', 'strip_original'), law('must', 'well_known', 'GDPR 32'), {
    when: { dir: is.outgoing, ch: ['internal_email'], quo: ['yes'], dev: ['pin_only'] },
    sv: 'Ta bort det citerade, för det går att läsa på en telefon med bara kod.',
    en: 'Remove the quote: it can be read on a phone with only a code.',
  }),
  rule(
    'N65',
    requires('STRIP_ORIGINAL', 'strip_original', 'verify_identity'),
    law('must', 'well_known', 'OSL 26:1', 'GDPR 32'),
    {
      when: {
        dir: is.outgoing,
        ch: ['own_chat_identified', 'secure_message'],
        quo: ['yes'],
        id: is.notVerified,
      },
      sv: 'Visa inte tidigare text för någon som inte är säkert identifierad.',
      en: 'Do not show earlier text to someone whose identity is not sure.',
    },
  ),
  rule(
    'N66',
    requires('STRIP_ORIGINAL', 'strip_original', 'strong_login'),
    policy('should', 'unsure', 'OSL 26:1', 'GDPR 32', 'Tillit'),
    {
      when: {
        dir: is.outgoing,
        ch: ['own_chat_identified', 'secure_message'],
        quo: ['yes'],
        loa: is.weakLogin,
      },
      sv: 'Tidigare text visas bara för den som loggat in med stark e-legitimation.',
      en: 'Earlier text is shown only to someone logged in with a strong e-ID.',
    },
  ),
  rule(
    'N67',
    requires('STRIP_ORIGINAL', 'strip_original'),
    policy('must', 'well_known', 'OSL 12:3', 'OSL 26:1', 'OSL 26:5'),
    {
      when: {
        dir: is.outgoing,
        ch: is.written,
        party: ['guardian_of_child', 'other_person', 'unknown'],
        quo: ['yes'],
      },
      sv: 'Ett barns eller någon annans egna ord följer aldrig med till en vårdnadshavare eller utomstående.',
      en: 'A child’s or another’s own words never follow along to a guardian or outsider.',
    },
  ),
  rule('N68', requires('STRIP_ORIGINAL', 'strip_original'), law('must', 'verified', 'OSL 26:1', 'OSL 10:1'), {
    when: {
      dir: is.outgoing,
      ch: is.written,
      party: ['other_authority', 'colleague'],
      quo: ['yes'],
      release: ['unclear'],
    },
    sv: 'Ta bort det citerade tills det är klart med vilken rätt det får lämnas ut.',
    en: 'Remove the quote until it is clear by what right it may be given out.',
  }),
  rule(
    'N69',
    requires('OBTAIN_CHOICE', 'obtain_consent', 'phone', 'letter', 'meeting'),
    policy('must', 'well_known', 'OSL 26:1', 'JO 494-2016', 'JO 1376-2013', 'SoLPuL 6'),
    {
      when: {
        dir: ['initiated'],
        ch: ['external_email', 'sms', 'own_chat_identified', 'secure_message'],
        party: is.clientSideOrUnknown,
        cons: is.noChoice,
      },
      sv: 'Fråga först personen om hen vill bli nådd den här vägen och vem mer som kan läsa där.',
      en: 'First ask whether the person wants to be reached this way and who else can read there.',
    },
  ),
  rule(
    'N70',
    requires('RISK_ANALYSIS', 'phone', 'letter', 'meeting'),
    law('must', 'well_known', 'GDPR 32', 'GDPR 35', 'CSL 2:3'),
    {
      when: {
        dir: ['initiated'],
        ch: ['external_email', 'sms', 'own_chat_identified', 'secure_message', 'video'],
        sens: is.personalData,
        risk: is.noAnalysis,
      },
      sv: 'Det finns ingen giltig riskanalys för den här sortens meddelande i kanalen.',
      en: 'There is no valid risk analysis for this kind of message in the channel.',
    },
  ),
  rule(
    'N71',
    general0('general_reply_no_personal_data', 'phone', 'letter', 'meeting'),
    law('must', 'well_known', 'GDPR 32', 'GDPR 35', 'CSL 2:3', 'FL 6'),
    {
      when: {
        dir: ['reply'],
        ch: ['external_email', 'sms', 'own_chat_identified', 'secure_message', 'video'],
        sens: is.personalData,
        risk: is.noAnalysis,
      },
      sv: 'Riskanalysen saknas eller har gått ut, så svara utan personuppgifter tills den är klar.',
      en: 'The risk analysis is missing or has expired: answer without personal data until it is done.',
    },
  ),
]
