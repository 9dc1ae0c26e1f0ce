/** What comes in, danger, and what never goes. */
import { law, policy } from '../../law/sverige2026.ts'
import { allowWith, deny, general0, requires, rule } from '../answers.ts'
import type { SendRule } from '../facts.ts'
import * as is from '../groups.ts'

export const incomingAndNever: readonly SendRule[] = [
  rule(
    'N01',
    allowWith('ACT_NOW', 'phone', 'meeting'),
    law('must', 'verified', 'SoL 20:1', 'SoL 19:1', 'FL 6'),
    {
      when: { dir: ['incoming'], danger: ['yes'] },
      sv: 'Någon kan vara i fara: ring 112 eller gör en omedelbar skyddsbedömning först, och ordna registrering och flytt efteråt.',
      en: 'Someone may be in danger: call 112 or make the immediate protective assessment first; registering and moving the message come after.',
    },
  ),
  rule(
    'N02',
    requires('MOVE_TO_OFFICIAL', 'official_account'),
    law('must', 'verified', 'TF 2:8', 'TF 2:9', 'OSL 5:1'),
    {
      when: { dir: ['incoming'], acc: ['private'], ch: is.electronic },
      sv: 'Meddelandet har kommit till ett privat konto men är ändå myndighetens, så flytta det till enhetens konto.',
      en: 'The message reached a private account but is still the authority’s: move it to the unit’s account.',
    },
  ),
  rule('N03', allowWith('RECEIVE'), law('must', 'verified', 'TF 2:9', 'FL 6', 'SoL 2:4'), {
    when: { dir: ['incoming'] },
    sv: 'Det som kommer in tas alltid emot och hanteras sedan som handling.',
    en: 'What comes in is always received and is then handled as a record.',
  }),
  rule('N04', allowWith('LOG_EMERGENCY'), law('must', 'well_known', 'SoL 20:1', 'SoL 19:1', 'FL 6'), {
    when: { dir: is.outgoing, danger: ['yes'], ch: ['phone', 'meeting'] },
    sv: 'Vid fara för liv eller för ett barn får du alltid ringa eller åka dit, och du antecknar efteråt vad du gjorde och varför.',
    en: 'When life or a child is in danger you may always call or go there; note afterwards what you did and why.',
  }),
  rule(
    'N05',
    deny('official_account', 'phone', 'letter', 'meeting'),
    law('must', 'verified', 'TF 2:8', 'OSL 5:1', 'JO Hultsfred', 'GDPR 32'),
    {
      when: { dir: is.outgoing, acc: ['private'], ch: is.electronic },
      sv: 'Skriv aldrig till klienter från ett privat konto, för då tappar myndigheten både handlingen och skyddet.',
      en: 'Never write from a private account: the authority loses both the record and the protection.',
    },
  ),
  rule(
    'N06',
    allowWith('EMERGENCY_TEXT', 'phone'),
    policy('may', 'well_known', 'FL 6', 'SoL 2:4', 'SoL 20:1'),
    {
      when: {
        dir: ['reply'],
        danger: ['yes'],
        ch: is.whereTheyWrite,
        sens: ['none'],
        gen: ['general'],
        quo: ['no'],
        reveals: ['no'],
      },
      sv: 'Den neutrala nödtexten med 112 och jourens nummer får alltid skickas där personen skrev, även automatiskt.',
      en: 'The neutral emergency text with 112 and the duty number may always go where the person wrote, also automatically.',
    },
  ),
  rule(
    'N07',
    requires('CHOOSE_CHANNEL', 'secure_message', 'phone', 'letter', 'meeting'),
    law('must', 'verified', 'FL 6', 'FL 7'),
    {
      when: { dir: is.outgoing, ch: ['web_form'] },
      sv: 'Ett webbformulär kan bara ta emot, så välj en kanal för svaret.',
      en: 'A web form only receives: choose a channel for the answer.',
    },
  ),
  rule('N08', deny('secure_message', 'phone', 'letter', 'meeting'), policy('must', 'well_known', 'SDK'), {
    when: {
      dir: is.outgoing,
      ch: ['authority_email_pki', 'sdk'],
      party: [
        'adult',
        'child_15_plus',
        'child_under_15',
        'guardian_of_child',
        'other_person',
        'colleague',
        'unknown',
      ],
    },
    sv: 'Den här kanalen går bara till andra myndigheters funktioner, inte till en person.',
    en: 'This channel only reaches other authorities’ functions, not a person.',
  }),
  rule(
    'N09',
    deny('secure_message', 'phone', 'letter', 'meeting'),
    policy('must', 'verified', 'OSL 26:1', 'GDPR 32'),
    {
      when: {
        dir: is.outgoing,
        ch: ['internal_email'],
        party: ['adult', 'child_15_plus', 'child_under_15', 'guardian_of_child', 'other_person', 'unknown'],
      },
      sv: 'Skriv inte till en klient eller anhörig på en tjänstebrevlåda, där kan kollegor och chefer läsa.',
      en: 'Do not write to a client or relative at a work mailbox, where colleagues and managers may read.',
    },
  ),
  rule(
    'N10',
    deny('secure_message', 'phone', 'letter', 'meeting'),
    policy('must', 'well_known', 'JO Avesta', 'OSL 26:1', 'GDPR 26', 'GDPR 44-49'),
    {
      when: { dir: ['initiated'], ch: is.foreign },
      sv: 'Börja aldrig en kontakt i en främmande chatt eller ett socialt nätverk, för plattformen får då veta vem som har kontakt med oss.',
      en: 'Never start a contact in an outside chat or social network: the platform then learns who is in contact with us.',
    },
  ),
  rule(
    'N11',
    deny('secure_message', 'phone', 'letter', 'meeting'),
    law('must', 'verified', 'GDPR 28', 'OSL 10:2 a'),
    {
      when: { dir: is.outgoing, ch: is.supplied, proc: ['refused'] },
      sv: 'Leverantören har inte gått med på att skydda uppgifterna, så tjänsten får inte användas.',
      en: 'The supplier has not undertaken to protect the data, so the service may not be used.',
    },
  ),
  rule('N12', deny('phone', 'letter', 'meeting'), law('must', 'well_known', 'GDPR 32', 'CSL 2:3'), {
    when: {
      dir: is.outgoing,
      ch: ['own_chat_anonymous', 'own_chat_identified', 'secure_message', 'video', 'sdk'],
      enc: ['no'],
    },
    sv: 'Tjänsten är inte krypterad just nu och är därför stängd.',
    en: 'The service is not encrypted at present and is therefore closed.',
  }),
  rule(
    'N13',
    deny('phone', 'letter', 'meeting', 'secure_message'),
    policy('should', 'unsure', 'SoLPuF 16', 'GDPR 44-49'),
    {
      when: { dir: ['initiated'], ch: is.supplied, third: ['assessed'], sens: is.personalData },
      sv: 'Tjänsten för över uppgifter utanför EU och EES, så klientuppgifter får inte gå där.',
      en: 'The service transfers data outside the EU and EEA, so client data may not go there.',
    },
  ),
  rule(
    'N14',
    general0('general_reply_no_personal_data', 'phone', 'letter', 'meeting'),
    policy('should', 'unsure', 'SoLPuF 16', 'GDPR 44-49', 'FL 6'),
    {
      when: { dir: ['reply'], ch: is.supplied, third: ['assessed'], sens: is.personalData },
      sv: 'Tjänsten för över uppgifter utanför EU och EES, så svara här utan personuppgifter.',
      en: 'The service transfers data outside the EU and EEA: answer here without personal data.',
    },
  ),
  rule(
    'N15',
    deny('letter', 'meeting', 'phone', 'secure_message'),
    policy('must', 'well_known', 'JO 1376-2013', 'OSL 26:1'),
    {
      when: {
        dir: ['initiated'],
        ch: ['external_email', 'sms', 'own_chat_identified', 'secure_message', 'video', 'phone'],
        cons: ['withdrawn'],
      },
      sv: 'Personen har sagt att vi inte ska använda den här vägen, och det önskemålet följer vi.',
      en: 'The person has asked us not to use this way, and we respect it.',
    },
  ),
]
