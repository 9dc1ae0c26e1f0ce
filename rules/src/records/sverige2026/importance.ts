/** How important it is, and what may be hidden, kept, left or destroyed. */
import { law, policy } from '../../law/sverige2026.ts'
import type { RecordRule } from '../facts.ts'
import { becomes, covers, harm, requires, rule, socialMedia } from './answers.ts'

export const importance: readonly RecordRule[] = [
  rule(
    'NR25',
    becomes('ASK', 'preserve', 'hide', 'lock', 'ask_registrar'),
    law('must', 'verified', 'OSL 5:1', 'BBS 5'),
    {
      when: harm({ weight: ['unsure'] }),
      sv: 'Osäkert hur viktigt det är: bevara, dölj och fråga registrator.',
      en: 'Unsure how important it is: preserve, hide and ask the registrar.',
    },
  ),
  rule('NR26', becomes('ASK', 'lock', 'ask_registrar'), law('must', 'verified', 'OSL 5:1'), {
    when: { weight: ['unsure'] },
    sv: 'Osäkert hur viktigt det är: lås och fråga registrator.',
    en: 'Unsure how important it is: lock it and ask the registrar.',
  }),
  rule(
    'NR27',
    becomes('REGISTER', 'preserve', 'name_ground', 'hide', 'register', 'confirm', 'delete_at_source'),
    policy('must', 'unsure', 'BBS 5', 'BBS 4 a', 'OSL 5:1', 'Arkivlag 10', 'GDPR 5.1'),
    {
      when: harm({ weight: ['not_minor'], dec: covers.transfer, hold: ['none'] }),
      sv: 'Bevara först, dölj med angiven laglig grund, registrera och ta sedan bort.',
      en: 'Preserve first, hide on a named legal ground, register, then remove.',
    },
  ),
  rule(
    'NR28',
    becomes('REGISTER', 'preserve', 'name_ground', 'hide', 'register', 'confirm', 'keep_source_hidden'),
    policy('must', 'unsure', 'BBS 5', 'BBS 4 a', 'OSL 5:1', 'Arkivlag 10', 'GDPR 5.1'),
    {
      when: harm({ weight: ['not_minor'] }),
      sv: 'Bevara först, dölj med angiven laglig grund och registrera, men förstör inte originalet utan beslut.',
      en: 'Preserve first, hide on a named legal ground and register; do not destroy the original without a decision.',
    },
  ),
  rule(
    'NR29',
    becomes('DELETE', 'hide', 'name_ground', 'destroy', 'protocol'),
    law('may', 'verified', 'Arkivlag 10', 'BBS 5'),
    {
      when: harm({ needed: ['no'], instr: ['yes'], dec: covers.loss, hold: ['none'] }),
      sv: 'Ringa betydelse, behövs inte längre och står i gallringsbeslutet, så det får förstöras med protokoll.',
      en: 'Minor, no longer needed and listed in the decision: it may be destroyed with a protocol.',
    },
  ),
  rule(
    'NR30',
    becomes('KEEP', 'preserve', 'name_ground', 'hide', 'keep_in_order'),
    policy('must', 'unsure', 'BBS 5', 'OSL 5:1', 'RF 2:1', 'FL 5'),
    {
      when: harm({}),
      sv: 'Bevara, dölj med angiven laglig grund och håll det ordnat, för att dölja räcker och inget förstörs.',
      en: 'Preserve, hide on a named legal ground and keep it in order: hiding suffices and nothing is destroyed.',
    },
  ),
  rule(
    'NR31',
    becomes('REGISTER', 'preserve', 'register', 'keep_source'),
    policy('must', 'well_known', 'OSL 5:1', 'RF 2:1', 'FL 5'),
    {
      when: { weight: ['not_minor'], medium: socialMedia },
      sv: 'Registrera det och låt inlägget stå, för bara en laglig grund får dölja det.',
      en: 'Register it and let the post stand: only a legal ground may hide it.',
    },
  ),
  rule('NR32', becomes('REGISTER', 'register'), policy('must', 'verified', 'OSL 5:1', 'OSL 5:2'), {
    when: { weight: ['not_minor'] },
    sv: 'Registrera så snart handlingen har kommit in, fråga och svar tillsammans.',
    en: 'Register as soon as the record has come in, question and answer together.',
  }),
  rule('NR33', requires('NAME_DECISION'), policy('should', 'verified', 'OSL 5:1'), {
    when: { weight: ['obviously_minor'], named: ['no'] },
    sv: 'Att något är av uppenbart ringa betydelse måste någon bestämma, för handlingen eller för sorten.',
    en: 'That something is obviously minor must be decided by someone, for the record or for its kind.',
  }),
  rule('NR34', becomes('HOLD', 'keep'), law('must', 'well_known', 'TF 2:23', 'Arkivlag 10'), {
    when: { needed: ['no'], hold: ['active'] },
    sv: 'Det behövs inte längre, men något hindrar gallring.',
    en: 'It is no longer needed, but something stops destruction.',
  }),
  rule('NR35', becomes('ASK', 'lock', 'ask_archivist'), law('must', 'verified', 'Arkivlag 10'), {
    when: { needed: ['no'], instr: ['unsure'] },
    sv: 'Osäkert om det får gallras: lås och fråga arkivarien.',
    en: 'Unsure whether it may be destroyed: lock it and ask the archivist.',
  }),
  rule(
    'NR36',
    becomes('DELETE', 'propose', 'two_persons', 'destroy', 'protocol'),
    law('may', 'verified', 'Arkivlag 10', 'OSL 5:1'),
    {
      when: { needed: ['no'], instr: ['yes'], dec: covers.loss },
      sv: 'Ringa betydelse, behövs inte längre och ett undertecknat beslut täcker det, så det får gallras.',
      en: 'Minor, no longer needed and covered by a signed decision: it may be destroyed.',
    },
  ),
  rule('NR37', becomes('KEEP', 'keep_in_order', 'keep'), law('must', 'verified', 'Arkivlag 10', 'OSL 5:1'), {
    when: { needed: ['no'] },
    sv: 'Inget laddat beslut tillåter gallring, så håll det ordnat.',
    en: 'No loaded decision allows destruction: keep it in order.',
  }),
  rule('NR38', becomes('LEAVE', 'leave'), law('may', 'verified', 'OSL 5:1', 'Arkivlag 10'), {
    when: { weight: ['obviously_minor'] },
    sv: 'Uppenbart ringa betydelse: behöver varken registreras eller ordnas, men förstörs inte i smyg.',
    en: 'Obviously minor: neither registered nor kept in order, but not destroyed on the quiet.',
  }),
  rule(
    'NR39',
    becomes('KEEP', 'preserve', 'keep_in_order', 'confirm', 'delete_at_source'),
    law('must', 'well_known', 'OSL 5:1', 'Arkivlag 10', 'JO Avesta'),
    {
      when: { medium: ['sns_message'], dec: covers.transfer, hold: ['none'] },
      sv: 'Flytta in meddelandet, håll det ordnat här och ta bort det på plattformen.',
      en: 'Move the message in, keep it in order here and remove it from the platform.',
    },
  ),
  rule(
    'NR40',
    becomes('KEEP', 'preserve', 'keep_in_order', 'confirm', 'keep_source_locked'),
    law('must', 'well_known', 'OSL 5:1', 'Arkivlag 10'),
    {
      when: { medium: ['sns_message'] },
      sv: 'Flytta in meddelandet och håll det ordnat här, originalet står kvar tills ett beslut finns.',
      en: 'Move the message in and keep it in order here; the original stays until a decision exists.',
    },
  ),
  rule('NR41', becomes('KEEP', 'keep_in_order'), law('must', 'verified', 'OSL 5:1'), {
    when: {},
    sv: 'Håll det ordnat så att datum, avsändare och plats syns.',
    en: 'Keep it in order so that date, sender and place can be seen.',
  }),
]
